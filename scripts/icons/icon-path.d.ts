declare module '*.svg?path' {
  /** SVG path data on a grid of 15 by 15, with the origin at the top left. */
  const path: string;
  export default path;
}
