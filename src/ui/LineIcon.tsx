/** Strokes on a 20 by 20 grid. */
const strokes = {
  layers: 'M10 3L17 7L10 11L3 7ZM3 10.5L10 14.5L17 10.5M3 14L10 18L17 14',
  measure: 'M3 13L13 3L17 7L7 17ZM6 10L8 12M9 7L10.5 8.5M12 4L14 6',
  coordinates: 'M10 2.5V6.5M10 13.5V17.5M2.5 10H6.5M13.5 10H17.5M14 10A4 4 0 1 1 6 10A4 4 0 1 1 14 10',
  export: 'M10 3V12.5M6 9L10 13L14 9M4 13.5V17H16V13.5',
  zoomIn: 'M10 4V16M4 10H16',
  zoomOut: 'M4 10H16',
  home: 'M3.5 9.5L10 4L16.5 9.5M5.5 8V16H14.5V8M8.5 16V11.5H11.5V16',
  locate: 'M16.5 3.5L3.5 9L9 11L11 16.5Z',
  fullScreen: 'M4 7.5V4H7.5M12.5 4H16V7.5M16 12.5V16H12.5M7.5 16H4V12.5',
  leaveFullScreen: 'M7.5 4V7.5H4M16 7.5H12.5V4M12.5 16V12.5H16M4 12.5H7.5V16',
  compare: 'M3.5 5H16.5V15H3.5ZM10 2.5V17.5',
  desk: 'M3 8H17M4.5 8V16M15.5 8V16M6.5 8V4.5H13.5V8M9.5 11.5H15.5',
  shortlist: 'M5.5 3.5H14.5V16.5L10 13L5.5 16.5Z',
  swap: 'M4 7H16M13 4L16 7L13 10M16 13H4M7 10L4 13L7 16',
  light: 'M13.2 10A3.2 3.2 0 1 1 6.8 10A3.2 3.2 0 1 1 13.2 10M10 2.5V4.2M10 15.8V17.5M2.5 10H4.2M15.8 10H17.5M4.7 4.7L5.9 5.9M14.1 14.1L15.3 15.3M4.7 15.3L5.9 14.1M14.1 5.9L15.3 4.7',
  dark: 'M16.5 11.8A6.8 6.8 0 1 1 8.2 3.5A5.4 5.4 0 0 0 16.5 11.8Z',
} as const;

export function LineIcon({ name }: { name: keyof typeof strokes }) {
  return <svg className="line-icon" viewBox="0 0 20 20" width={20} height={20} aria-hidden="true"><path d={strokes[name]} /></svg>;
}
