import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFromTitle, isUnsaved, make, nothingMade, type Making, type MakingAction } from '../../../../src/desks/tours/making/making';
import { placeAt } from '../../../../src/desks/tours/making/place-at';
import { problemSentence } from '../../../../src/desks/tours/making/problem-sentence';
import { readTourFile } from '../../../../src/desks/tours/making/read-tour-file';
import { cameraOf, lookOf, stepOfView } from '../../../../src/desks/tours/making/step-of-view';
import { wantingTexts } from '../../../../src/desks/tours/making/wanting';
import { framingOfStep, viewOfStep } from '../../../../src/desks/tours/step-view';
import { textOfTour } from '../../../../src/desks/tours/tour-file';
import { toursMakingWords } from '../../../../src/i18n/desks/tours-making';
import { smallLookups, viewOf } from '../../support';
import { anyStep, anyTour, step, tourOf } from './support';

const after = (...actions: MakingAction[]): Making => actions.reduce(make, nothingMade);
const titled = (zh: string) => step({ title: { zh, en: '' } });
const titles = ({ tour }: Making): string => tour.steps.map(({ title }) => title.zh).join('');
const three: MakingAction[] = [
  { type: 'add', step: titled('甲'), after: null }, { type: 'add', step: titled('丙'), after: null }, { type: 'add', step: titled('乙'), after: 0 },
];

describe('a tour in the making', () => {
  it('is added to, put in order and taken from', () => {
    expect(titles(after(...three))).toBe('甲乙丙');
    expect(titles(after(...three, { type: 'move', step: 2, by: -1 }))).toBe('甲丙乙');
    expect(titles(after(...three, { type: 'move', step: 0, by: 1 }))).toBe('乙甲丙');
    expect(titles(after(...three, { type: 'move', step: 0, by: -1 }))).toBe('甲乙丙');
    expect(titles(after(...three, { type: 'remove', step: 1 }))).toBe('甲丙');
  });

  it('goes back step by step to nothing, whatever was done', () => {
    const anyAction: fc.Arbitrary<MakingAction> = fc.oneof(
      fc.record({ type: fc.constant('add' as const), step: anyStep, after: fc.option(fc.nat(4)) }),
      fc.record({ type: fc.constant('change' as const), step: fc.nat(4), member: fc.constantFrom('title', 'notes'), to: anyStep }),
      fc.record({ type: fc.constant('move' as const), step: fc.nat(4), by: fc.constantFrom(-1 as const, 1 as const) }),
      fc.record({ type: fc.constant('remove' as const), step: fc.nat(4) }),
      fc.record({ type: fc.constant('replace' as const), tour: anyTour, saved: fc.boolean() }),
      fc.constant({ type: 'saved' as const }),
    );
    fc.assert(fc.property(fc.array(anyAction, { maxLength: 20 }), (actions) => {
      const made = after(...actions);
      const back = made.past.reduce((making) => make(making, { type: 'undo' }), made);
      expect(back.tour).toBe(nothingMade.tour);
    }));
  });

  it('takes typing in one field as one step', () => {
    const typed = after(...three, { type: 'change', step: 0, member: 'title', to: titled('丁') }, { type: 'change', step: 0, member: 'title', to: titled('丁丁') });
    expect(titles(make(typed, { type: 'undo' }))).toBe('甲乙丙');
    const elsewhere = make(typed, { type: 'change', step: 1, member: 'title', to: titled('戊') });
    expect(titles(make(elsewhere, { type: 'undo' }))).toBe('丁丁乙丙');
  });

  it('is unsaved from the first change to the file, and from the next change on', () => {
    expect(isUnsaved(nothingMade)).toBe(false);
    const made = after(...three);
    expect(isUnsaved(made)).toBe(true);
    expect(isUnsaved(make(made, { type: 'saved' }))).toBe(false);
    expect(isUnsaved(make(make(made, { type: 'saved' }), { type: 'remove', step: 0 }))).toBe(true);
    expect(isUnsaved(make(made, { type: 'replace', tour: tourOf([titled('甲')]), saved: true }))).toBe(false);
  });

  it('gets an id from its English title', () => {
    expect(idFromTitle({ zh: '', en: 'The Mayor’s Café tour, 2026!' }, 'my-tour')).toBe('the-mayors-cafe-tour-2026');
    expect(idFromTitle({ zh: '讲解', en: ' – ' }, 'my-tour')).toBe('my-tour');
    fc.assert(fc.property(fc.string(), (en) => {
      expect(idFromTitle({ zh: '', en }, 'my-tour')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }));
  });

  it('says which texts lack a language', () => {
    expect(wantingTexts(tourOf([step({ title: { zh: '甲', en: '' }, body: [{ text: { zh: '', en: 'B' } }] })]))).toEqual({ zh: 1, en: 1 });
  });
});

describe('a tour’s file', () => {
  it('brings back the tour that was saved', () => {
    fc.assert(fc.property(anyTour, (tour) => {
      // As JSON has it: a minus before a zero is lost on the way.
      expect(readTourFile(textOfTour(tour))).toEqual({ tour: JSON.parse(JSON.stringify(tour)) as unknown });
    }));
  });

  it('never throws, and tells what is wrong of whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const reading = readTourFile(text);
      if ('problems' in reading) expect(reading.problems.length).toBeGreaterThan(0);
    }));
  });

  const sentences = (text: string, language: 'zh-CN' | 'en' = 'zh-CN'): string[] => {
    const reading = readTourFile(text);
    return 'problems' in reading ? reading.problems.map((problem) => problemSentence(problem, toursMakingWords[language])) : [];
  };
  const broken = (change: object): string => JSON.stringify({ ...tourOf([step(), step()]), ...change });

  it.each([
    ['', '文件是空的。'],
    ['{"id": "a",\n"steps": [}', '不是完整的 JSON 文件。'],
    ['{"id": "a"\n"steps": []}', '第 2 行起读不下去：不是完整的 JSON 文件。'],
    ['{"type": "FeatureCollection"}', '是 JSON 文件，但不是讲解：缺少“steps”。'],
    [broken({ title: undefined }), '标题 – 缺少'],
    [broken({ colour: 'red' }), 'colour – 不认识这一项，请删去或改正拼写'],
    [broken({ steps: [step(), step({ title: { zh: 7, en: '' } as never })] }), '第 2 步 · 标题 · 中文 – 应是文字，现为 7'],
    [broken({ steps: [step({ seconds: 1 })] }), '第 1 步 · 秒数 – 超出范围：1'],
    [broken({ steps: [step({ places: ['North Zone'] })] }), '第 1 步 · 地点 · 第 1 项 – 编号应为小写字母、数字和连字符，现为 "North Zone"'],
    [broken({ steps: [] }), '各步 – 个数不对：0'],
  ])('%#: says where and what', (text, sentence) => expect(sentences(text)).toEqual([sentence]));

  it('says so in English too', () => {
    expect(sentences(broken({ steps: [step({ body: [{ text: { zh: '', en: '' }, citations: ['zone plan'] }] })] }), 'en')).toEqual([
      'step 1 · text · item 1 · sources · item 1 – should be “document#section” or the id of a report, not "zone plan"',
    ]);
  });

  it('takes one that names what is not there: the step will be marked', () => {
    expect(readTourFile(broken({ steps: [step({ places: ['gone'] })] }))).toHaveProperty('tour');
  });
});

