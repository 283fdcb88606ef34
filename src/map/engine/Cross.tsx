const arms = 'M-11 0H-3M3 0H11M0 -11V-3M0 3V11';

/** A cross on the map, in CSS pixels from its corner. */
export function Cross({ left, top }: { left: number; top: number }) {
  return (
    <svg className="map-cross" viewBox="-12 -12 24 24" style={{ left, top }} aria-hidden="true">
      <path className="map-cross-casing" d={arms} />
      <path d={arms} />
    </svg>
  );
}
