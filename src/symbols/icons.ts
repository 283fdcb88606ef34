import building from '@mapbox/maki/icons/building-alt1.svg?path';
import chargingStation from '@mapbox/maki/icons/charging-station.svg?path';
import college from '@mapbox/maki/icons/college.svg?path';
import defibrillator from '@mapbox/maki/icons/defibrillator.svg?path';
import hardware from '@mapbox/maki/icons/hardware.svg?path';
import hospital from '@mapbox/maki/icons/hospital.svg?path';
import industry from '@mapbox/maki/icons/industry.svg?path';
import warehouse from '@mapbox/maki/icons/warehouse.svg?path';
import bulb from '@rapideditor/temaki/icons/bulb.svg?path';
import clock from '@rapideditor/temaki/icons/clock.svg?path';
import jewel from '@rapideditor/temaki/icons/jewelry_store.svg?path';
import plant from '@rapideditor/temaki/icons/plant.svg?path';
import shield from '@rapideditor/temaki/icons/shield.svg?path';
import spiceBottle from '@rapideditor/temaki/icons/spice_bottle.svg?path';
import stamp from '@rapideditor/temaki/icons/stamp.svg?path';
import telescope from '@rapideditor/temaki/icons/telescope.svg?path';

/** The side of the square that pictograms are drawn on; its origin is at the top left. */
export const iconGrid = 15;

/**
 * The pictograms by what they mean here, as SVG path data: from Maki (Mapbox) and Temaki (Rapid), both CC0. Chosen to be
 * told apart at ten pixels, which not every name in those sets would lead one to.
 */
export const icons = {
  headquarters: building,
  // Fields of science. The stamp, with teeth all round, reads as a chip; the gem as a crystal.
  information: stamp,
  life: defibrillator,
  materials: jewel,
  'energy-and-light': chargingStation,
  metrology: clock,
  environment: plant,
  // Institutions.
  platform: hardware,
  laboratory: spiceBottle,
  university: college,
  'research-institute': telescope,
  'innovation-centre': bulb,
  'testing-centre': shield,
  hospital,
  // Where things are made.
  park: industry,
  base: warehouse,
} as const;
export type IconName = keyof typeof icons;

/** In the order in which legends list them. */
export const iconNames = Object.keys(icons) as readonly IconName[];

export const isIconName = (name: string | null): name is IconName => name !== null && Object.hasOwn(icons, name);
