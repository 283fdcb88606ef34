import type { Text } from '../../../catalogue/catalogue';
import type { Lookups } from '../../../catalogue/lookups';
import type { Camera } from '../../../geo/mercator';
import type { Messages } from '../../../i18n/messages';
import { formatNumber } from '../../../i18n/numbers';
import { coloursOf } from '../../../theme/theme';
import type { View } from '../../../view/view';
import type { Display } from '../../display';
import { metresPerPixel, scaleBarOf } from '../../export/scale-bar';
import { sheetOf, type SheetSize } from '../../export/sheet';
import { sheetCamera } from '../../export/sheet-camera';
import { sheetContent } from '../../export/sheet-content';
import type { Picture } from '../../picture';
import type { Ground } from '../base-map/ground';
import { mapStyleOf } from '../style/map-style';
import { compose, type MapPart } from './compose';
import { drawMapImage } from './map-image';

export interface ImageOrder {
  readonly lookups: Lookups;
  readonly view: View;
  readonly picture: Picture;
  readonly beside: { readonly picture: Picture; readonly share: number } | null;
  /** WGS 84. */
  readonly camera: Camera;
  /** What nothing covered of the map on the screen, in CSS pixels. */
  readonly clear: { readonly width: number; readonly height: number };
  readonly size: SheetSize;
  readonly display: Display;
  readonly ground: Ground | null;
  readonly messages: Messages;
  readonly text: (text: Text) => string;
  readonly date: string;
  readonly notices: readonly string[];
  readonly fontFamily: string;
}

const longestScalePixels = 150;

/**
 * Makes the image of a view, composed on a sheet, as PNG. Everything happens in the browser.
 * @throws {Error} where it could not be drawn
 */
export async function makeImage(order: ImageOrder): Promise<Blob> {
  const { lookups, view, picture, beside, messages, text, display } = order;
  const sheet = sheetOf(order.size, { ...order.clear, devicePixelRatio: window.devicePixelRatio });
  const camera = sheetCamera(order.camera, order.clear, sheet.map);
  const draw = (of: Picture): Promise<ImageBitmap> => drawMapImage({
    style: mapStyleOf(
      lookups.catalogue,
      { picture: of, theme: 'print', language: view.language === 'en' ? 'en' : 'zh', overBaseMap: order.ground !== null },
      display,
      order.ground,
    ),
    camera: { ...camera, center: display.toDisplay(camera.center) },
    width: sheet.map.width,
    height: sheet.map.height,
    ratio: sheet.ratio,
  });
  const share = beside ? beside.share / 100 : 1;
  const parts: MapPart[] = [{ image: await draw(picture), from: 0, to: share }];
  if (beside && share < 1) parts.push({ image: await draw(beside.picture), from: share, to: 1 });
  const scale = scaleBarOf(metresPerPixel(camera.center[1], camera.zoom), longestScalePixels);
  const canvas = compose({
    sheet,
    content: sheetContent({
      lookups, view, messages, text, pictures: beside ? [picture, beside.picture] : [picture], date: order.date, notices: order.notices,
    }),
    parts,
    scale: { ...scale, text: scaleText(scale.metres, messages) },
    bearing: camera.bearing ?? 0,
    colours: coloursOf('print'),
    fontFamily: order.fontFamily,
    language: view.language,
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The image could not be encoded.'))), 'image/png');
  });
}

/** A scale bar is as long as it says: no rounding. */
function scaleText(metres: number, { units }: Messages): string {
  return metres < 1000 ? units.metres(formatNumber(metres)) : units.kilometres(formatNumber(metres / 1000));
}
