import { useMessages } from '../../i18n/context';
import { formatNumber } from '../../i18n/numbers';
import { scaleBarOf } from '../export/scale-bar';
import { metresPerPixelOf, type FigureCamera } from './figure-camera';

/** The scale of a figure, and that north is up. A scale bar is as long as it says: no rounding. */
export function FigureScale({ camera, scale }: { readonly camera: FigureCamera; readonly scale: number }) {
  const { units, export: { north } } = useMessages();
  const { metres, pixels } = scaleBarOf(metresPerPixelOf(camera), Math.min(camera.width * 0.24, 110 * scale));
  const length = pixels / scale;
  return (
    <g className="figure-scale" transform={`translate(${12 * scale} ${camera.height - 12 * scale}) scale(${scale})`}>
      <rect className="figure-plate" x="-7" y="-21" width={length + 46} height="28" rx="2" />
      <path d={`M0 -5V0H${length.toFixed(1)}V-5`} />
      <text x={length / 2} y="-5" textAnchor="middle">{metres < 1000 ? units.metres(formatNumber(metres)) : units.kilometres(formatNumber(metres / 1000))}</text>
      <g transform={`translate(${length + 15} -6)`}>
        <path className="figure-north" d="M0 -9L4.6 6L0 3L-4.6 6Z" />
        <text x="8" y="4">{north}</text>
      </g>
    </g>
  );
}