describe('a step from the view', () => {
  const lookups = smallLookups();
  const seen = { center: [20.051234567, 10.0698765] as const, metres: 5123.4, bearing: -0.3 };

  it('brings back the view and the camera', () => {
    const view = viewOf(lookups, { plan: 'clusters', layers: [{ id: 'units', opacity: 0.5 }], together: ['library', 'iz-north'], comparison: { plan: 'zones', mode: 'swipe', share: 30 } });
    const made = stepOfView(view, seen, lookups);
    expect(viewOfStep(made, lookups)).toEqual({ plan: view.plan, layers: view.layers, together: view.together, comparison: view.comparison });
    expect(made.camera).toEqual({ center: [20.05123, 10.06988], metres: 5120 });
    expect(framingOfStep(made, lookups)?.exact).toBe(true);
  });

  it('leaves the camera open where there is no moving map', () => {
    expect(lookOf(viewOf(lookups), null)).toEqual({ plan: 'zones' });
    expect(cameraOf({ ...seen, bearing: 30.4 }).bearing).toBe(30);
  });

  it('of one place begins with its name and, cited, with what it is for', () => {
    expect(stepOfView(viewOf(lookups, { together: ['iz-north'] }), null, lookups)).toMatchObject({
      title: { zh: '北坡片', en: 'North Slope' }, body: [{ text: { zh: '造梯', en: 'Ladder making' }, basis: 'stated', citations: ['zone-plan#box-1'] }],
    });
  });
});

describe('a press on the map', () => {
  const lookups = smallLookups();
  const all = new Set(['zones', 'places']);

  it('means the point within reach, else the area under it, of the layers that are shown', () => {
    expect(placeAt(lookups, all, [20.0502, 10.0502], 5000)?.id).toBe('library');
    expect(placeAt(lookups, new Set(['zones']), [20.05, 10.075], 5000)?.id).toBe('iz-north');
    expect(placeAt(lookups, new Set(['places']), [20.05, 10.075], 5000)).toBeNull();
    expect(placeAt(lookups, all, [21, 11], 5000)).toBeNull();
  });
});
