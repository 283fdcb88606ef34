import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentBatch } from '../../src/desks/batch/current-batch';
import { portWithin } from '../unit/desks/batch/port';
import { openApp } from './district';

vi.mock('../../src/desks/batch/connect', () => ({ connect: () => portWithin() }));

const saved: { name: string; type: string; content: string | Blob }[] = [];
vi.mock('../../src/ui/save-file', () => ({ saveFile: (file: (typeof saved)[number]) => void saved.push(file) }));

// Files are streamed, which those of jsdom cannot be.
Blob.prototype.stream = function stream(this: Blob) {
  return new ReadableStream({
    start: async (controller) => {
      controller.enqueue(new Uint8Array(await this.arrayBuffer()));
      controller.close();
    },
  });
};

// The desk loads with its own chunk, which on a busy machine takes longer than a search waits.
beforeAll(async () => {
  configure({ asyncUtilTimeout: 8000 });
  await import('../../src/desks/batch/BatchDesk');
}, 60_000);

beforeEach(() => {
  currentBatch().leave();
  saved.length = 0;
});

const sites = new File(['name,lon,lat\ndeep,20.05,10.07\nfree,20.01,10.01\nbad,x,10.01\n'], 'sites.csv');

async function openDesk(address = '?page=desk/batch&lang=en') {
  const app = openApp(address);
  await app.panel().findByText(/Drop a file here|把文件拖到这里/);
  const choose = (file: File) => app.user.upload(app.panel().getByLabelText(/Choose a file|选择文件|Another file/), file);
  return { ...app, choose };
}

describe('the batch desk', { timeout: 30_000 }, () => {
  it('says which files it takes, and that none leaves the browser', async () => {
    const { panel } = await openDesk();
    expect(panel().getByText(/CSV · TSV · XLSX · GeoJSON/)).toBeVisible();
    expect(panel().getByText(/nothing is uploaded/)).toBeVisible();
  });

  it('shows what a file was taken for, asks for the system, and runs only then', async () => {
    const { panel, choose, user } = await openDesk();
    await choose(sites);
    expect(await panel().findByText('sites.csv')).toBeVisible();
    expect(panel().getByRole('combobox', { name: 'Encoding' })).toHaveDisplayValue('UTF-8');
    expect(panel().getByRole('combobox', { name: 'Longitude' })).toHaveDisplayValue('lon');
    const run = panel().getByRole('button', { name: 'Check the rows' });
    expect(run).toHaveAttribute('aria-disabled', 'true');
    await user.click(run);
    expect(panel().queryByRole('grid')).toBeNull();
    const falls = panel().getByRole('table', { name: /Where three rows fall/ });
    expect(within(falls).getByRole('row', { name: /Row 2 North Slope/ })).toBeVisible();
    await user.click(panel().getByRole('radio', { name: /WGS 84/ }));
    await user.click(run);
    expect(await panel().findByRole('grid', { name: 'Row by row' })).toBeVisible();
    expect(panel().getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('takes a corrected column', async () => {
    const { panel, choose, user } = await openDesk();
    await choose(new File(['name,a,b\ndeep,10.07,20.05\n'], 'letters.csv'));
    await panel().findByText('letters.csv');
    const kind = panel().getByRole('combobox', { name: 'Written as' });
    await user.selectOptions(kind, 'Longitude and latitude');
    await user.selectOptions(panel().getByRole('combobox', { name: 'Longitude' }), 'b');
    await user.selectOptions(panel().getByRole('combobox', { name: 'Latitude' }), 'a');
    await user.click(panel().getByRole('radio', { name: /WGS 84/ }));
    await user.click(panel().getByRole('button', { name: 'Check the rows' }));
    const grid = await panel().findByRole('grid');
    expect(await within(grid).findByText('North Slope')).toBeVisible();
  });

  async function result() {
    const app = await openDesk();
    await app.choose(sites);
    await app.user.click(await app.panel().findByRole('radio', { name: /WGS 84/ }));
    await app.user.click(app.panel().getByRole('button', { name: 'Check the rows' }));
    const grid = await app.panel().findByRole('grid');
    await within(grid).findByText('deep');
    const names = () => within(screen.getByRole('grid')).getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('gridcell')[4]?.textContent);
    return { ...app, names };
  }

  it('counts, filters by a count from the keyboard, says so, and comes back to all', async () => {
    const { panel, names, user } = await result();
    await waitFor(() => expect(names()).toEqual(['deep', 'free', 'bad']));
    const outside = panel().getByRole('button', { name: /In the district, in no zone/ });
    outside.focus();
    await user.keyboard('{Enter}');
    expect(outside).toHaveAttribute('aria-pressed', 'true');
    expect(await panel().findByText('Only “In the district, in no zone”: 1 rows')).toBeVisible();
    await waitFor(() => expect(names()).toEqual(['free']));
    await user.keyboard('{Enter}');
    expect(await panel().findByText('3 rows')).toBeVisible();
    await waitFor(() => expect(names()).toHaveLength(3));
  });

  it('names row and reason where a row could not be read', async () => {
    const { panel } = await result();
    expect(within(panel().getByRole('grid')).getByText(/4.*x/)).toBeVisible();
  });

  it('gives the rows shown as a file', async () => {
    const { panel, user } = await result();
    await user.click(panel().getByRole('button', { name: /North Slope/ }));
    await panel().findByText(/Only “North Slope”/);
    await user.click(panel().getByRole('button', { name: 'CSV' }));
    await panel().findByText(/Handed to the browser: sites-checked.csv/);
    const text = await (saved[0]?.content as Blob).text();
    expect(text).toMatch(/^\uFEFF?name,lon,lat,zone_ids/);
    expect(text.trimEnd().split('\r\n')).toHaveLength(2);
  });

  it('keeps the result while the reader looks elsewhere', async () => {
    const { panel, user } = await result();
    await user.click(panel().getByRole('link', { name: 'Desks' }));
    await user.click(await panel().findByRole('link', { name: /Check a file/ }));
    expect(await panel().findByRole('grid')).toBeVisible();
    expect(panel().getByRole('button', { name: 'Another file' })).toBeVisible();
  });

  it('keeps file and settings when a second file cannot be read', async () => {
    const { panel, choose } = await openDesk();
    await choose(sites);
    await panel().findByText('sites.csv');
    await choose(new File([''], 'nothing.csv'));
    expect(await panel().findByRole('alert')).toHaveTextContent(/nothing\.csv.*still here/);
    expect(panel().getByText('sites.csv')).toBeVisible();
  });

  it('takes a file that is dropped anywhere on the desk', async () => {
    const { panel } = await openDesk();
    fireEvent.drop(panel().getByText('Drop a file here'), { dataTransfer: { types: ['Files'], files: [sites] } });
    expect(await panel().findByText('sites.csv')).toBeVisible();
  });

  it('opens a sample made of the map’s own places, in Chinese too', async () => {
    const { panel, user } = await openDesk('?page=desk/batch');
    await user.click(panel().getByRole('button', { name: '用示例文件试一试' }));
    expect(await panel().findByText('示例.csv')).toBeVisible();
    expect(panel().getByRole('combobox', { name: '经度' })).toHaveDisplayValue('经度');
  });
});
