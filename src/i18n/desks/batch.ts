import type { Words } from '../context';

type Outcome = 'inside' | 'possible' | 'edge' | 'partly' | 'outside-zones' | 'outside-district' | 'unreadable';
type Fit = 'direct' | 'related' | 'none' | 'unread' | 'unstated';
type System = 'wgs84' | 'gcj02' | 'bd09' | 'epsg4547' | 'epsg4526';
type Part = 'longitude' | 'latitude' | 'easting' | 'northing' | 'text' | 'wkt' | 'industry';
type PositionKind = 'degrees' | 'grid' | 'text' | 'wkt' | 'geometry';

export interface BatchMessages {
  lead: string;
  choose: {
    drop: string;
    dropNow: string;
    button: string;
    formats: string;
    parts: string;
    encodings: string;
    private: string;
    sample: string;
    sampleNote: string;
    sampleName: string;
    sampleColumns: { name: string; industry: string; longitude: string; latitude: string };
    opening(name: string): string;
    stop: string;
    outcome: string;
    /** What a run gives. */
    gives: readonly string[];
  };
  failed: string;
  kept: string;
  again: string;
  file: {
    title: string;
    format: string;
    formats: Readonly<Record<'csv' | 'tsv' | 'xlsx' | 'geojson' | 'kml' | 'kmz' | 'shapefile', string>>;
    encoding: string;
    encodingOther: string;
    delimiter: string;
    delimiters: Readonly<Record<',' | ';' | '\t' | '|', string>>;
    header: string;
    rereading: string;
    remarks: string;
    other: string;
  };
  columns: {
    title: string;
    note: string;
    kind: string;
    kinds: Readonly<Record<PositionKind, string>>;
    parts: Readonly<Record<Part, string>>;
    none: string;
    swap: string;
    preview: string;
    previewNote(shown: number): string;
    row: string;
    geometry: string;
    geometryMissing: string;
    surveyors: string;
    missing: string;
  };
  system: {
    title: string;
    names: Readonly<Record<System, string>>;
    users: Readonly<Record<System, string>>;
    from: Readonly<Record<'prj' | 'crs' | 'format' | 'header' | 'numbers', string>>;
    ask: string;
    remembered(name: string): string;
    would: string;
    wouldRow(row: number): string;
    unreadable: string;
    onMap: string;
    choose: string;
  };
  plan: { title: string; note(zones: number): string; unplaced(names: readonly string[]): string };
  run: string;
  running: {
    title: string;
    rows(rows: string): string;
    rate(rate: string): string;
    progress: string;
    cancel: string;
    stopping: string;
  };
  result: {
    title: string;
    of(rows: string, seconds: string): string;
    partial(rows: string): string;
    broken: string;
    assumed(system: string, plan: string): string;
    again: string;
    other: string;
    outcomesTitle: string;
    outcomesNote: string;
    outcomes: Readonly<Record<Outcome, string>>;
    outcomesMeaning: Readonly<Record<Outcome, string>>;
    zonesTitle: string;
    zonesNote: string;
    zone: string;
    zoneParts: Readonly<Record<'inside' | 'edge' | 'possible', string>>;
    zonesNone: string;
    fitsTitle: string;
    fits: Readonly<Record<Fit, string>>;
    rowsTitle: string;
    showing(count: string): string;
    filtered(count: string, filters: readonly string[]): string;
    clear: string;
    empty: string;
    columns: Readonly<Record<'row' | 'assignment' | 'zones' | 'distance' | 'fit' | 'note', string>>;
    metres(metres: string): string;
    zonePossible: string;
    fitWords(words: readonly string[]): string;
    onMap(drawn: string, located: string): string;
    replaced(count: number): string;
  };
  notes: {
    possible: string;
    edge: string;
    shares(shares: readonly string[]): string;
    alsoPossible(names: readonly string[]): string;
  };
  download: {
    title: string;
    note: string;
    formats: Readonly<Record<'csv' | 'xlsx' | 'geojson', string>>;
    onlyShown: string;
    making: string;
    saved(name: string): string;
    failed: string;
    print: string;
    suffix: string;
  };
  print: {
    title: string;
    file: string;
    date: string;
    rows: string;
    system: string;
    plan: string;
    version: string;
    outcome: string;
    count: string;
    share: string;
    map: string;
    foot: string;
    partial(rows: string): string;
  };
}

