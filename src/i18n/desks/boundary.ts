import type { Words } from '../context';

type System = 'wgs84' | 'gcj02' | 'bd09' | 'epsg4547' | 'epsg4526';
type Counted = (count: number) => string;
type Named = (name: string) => string;

export interface BoundaryMessages {
  lead: string;
  choose: { search: string; found: Counted; none: string; noBoundary: string; inUse: string };
  otherPlace: string;
  current: {
    title: string; none: string; spot: string; basis: string; uncertainty: string; area: string; method: string; areaHow: string; inSession: string;
  };
  source: {
    title: string; drop: string; choose: string; formats: string; reading: string; failed: string;
    or: string; draw: string; drawAnew: string; editCurrent: string; editDraft: string; stopDrawing: string; tooManyCorners: Counted; noMap: string;
    type: string; noArea: string; skipped: Counted; tooMany: Counted;
  };
  shapes: { title: string; hint: string; numbered: Counted; corners: Counted };
  systems: {
    title: string; ask: string; told: Record<'prj' | 'crs' | 'format' | 'header' | 'numbers' | 'nothing', string>;
    names: Record<System, string>;
    away: Named; noFit: string;
  };
  typed: { title: string; hint: string; use: string; problems: Record<'empty' | 'not-two-numbers' | 'out-of-range' | 'hole-first', (line: number, found: string) => string> };
  steps: { title: string; undo: string; redo: string; discard: string };
  findings: { title: string; none: string; blocked: string; show: string; area: Named; corners: Counted };
  comparison: {
    title: string; none: string; failed: string; sketch: string;
    before: string; after: string; problem: string; areaBefore: string; areaAfter: string; change: string; overlap: string; overlapHow: string; kept: string; how: string;
    entering: Counted; leaving: Counted; noMoves: string; movesHow: string;
  };
  record: {
    title: string; hint: string; who: string; whoHint: string; date: string; dateHint: string; source: string; sourceHint: string; citation: string; noCitation: string; reports: string;
    uncertainty: string; uncertaintyHint: string; wording: string; zh: string; en: string; use: string; useAgain: string;
    missing: Record<'who' | 'date' | 'source' | 'uncertainty' | 'zh' | 'en', string>;
  };
  outcome: {
    title: string; inUse: string; undo: string; redo: string; takeBack: string; download: Named; downloaded: Named; next: Named; saved: string; failed: string;
  };
}

