/** Nothing can be done with the file. */
export type FileCode =
  | 'noFile' | 'severalFiles' | 'empty' | 'noRows' | 'unreadable' | 'tooLarge' | 'unknownFormat' | 'html' | 'notText'
  | 'unknownEncoding' | 'tooManyColumns'
  | 'notJson' | 'notGeoJson' | 'tooDeep' | 'notXml' | 'notKml'
  | 'oldExcel' | 'spreadsheetDamaged' | 'spreadsheetEmpty'
  | 'otherArchive' | 'zipDamaged' | 'zipEncrypted' | 'zipEntries' | 'zipTooLarge' | 'zipBomb' | 'zipWithoutLayer'
  | 'shapefileWithoutShp' | 'shapefileDamaged' | 'shapefileKind';

/** One row cannot be done; the others are. */
export type RowCode =
  | 'rowLength' | 'rowTooLong' | 'unclosedQuote'
  | 'noPosition' | 'notNumber' | 'outOfRange' | 'swappedRow' | 'gridAmongDegrees' | 'degreesAmongGrid' | 'offGrid' | 'zeroPosition'
  | 'positionText' | 'positionAmbiguous' | 'linkWithoutPosition' | 'wktText' | 'rowSystem'
  | 'noGeometry' | 'line' | 'severalPoints' | 'mixedGeometry' | 'badCoordinates' | 'shortRing' | 'notFeature' | 'rowTooDeep'
  | 'rowDamaged' | 'deleted' | 'cutShort';

/** Said before the run; it does not stop it. */
export type RemarkCode =
  | 'extension' | 'encodingUnsure' | 'undecodable' | 'noByteOrderMark' | 'headerless'
  | 'swapped' | 'gridOrder' | 'mixedSystems' | 'otherZone' | 'unsupportedSystem'
  | 'otherSheets' | 'otherLayers' | 'networkLink' | 'withoutAttributes' | 'attributeCount' | 'withoutPrj';

export type IntakeCode = FileCode | RowCode | RemarkCode;
