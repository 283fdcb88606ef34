import { createContext, createElement, use, type ComponentType, type ReactNode } from 'react';
import type { Bounds } from '../geo/mercator';
import type { Overlay } from './session';

/** A map as a figure on a page or a sheet, apart from the map beside the panel. It cannot be moved. */
export interface MapFigureProps {
  /** What the picture is, for whoever cannot see it. */
  readonly label: string;
  /** Ids of places that are marked; framed too, where no bounds are given. None shows the whole district. */
  readonly places: readonly string[];
  /** Id of the plan that is drawn; the view’s where it is absent. */
  readonly plan?: string;
  /** Ids of the layers that are drawn, from the bottom up; the plan’s where it is absent. */
  readonly layers?: readonly string[];
  /** WGS 84. */
  readonly bounds?: Bounds;
  /** Laid over the map: a route, positions. */
  readonly overlay?: Overlay;
  /** Numbers the marked places in their order, as a list beside the figure does. */
  readonly numbered?: boolean;
  /** Size on paper in millimetres; on the screen it fills the width it is given, in the same shape. */
  readonly width: number;
  readonly height: number;
}

const MapFigureContext = createContext<ComponentType<MapFigureProps> | null>(null);

/** Gives the desks a way to show a map, which they know nothing of. */
export function MapFigureProvider({ figure, children }: { readonly figure: ComponentType<MapFigureProps>; readonly children: ReactNode }) {
  return <MapFigureContext value={figure}>{children}</MapFigureContext>;
}

/** A map as a figure. Nothing where none is provided. */
export function MapFigure(props: MapFigureProps) {
  const Figure = use(MapFigureContext);
  return Figure && createElement(Figure, props);
}
