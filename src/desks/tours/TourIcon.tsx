/** Strokes on a 20 by 20 grid, as those of ui/LineIcon. */
const strokes = {
  next: 'M7.5 4L13.5 10L7.5 16',
  previous: 'M12.5 4L6.5 10L12.5 16',
  play: 'M6.5 4.5L15.5 10L6.5 15.5Z',
  pause: 'M7 4.5V15.5M13 4.5V15.5',
  list: 'M4 5.5H5M8 5.5H16.5M4 10H5M8 10H16.5M4 14.5H5M8 14.5H16.5',
  notes: 'M3.5 4.5H16.5V13H11L8 16V13H3.5ZM6.5 7.5H13.5M6.5 10H11.5',
  fullScreen: 'M4 7.5V4H7.5M12.5 4H16V7.5M16 12.5V16H12.5M7.5 16H4V12.5',
  leaveFullScreen: 'M7.5 4V7.5H4M16 7.5H12.5V4M12.5 16V12.5H16M4 12.5H7.5V16',
  end: 'M5 5L15 15M15 5L5 15',
  up: 'M4.5 12.5L10 7L15.5 12.5',
  down: 'M4.5 7.5L10 13L15.5 7.5',
  lost: 'M10 3L17.5 16.5H2.5ZM10 8V11.8M10 13.8V14.4',
} as const;

export function TourIcon({ name }: { readonly name: keyof typeof strokes }) {
  return <svg className="line-icon" viewBox="0 0 20 20" width={20} height={20} aria-hidden="true"><path d={strokes[name]} /></svg>;
}
