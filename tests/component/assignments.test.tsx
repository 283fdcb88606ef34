import { configure, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import '../../src/desks/assignments/AssignmentsDesk';
import { openApp, withPlace } from './district';

// A desk loads when it opens, beside whatever else this machine does.
configure({ asyncUtilTimeout: 5000 });

const saved = vi.hoisted(() => vi.fn());
vi.mock('../../src/ui/save-file', () => ({ saveFile: saved }));

const table = () => screen.findByRole('grid', { name: '归属总表' });
const rowsOf = async () => within(await table()).getAllByRole('row').slice(1);
const row = async (place: RegExp) => {
  const found = (await rowsOf()).find((candidate) => place.test(candidate.textContent));
  if (!found) throw new Error('no such row');
  return within(found);
};
const result = (name: RegExp) => screen.findByRole('button', { name });
const strayed = () => withPlace('library', { host: { place: 'iz-north', basis: 'stated', citations: ['zone-plan#1.2'] } });

describe('the assignment table', () => {
  it('lays every place against every plan, with figures of how they stand', async () => {
    openApp('?page=desk/assignments');
    expect(await table()).toHaveAttribute('aria-rowcount', '13');
    expect(screen.getByText(/6 个地点 × 2 个规划，共 12 行/)).toBeVisible();
    expect(await result(/^12 全部$/)).toHaveAttribute('aria-pressed', 'true');
    for (const name of [/一致$/, /仅图上$/, /仅文件$/, /近边界$/, /多处皆可$/, /不一致$/, /未归入$/, /无位置$/, /本身即片区$/]) {
      expect((await screen.findAllByRole('button', { name }))[0]).toBeVisible();
    }
  });

  it('shows what the documents say, what the map shows, and where they part', async () => {
    openApp('?page=desk/assignments', strayed());
    const library = await row(/梯子图书馆.*分区/);
    expect(library.getByText('不一致')).toBeVisible();
    expect(library.getByText('文件说在北坡片，图上在外 1.11 公里')).toBeVisible();
    expect(library.getByText('载明')).toBeInTheDocument();
    expect(library.getByText(/最近：北坡片/)).toBeVisible();
    expect(library.getByText('1.11 公里')).toBeVisible();
  });

  it('is narrowed by a result, and widened again', async () => {
    const app = openApp('?page=desk/assignments', strayed());
    await app.user.click(await result(/不一致$/));
    await waitFor(async () => expect((await rowsOf()).every((found) => found.textContent.includes('不一致'))).toBe(true));
    expect(screen.getByText(/文件说在某处，图上却在外/)).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: '清除条件' }));
    await waitFor(async () => expect(await table()).toHaveAttribute('aria-rowcount', '13'));
  });

  it('is narrowed by plan, which the map then looks through, and by name', async () => {
    const app = openApp('?page=desk/assignments');
    await app.user.selectOptions(await screen.findByRole('combobox', { name: '规划' }), '一群');
    await waitFor(async () => expect(await table()).toHaveAttribute('aria-rowcount', '7'));
    expect(app.query()).toEqual({ page: 'desk/assignments', plan: 'clusters' });
    expect(screen.getByText(/“一群”有 1 处没有画出范围/)).toBeVisible();
    await app.user.type(screen.getByRole('searchbox', { name: '查找' }), 'library');
    await waitFor(async () => expect(await rowsOf()).toHaveLength(1));
    await app.user.type(screen.getByRole('searchbox', { name: '查找' }), 'xyz');
    expect(await screen.findByText('没有符合条件的行。')).toBeVisible();
  });

  it('is sorted by its heads', async () => {
    const app = openApp('?page=desk/assignments&lang=en');
    const grid = within(await screen.findByRole('grid', { name: 'Assignment table' }));
    await app.user.click(grid.getByRole('button', { name: 'To the edge' }));
    expect(grid.getByRole('columnheader', { name: 'To the edge' })).toHaveAttribute('aria-sort', 'ascending');
    const distances = grid.getAllByRole('row').slice(1).map((found) => within(found).getAllByRole('gridcell')[5]?.textContent ?? '');
    const metres = distances.filter((text) => text !== '–').map((text) => Number(text.replace(/[^\d.]/g, '')) * (text.includes('km') ? 1000 : 1));
    expect(metres).toEqual([...metres].sort((one, other) => one - other));
  });

  it('leads to the place, to the check of it, and back to the same rows', async () => {
    const app = openApp('?page=desk/assignments');
    await app.user.type(await screen.findByRole('searchbox', { name: '查找' }), '图书馆');
    await waitFor(async () => expect(await rowsOf()).toHaveLength(2));
    await app.user.click((await row(/梯子图书馆/)).getByRole('link', { name: '查这一点：梯子图书馆' }));
    expect(app.query()).toEqual({ page: 'desk/check/library' });
    app.back();
    await waitFor(async () => expect(await rowsOf()).toHaveLength(2));
    await app.user.click((await row(/梯子图书馆/)).getByText('大科学装置').closest('[role="gridcell"]') ?? document.body);
    await waitFor(() => expect(app.query()).toEqual({ place: 'library' }));
  });

  it.each([['CSV', 'text/csv;charset=utf-8'], ['XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']])('is saved as %s, the rows shown alone', async (name, type) => {
    saved.mockClear();
    const app = openApp('?page=desk/assignments');
    await app.user.type(await screen.findByRole('searchbox', { name: '查找' }), '图书馆');
    await waitFor(async () => expect(await rowsOf()).toHaveLength(2));
    await app.user.click(screen.getByRole('button', { name: `导出所示各行: ${name}` }));
    await waitFor(() => expect(saved).toHaveBeenCalledTimes(1));
    const [file] = saved.mock.lastCall as [{ name: string; type: string; content: Blob }];
    expect(file).toMatchObject({ name: `yunti-归属总表.${name.toLowerCase()}`, type });
    if (name === 'CSV') {
      const lines = (await file.content.text()).trim().split('\r\n');
      expect(lines).toHaveLength(3);
      expect(lines[1]).toMatch(/^library,梯子图书馆/);
    }
  });
});
