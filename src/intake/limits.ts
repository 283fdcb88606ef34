/** What is taken in at most, so that a hostile file costs no more than a moment. Bytes, characters, counts. */
export const limits = {
  /** Of formats that must be held as a whole. */
  wholeFileBytes: 200 * 1024 * 1024,
  /** Of one row of a table. A polygon as WKT takes some hundred thousand. */
  rowCharacters: 8 * 1024 * 1024,
  /** As many as a spreadsheet has. */
  columns: 16_384,
  /** A batch ends at the one or the other. */
  batchRows: 2_000,
  batchCharacters: 1024 * 1024,
  /** For what is recognised and shown before the run. */
  sampleBytes: 256 * 1024,
  sampleRows: 200,
  /** Of an archive. Text packs to a twentieth, seldom to a hundredth; bombs to a thousandth. */
  archiveEntries: 2_000,
  archiveRatio: 250,
  archiveRatioFrom: 10 * 1024 * 1024,
  /** Of collections within collections, and of values within a feature’s attributes. */
  nesting: 64,
} as const;
