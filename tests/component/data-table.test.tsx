import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DataTable, type DataColumn } from '../../src/ui/DataTable';

interface Town {
  readonly name: string;
  readonly people: number | null;
}

const columns: readonly DataColumn<Town>[] = [
  { id: 'name', header: 'Town', cell: ({ name }) => name, sortValue: ({ name }) => name },
  { id: 'people', header: 'People', cell: ({ people }) => people ?? '–', sortValue: ({ people }) => people, align: 'end' },
  { id: 'note', header: 'Note', cell: ({ name }) => <a href={`#${name}`}>more</a> },
];
const towns: readonly Town[] = [{ name: 'Ash', people: 30 }, { name: 'Elm', people: null }, { name: 'Oak', people: 7 }];

function open(rows: readonly Town[] = towns, onOpen = vi.fn<(town: Town) => void>()) {
  render(<DataTable label="Towns" columns={columns} rows={rows} rowKey={({ name }) => name} onOpen={onOpen} empty="No towns" />);
  const grid = screen.getByRole('grid', { name: 'Towns' });
  const names = () => within(grid).getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('gridcell')[0]?.textContent);
  return { user: userEvent.setup(), grid, names, onOpen };
}

describe('a table of data', () => {
  it('says how many rows and columns there are, the head included', () => {
    const { grid } = open();
    expect(grid).toHaveAttribute('aria-rowcount', '4');
    expect(grid).toHaveAttribute('aria-colcount', '3');
    expect(within(grid).getAllByRole('row')[1]).toHaveAttribute('aria-rowindex', '2');
  });

  it('sorts up, then down, then not, and rows without a value stand last', async () => {
    const { user, names } = open();
    const head = screen.getByRole('button', { name: 'People' });
    await user.click(head);
    expect(names()).toEqual(['Oak', 'Ash', 'Elm']);
    expect(screen.getByRole('columnheader', { name: 'People' })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(head);
    expect(names()).toEqual(['Ash', 'Oak', 'Elm']);
    await user.click(head);
    expect(names()).toEqual(['Ash', 'Elm', 'Oak']);
    expect(screen.getByRole('columnheader', { name: 'People' })).not.toHaveAttribute('aria-sort');
  });

  it('offers no sorting where a column has no value to sort by', () => {
    open();
    expect(screen.queryByRole('button', { name: 'Note' })).toBeNull();
  });

  it('moves one focus by arrows, Home and End, and opens the row by Enter', async () => {
    const { user, grid, onOpen } = open();
    within(grid).getByRole('gridcell', { name: 'Ash' }).focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(within(grid).getByRole('gridcell', { name: '–' })).toHaveFocus();
    await user.keyboard('{Control>}{End}{/Control}{Home}');
    expect(within(grid).getByRole('gridcell', { name: 'Oak' })).toHaveFocus();
    expect(grid.querySelectorAll('[role="gridcell"][tabindex="0"]')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(towns[2]);
  });

  it('leaves Enter to the link of a cell that has one', async () => {
    const { user, grid, onOpen } = open();
    within(grid).getByRole('gridcell', { name: 'Ash' }).focus();
    await user.keyboard('{End}{Enter}');
    expect(window.location.hash).toBe('#Ash');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('draws a handful of a million rows, and the last one when it is asked for', async () => {
    const rows = { length: 1_000_000, at: (index: number) => ({ name: `Town ${index}`, people: index }) };
    render(<DataTable label="Many" columns={columns} rows={rows} rowKey={({ name }) => name} empty="" />);
    const grid = screen.getByRole('grid', { name: 'Many' });
    expect(within(grid).getAllByRole('row').length).toBeLessThan(60);
    within(grid).getByRole('gridcell', { name: 'Town 0' }).focus();
    await userEvent.keyboard('{Control>}{End}{/Control}{Home}');
    expect(await within(grid).findByRole('gridcell', { name: 'Town 999999' })).toHaveFocus();
  });

  it('keeps a place for rows that have not come yet', () => {
    const rows = { length: 3, at: () => undefined };
    render(<DataTable label="Late" columns={columns} rows={rows} rowKey={() => ''} empty="" />);
    expect(within(screen.getByRole('grid', { name: 'Late' })).getAllByRole('row', { busy: true })).toHaveLength(3);
  });

  it('says so where there is none', () => {
    open([]);
    expect(screen.getByText('No towns')).toBeVisible();
  });
});