export const boundaryWords: Words<BoundaryMessages> = {
  'zh-CN': {
    lead: '用正式边界替换示意边界：校验、与旧边界对比，得到可提交的图层文件。文件只在本机读取。',
    choose: {
      search: '按名称查找', found: (count) => `${count} 处`, none: '没有这个名称的地点。', noBoundary: '尚无边界', inUse: '正在使用您的边界',
    },
    otherPlace: '换一处',
    current: {
      title: '现有边界', none: '尚无边界，位置也未载明。', spot: '目前只有一个点，没有边界。', basis: '依据', uncertainty: '可能偏离', area: '面积', method: '如何得出',
      areaHow: '面积按 WGS 84 椭球计算。', inSession: '本次使用中的边界',
    },
    source: {
      title: '新边界', drop: '把边界文件拖到这里', choose: '选择文件', formats: 'GeoJSON、KML、KMZ、Shapefile（各部分或 ZIP）、含 WKT 或逐点坐标的 CSV / XLSX',
      reading: '正在读取……', failed: '文件读取没有成功，已填的内容都在。请再试一次。',
      or: '或者', draw: '在图上绘制', drawAnew: '重新绘制', editCurrent: '在现有边界上修改', editDraft: '在图上修改', stopDrawing: '结束绘制',
      tooManyCorners: (count) => `有 ${count} 个角点，图上不便逐个修改；请在制图软件中改好再拖入。`, noMap: '此处没有可绘制的地图，请用坐标列表。',
      type: '坐标列表', noArea: '文件里没有面，也没有三个以上的角点。', skipped: (count) => `${count} 行不能用，已略过，第一处：`, tooMany: (count) => `文件里的面很多，只列出前 ${count} 个。`,
    },
    shapes: { title: '用哪一个面？', hint: '文件里有几个面。', numbered: (number) => `第 ${number} 个`, corners: (count) => `按次序的 ${count} 个角点` },
    systems: {
      title: '坐标系', ask: '数字看不出是哪种坐标系，请选择。',
      told: { prj: '据 .prj 文件', crs: '据文件中的 crs', format: '这种格式规定如此', header: '据列名', numbers: '据数值范围', nothing: '由您指定' },
      names: { wgs84: 'WGS 84 / CGCS2000 经纬度', gcj02: 'GCJ-02（高德、腾讯）', bd09: 'BD-09（百度）', epsg4547: 'CGCS2000 中央经线 114°（EPSG:4547）', epsg4526: 'CGCS2000 第 38 带（EPSG:4526）' },
      away: (distance) => `距现有位置 ${distance}`, noFit: '数值不合',
    },
    typed: {
      title: '坐标列表（WGS 84）', hint: '每行一个角点：经度, 纬度。空一行另起一部分；孔洞前写一行“# 孔”。', use: '用这份列表',
      problems: {
        empty: () => '还没有角点。',
        'not-two-numbers': (line, found) => `第 ${line} 行“${found}”不是两个数。`,
        'out-of-range': (line, found) => `第 ${line} 行“${found}”不是经度、纬度。`,
        'hole-first': (line) => `第 ${line} 行：孔洞之前要先有边界。`,
      },
    },
    steps: { title: '修改步骤', undo: '撤销', redo: '重做', discard: '放弃新边界' },
    findings: {
      title: '校验', none: '没有发现问题。', blocked: '改正后才能使用。', show: '在图上看', area: (area) => `面积 ${area}`, corners: (count) => `${count} 个角点`,
    },
    comparison: {
      title: '新旧对比', none: '原来没有边界，无从对比。', failed: '新旧边界未能叠算。', sketch: '新旧边界示意',
      before: '旧边界', after: '新边界', problem: '有问题处', areaBefore: '旧面积', areaAfter: '新面积', change: '增减', overlap: '重合度', overlapHow: '共有面积 ÷ 两者合计覆盖的面积', kept: '旧边界保留',
      how: '面积按 WGS 84 椭球计算。',
      entering: (count) => `移入 ${count} 处`, leaving: (count) => `移出 ${count} 处`, noMoves: '没有地点移入或移出。', movesHow: '按地点的标注点判断。',
    },
    record: {
      title: '记录来源', hint: '随边界写入数据，依据记为“正式界线”。', who: '提供者', whoHint: '单位名称', date: '日期', dateHint: '如 2026-05-01', source: '取自', sourceHint: '文件或图件名称',
      citation: '数据中的出处', noCitation: '不在目录中', reports: '公开报道', uncertainty: '可能偏离（米）', uncertaintyHint: '按来源的精度填写',
      wording: '写入数据的说明', zh: '中文说明', en: '英文说明', use: '在本次使用', useAgain: '更新本次使用',
      missing: { who: '请填写提供者。', date: '请按“年-月-日”填写日期，如 2026-05-01。', source: '请填写取自哪份文件或图件。', uncertainty: '请填写可能偏离的米数，不小于 0。', zh: '请填写中文说明。', en: '请填写英文说明。' },
    },
    outcome: {
      title: '本次使用', inUse: '地图、列表和各项核对现在都用这条边界。离开本页即失效。', undo: '撤销替换', redo: '重做替换', takeBack: '撤回，恢复原边界',
      download: (file) => `下载图层文件 ${file}`, downloaded: (file) => `已下载 ${file}。`,
      next: (path) => `把它放到 ${path}，运行 npm run catalogue 核对后提交。`, saved: '已下载', failed: '图层文件没有生成。',
    },
  },
  en: {
    lead: 'Put an official boundary in place of an indicative one: it is validated, compared with the old, and given back as a layer file. Files are read in this browser alone.',
    choose: {
      search: 'Find by name', found: (count) => (count === 1 ? '1 place' : `${count} places`), none: 'No place has this name.', noBoundary: 'no boundary yet', inUse: 'your boundary is in use',
    },
    otherPlace: 'Another place',
    current: {
      title: 'Present boundary', none: 'There is no boundary yet, nor a known position.', spot: 'There is only a point so far, no boundary.', basis: 'Basis', uncertainty: 'May be off by', area: 'Area', method: 'How it was made',
      areaHow: 'Areas are computed on the WGS 84 ellipsoid.', inSession: 'Boundary in use in this session',
    },
    source: {
      title: 'New boundary', drop: 'Drop a boundary file here', choose: 'Choose a file', formats: 'GeoJSON, KML, KMZ, Shapefile (its parts or a ZIP), CSV / XLSX with WKT or corner by corner',
      reading: 'Reading…', failed: 'The file could not be read; nothing that you entered is lost. Try again.',
      or: 'Or', draw: 'Draw on the map', drawAnew: 'Draw anew', editCurrent: 'Edit the present boundary', editDraft: 'Edit on the map', stopDrawing: 'Stop drawing',
      tooManyCorners: (count) => `It has ${count} corners, too many to move one by one; edit it in a mapping program and drop it again.`, noMap: 'There is no map to draw on here; use the list of coordinates.',
      type: 'List of coordinates', noArea: 'The file has no area in it, nor three corners or more.', skipped: (count) => `Rows that could not be used: ${count}. The first:`, tooMany: (count) => `The file has many areas; only the first ${count} are listed.`,
    },
    shapes: { title: 'Which area?', hint: 'The file has several.', numbered: (number) => `No. ${number}`, corners: (count) => `${count} corners in their order` },
    systems: {
      title: 'Coordinate system', ask: 'The numbers do not tell the coordinate system. Please choose.',
      told: { prj: 'by the .prj file', crs: 'by the file’s crs', format: 'by the format’s own rule', header: 'by the column’s name', numbers: 'by the range of the numbers', nothing: 'chosen by you' },
      names: { wgs84: 'WGS 84 / CGCS2000, degrees', gcj02: 'GCJ-02 (Amap, Tencent)', bd09: 'BD-09 (Baidu)', epsg4547: 'CGCS2000, central meridian 114° (EPSG:4547)', epsg4526: 'CGCS2000, zone 38 (EPSG:4526)' },
      away: (distance) => `${distance} from the present position`, noFit: 'numbers do not fit',
    },
    typed: {
      title: 'List of coordinates (WGS 84)', hint: 'A corner to a line: longitude, latitude. An empty line begins another part; a line “# hole” goes before a hole.', use: 'Use this list',
      problems: {
        empty: () => 'There are no corners yet.',
        'not-two-numbers': (line, found) => `Line ${line}, “${found}”, is not two numbers.`,
        'out-of-range': (line, found) => `Line ${line}, “${found}”, is no longitude and latitude.`,
        'hole-first': (line) => `Line ${line}: a hole needs a boundary before it.`,
      },
    },
    steps: { title: 'Steps', undo: 'Undo', redo: 'Redo', discard: 'Discard the new boundary' },
    findings: {
      title: 'Validation', none: 'Nothing was found to be wrong.', blocked: 'It can be used once this is put right.', show: 'Show on the map', area: (area) => `Area ${area}`, corners: (count) => `${count} corners`,
    },
    comparison: {
      title: 'Old and new', none: 'There was no boundary before to compare with.', failed: 'The two boundaries could not be laid over each other.', sketch: 'The old and the new boundary',
      before: 'Old', after: 'New', problem: 'In question', areaBefore: 'Old area', areaAfter: 'New area', change: 'Change', overlap: 'Overlap', overlapHow: 'What both cover, of what either covers', kept: 'Of the old kept',
      how: 'Areas are computed on the WGS 84 ellipsoid.',
      entering: (count) => `Moving in: ${count}`, leaving: (count) => `Moving out: ${count}`, noMoves: 'No place moves in or out.', movesHow: 'Told by the places’ label points.',
    },
    record: {
      title: 'Record the source', hint: 'Written into the data with the boundary; its basis becomes “official boundary”.', who: 'Given by', whoHint: 'Name of the body', date: 'Date', dateHint: 'Such as 2026-05-01', source: 'Taken from', sourceHint: 'Name of the document or drawing',
      citation: 'Source in the data', noCitation: 'Not in the catalogue', reports: 'Public reports', uncertainty: 'May be off by (metres)', uncertaintyHint: 'As exact as the source is',
      wording: 'Wording in the data', zh: 'In Chinese', en: 'In English', use: 'Use in this session', useAgain: 'Update what is in use',
      missing: { who: 'Say who gave the boundary.', date: 'Give the date as year-month-day, such as 2026-05-01.', source: 'Say which document or drawing it was taken from.', uncertainty: 'Say by how many metres it may be off, 0 or more.', zh: 'Fill in the Chinese wording.', en: 'Fill in the English wording.' },
    },
    outcome: {
      title: 'In this session', inUse: 'Map, lists and every check use this boundary now. It is gone when you leave the page.', undo: 'Undo replacement', redo: 'Redo replacement', takeBack: 'Take back, restore the old boundary',
      download: (file) => `Download the layer file ${file}`, downloaded: (file) => `Downloaded ${file}.`,
      next: (path) => `Put it at ${path}, run npm run catalogue to check it, and commit.`, saved: 'Downloaded', failed: 'The layer file could not be made.',
    },
  },
};