export const batchWords: Words<BatchMessages> = {
  'zh-CN': {
    lead: '成批核对表格或图层里的每一行落在哪个片区、离边界多远、有多可靠。',
    choose: {
      drop: '把文件拖到这里',
      dropNow: '松开即读取',
      button: '选择文件',
      formats: 'CSV · TSV · XLSX · GeoJSON · KML · KMZ · Shapefile（ZIP）',
      parts: '点和面都可以。面会算出落在各片区的面积比例。',
      encodings: '编码、分隔符、坐标列和坐标系自动识别，运行前可逐项更正。',
      private: '文件只在本机浏览器里读取，不会上传。',
      sample: '用示例文件试一试',
      sampleNote: '由本图的地点当场生成',
      sampleName: '示例',
      sampleColumns: { name: '名称', industry: '产业', longitude: '经度', latitude: '纬度' },
      opening: (name) => `正在识别“${name}”……`,
      stop: '取消',
      outcome: '会得到什么',
      gives: ['各片区、各种结果的行数', '每一行的片区、到边界的距离和说明', '地图上的点', 'CSV、XLSX、GeoJSON 下载和一页可打印的摘要'],
    },
    failed: '处理中断，后台程序没有响应。请重新选择文件。',
    kept: '原来的文件和设置仍在。',
    again: '重试',
    file: {
      title: '文件',
      format: '格式',
      formats: { csv: 'CSV 表格', tsv: 'TSV 表格', xlsx: 'Excel 工作簿', geojson: 'GeoJSON 图层', kml: 'KML 图层', kmz: 'KMZ 图层', shapefile: 'Shapefile 图层' },
      encoding: '编码',
      encodingOther: '其他编码',
      delimiter: '分隔符',
      delimiters: { ',': '逗号', ';': '分号', '\t': '制表符', '|': '竖线' },
      header: '第一行是列名',
      rereading: '正在按新设置重读……',
      remarks: '读取时发现',
      other: '换一个文件',
    },
    columns: {
      title: '位置列',
      note: '先看识别得对不对，不对就改。',
      kind: '位置写法',
      kinds: { degrees: '经度、纬度两列', grid: '平面坐标两列', text: '写在一列里', wkt: 'WKT 几何', geometry: '图层自带的几何' },
      parts: { longitude: '经度', latitude: '纬度', easting: '横坐标（东）', northing: '纵坐标（北）', text: '坐标', wkt: 'WKT', industry: '产业' },
      none: '不用',
      swap: '互换两列',
      preview: '文件的前几行',
      previewNote: (shown) => `前 ${shown} 行，原样显示`,
      row: '行',
      geometry: '几何',
      geometryMissing: '无',
      surveyors: '测绘习惯：X 是纵坐标（北），Y 是横坐标（东）。',
      missing: '没有认出位置列，请选择。',
    },
    system: {
      title: '坐标系',
      names: { wgs84: 'WGS 84 / CGCS2000', gcj02: 'GCJ-02', bd09: 'BD-09', epsg4547: 'CGCS2000 3 度带，中央经线 114°', epsg4526: 'CGCS2000 3 度带，38 带' },
      users: { wgs84: 'GPS、天地图', gcj02: '高德、腾讯地图', bd09: '百度地图', epsg4547: 'EPSG:4547，横坐标不带带号', epsg4526: 'EPSG:4526，横坐标以 38 开头' },
      from: { prj: '据 .prj 文件', crs: '据文件中的 crs', format: '此格式规定', header: '据列名', numbers: '据数值大小' },
      ask: '光看数值分不出是哪一种，相差可达一公里。请选一种；下面是三行各会落在哪里。',
      remembered: (name) => `沿用上一个文件的选择：${name}。`,
      would: '三行在各坐标系下的位置',
      wouldRow: (row) => `第 ${row} 行`,
      unreadable: '读不出',
      onMap: '地图上以同色的点标出，细线连着同一行。',
      choose: '请先选坐标系',
    },
    plan: {
      title: '对照的规划',
      note: (zones) => `用图上有范围的 ${zones} 处核对`,
      unplaced: (names) => `没有范围、无法核对：${names.join('、')}。`,
    },
    run: '开始核对',
    running: {
      title: '正在核对',
      rows: (rows) => `已核对 ${rows} 行`,
      rate: (rate) => `每秒 ${rate} 行`,
      progress: '进度',
      cancel: '停止，保留已核对的行',
      stopping: '正在停止……',
    },
    result: {
      title: '结果',
      of: (rows, seconds) => `共 ${rows} 行，用时 ${seconds} 秒`,
      partial: (rows) => `中途停止：只核对了前 ${rows} 行，以下都只算这些行。`,
      broken: '文件没有读完，以下只算读到的行。',
      assumed: (system, plan) => `按 ${system} 坐标，对照“${plan}”`,
      again: '改设置，重新核对',
      other: '换一个文件',
      outcomesTitle: '各种结果',
      outcomesNote: '点一项，表和图只留这些行；再点一次恢复。',
      outcomes: {
        inside: '在片区内', possible: '可能在片区内', edge: '正在边界上', partly: '部分在片区内', 'outside-zones': '区内、片区外', 'outside-district': '区外', unreadable: '读不出',
      },
      outcomesMeaning: {
        inside: '离边界的距离大于边界的误差', possible: '离边界比误差还近，不能断定', edge: '恰在示意边界上，计入每个相接的片区', partly: '面跨出片区',
        'outside-zones': '在行政区内，不在任何片区', 'outside-district': '不在行政区范围内', unreadable: '没有可用的位置，见说明',
      },
      zonesTitle: '各片区',
      zonesNote: '一行可计入几处。',
      zone: '片区',
      zoneParts: { inside: '在内', edge: '边界上或部分', possible: '可能' },
      zonesNone: '没有一行落在或靠近任何片区。',
      fitsTitle: '与片区目标产业',
      fits: { direct: '相符', related: '相近', none: '不同', unread: '认不出产业', unstated: '片区未载明产业' },
      rowsTitle: '逐行结果',
      showing: (count) => `${count} 行`,
      filtered: (count, filters) => `只看${filters.join('、')}：${count} 行`,
      clear: '看全部行',
      empty: '没有这样的行。',
      columns: { row: '行', assignment: '结果', zones: '片区', distance: '到边界', fit: '产业', note: '说明' },
      metres: (metres) => `${metres} 米`,
      zonePossible: '可能',
      fitWords: (words) => `据“${words.join('”“')}”`,
      onMap: (drawn, located) => `地图从 ${located} 个位置中均匀取 ${drawn} 个显示。`,
      replaced: (count) => `其中 ${count} 处用的是本次替换的边界。`,
    },
    notes: {
      possible: '离边界比边界误差近，不能断定。',
      edge: '恰在示意边界上。',
      shares: (shares) => `面积比例：${shares.join('；')}。`,
      alsoPossible: (names) => `也可能：${names.join('、')}。`,
    },
    download: {
      title: '带走结果',
      note: '原有的列原样保留，后面加上片区、结果、距离、坐标系和说明；会被当成公式的单元格已加撇号。',
      formats: { csv: 'CSV', xlsx: 'Excel（XLSX）', geojson: 'GeoJSON' },
      onlyShown: '只含当前筛选出的行',
      making: '正在写文件……',
      saved: (name) => `已交给浏览器保存：${name}`,
      failed: '文件没有写成。请改用 CSV，或筛选后再试。',
      print: '打印一页摘要',
      suffix: '核对结果',
    },
    print: {
      title: '批量核对摘要',
      file: '文件',
      date: '日期',
      rows: '行数',
      system: '坐标系假定',
      plan: '对照规划',
      version: '数据版本',
      outcome: '结果',
      count: '行数',
      share: '占比',
      map: '各行位置与片区示意范围',
      foot: '片区为示意范围，非法定界线。“可能”指离边界比边界误差还近，不能断定。在本机浏览器内算出，文件未上传。',
      partial: (rows) => `${rows}（中途停止，文件未核对完）`,
    },
  },
  en: {
    lead: 'Which zone each row of a table or layer falls in, how near the edge, and how sure that is.',
    choose: {
      drop: 'Drop a file here',
      dropNow: 'Let go to read it',
      button: 'Choose a file',
      formats: 'CSV · TSV · XLSX · GeoJSON · KML · KMZ · Shapefile (ZIP)',
      parts: 'Points or areas. For areas, the share within each zone is worked out.',
      encodings: 'Encoding, delimiter, position columns and coordinate system are recognised; you can correct each before the run.',
      private: 'Files are read in this browser only; nothing is uploaded.',
      sample: 'Try a sample file',
      sampleNote: 'made on the spot from places of this map',
      sampleName: 'sample',
      sampleColumns: { name: 'name', industry: 'industry', longitude: 'longitude', latitude: 'latitude' },
      opening: (name) => `Recognising “${name}”…`,
      stop: 'Cancel',
      outcome: 'What you get',
      gives: ['Rows counted by zone and by outcome', 'For each row its zone, the distance to the edge and a note', 'The points on the map', 'CSV, XLSX and GeoJSON to download, and a page to print'],
    },
    failed: 'The work stopped: the background program does not answer. Please choose the file again.',
    kept: 'The file and settings you had are still here.',
    again: 'Try again',
    file: {
      title: 'File',
      format: 'Format',
      formats: { csv: 'CSV table', tsv: 'TSV table', xlsx: 'Excel workbook', geojson: 'GeoJSON layer', kml: 'KML layer', kmz: 'KMZ layer', shapefile: 'Shapefile layer' },
      encoding: 'Encoding',
      encodingOther: 'Other encoding',
      delimiter: 'Delimiter',
      delimiters: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Bar' },
      header: 'First row names the columns',
      rereading: 'Reading again with the new setting…',
      remarks: 'Noticed while reading',
      other: 'Another file',
    },
    columns: {
      title: 'Position',
      note: 'See whether it was recognised rightly; if not, correct it.',
      kind: 'Written as',
      kinds: { degrees: 'Longitude and latitude', grid: 'Grid coordinates', text: 'Both in one column', wkt: 'WKT geometry', geometry: 'The layer’s geometry' },
      parts: { longitude: 'Longitude', latitude: 'Latitude', easting: 'Easting', northing: 'Northing', text: 'Coordinates', wkt: 'WKT', industry: 'Industry' },
      none: 'None',
      swap: 'Swap the two',
      preview: 'First rows of the file',
      previewNote: (shown) => `First ${shown} rows, as they stand`,
      row: 'Row',
      geometry: 'Geometry',
      geometryMissing: 'none',
      surveyors: 'In Chinese surveying, X is the northing and Y the easting.',
      missing: 'No position column was recognised; please choose one.',
    },
    system: {
      title: 'Coordinate system',
      names: { wgs84: 'WGS 84 / CGCS2000', gcj02: 'GCJ-02', bd09: 'BD-09', epsg4547: 'CGCS2000 3-degree, meridian 114°', epsg4526: 'CGCS2000 3-degree, zone 38' },
      users: { wgs84: 'GPS, Tianditu', gcj02: 'Amap, Tencent Maps', bd09: 'Baidu Maps', epsg4547: 'EPSG:4547, easting without zone', epsg4526: 'EPSG:4526, easting starts with 38' },
      from: { prj: 'from the .prj file', crs: 'from the file’s crs member', format: 'set by the format', header: 'from a column’s name', numbers: 'from the size of the numbers' },
      ask: 'Numbers alone cannot tell these apart, and they differ by up to a kilometre. Please choose; below is where three rows would fall under each.',
      remembered: (name) => `As chosen for the last file: ${name}.`,
      would: 'Where three rows fall under each system',
      wouldRow: (row) => `Row ${row}`,
      unreadable: 'cannot be read',
      onMap: 'The map marks them in the same colours; a thin line joins what is one row.',
      choose: 'Choose a coordinate system first',
    },
    plan: {
      title: 'Plan to check against',
      note: (zones) => `${zones} places drawn with an extent are checked`,
      unplaced: (names) => `Without an extent, so not checked: ${names.join(', ')}.`,
    },
    run: 'Check the rows',
    running: {
      title: 'Checking',
      rows: (rows) => `${rows} rows checked`,
      rate: (rate) => `${rate} rows a second`,
      progress: 'Progress',
      cancel: 'Stop and keep what is done',
      stopping: 'Stopping…',
    },
    result: {
      title: 'Result',
      of: (rows, seconds) => `${rows} rows in ${seconds} s`,
      partial: (rows) => `Stopped early: only the first ${rows} rows were checked, and only they are counted.`,
      broken: 'The file could not be read to its end; only what was read is counted.',
      assumed: (system, plan) => `Read as ${system}, checked against “${plan}”`,
      again: 'Change settings and check again',
      other: 'Another file',
      outcomesTitle: 'By outcome',
      outcomesNote: 'Click one to keep only its rows in table and map; click again for all.',
      outcomes: {
        inside: 'In a zone', possible: 'Possibly in a zone', edge: 'On an edge', partly: 'Partly in a zone', 'outside-zones': 'In the district, in no zone', 'outside-district': 'Outside the district', unreadable: 'Not readable',
      },
      outcomesMeaning: {
        inside: 'Farther from the edge than the edge may be off', possible: 'Nearer to the edge than the edge is sure', edge: 'Exactly on an edge as drawn; counted for every zone that meets there',
        partly: 'An area that reaches out of the zone', 'outside-zones': 'In no zone of this plan', 'outside-district': 'Beyond the district’s outline', unreadable: 'No usable position; see the note',
      },
      zonesTitle: 'By zone',
      zonesNote: 'A row may count for several.',
      zone: 'Zone',
      zoneParts: { inside: 'In', edge: 'Edge or part', possible: 'Possible' },
      zonesNone: 'No row lies in or near any zone.',
      fitsTitle: 'Against the zone’s industries',
      fits: { direct: 'Match', related: 'Related', none: 'Different', unread: 'No industry recognised', unstated: 'Zone states none' },
      rowsTitle: 'Row by row',
      showing: (count) => `${count} rows`,
      filtered: (count, filters) => `Only ${filters.join(', ')}: ${count} rows`,
      clear: 'Show all rows',
      empty: 'There are no such rows.',
      columns: { row: 'Row', assignment: 'Outcome', zones: 'Zone', distance: 'To the edge', fit: 'Industry', note: 'Note' },
      metres: (metres) => `${metres} m`,
      zonePossible: 'possible',
      fitWords: (words) => `by “${words.join('”, “')}”`,
      onMap: (drawn, located) => `The map shows ${drawn} evenly chosen ones of ${located} positions.`,
      replaced: (count) => `${count} of them with the boundary replaced in this session.`,
    },
    notes: {
      possible: 'Nearer to the edge than the edge is sure.',
      edge: 'Exactly on an edge as drawn.',
      shares: (shares) => `Share of area: ${shares.join('; ')}.`,
      alsoPossible: (names) => `Also possible: ${names.join('; ')}.`,
    },
    download: {
      title: 'Take it with you',
      note: 'Your columns stand as they were; zone, outcome, distance, coordinate system and note follow. Cells that a spreadsheet would run as a formula start with an apostrophe.',
      formats: { csv: 'CSV', xlsx: 'Excel (XLSX)', geojson: 'GeoJSON' },
      onlyShown: 'Only the rows filtered now',
      making: 'Writing the file…',
      saved: (name) => `Handed to the browser: ${name}`,
      failed: 'The file could not be written. Try CSV, or filter first.',
      print: 'Print a one-page summary',
      suffix: 'checked',
    },
    print: {
      title: 'Summary of a file check',
      file: 'File',
      date: 'Date',
      rows: 'Rows',
      system: 'Coordinates taken as',
      plan: 'Checked against',
      version: 'Data version',
      outcome: 'Outcome',
      count: 'Rows',
      share: 'Share',
      map: 'Rows and zones as drawn',
      foot: 'Zones are indicative, not statutory. “Possibly” means nearer to an edge than the edge is sure. Worked out in the reader’s browser; the file was not uploaded.',
      partial: (rows) => `${rows} (stopped early; the file was not finished)`,
    },
  },
};
