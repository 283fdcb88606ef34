import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from './district';

const settings = () => within(screen.getByRole('form', { name: /^(设置|Settings)$/ }));
const preview = () => within(screen.getByRole('region', { name: /^(预览|Preview)$/ }));
const sheet = async (name: string | RegExp) => within(await screen.findByRole('article', { name }));

describe('the brief desk', () => {
  it('makes a sheet of the place it was opened for, each statement with its mark and its note', async () => {
    openApp('?page=desk/brief/iz-north&lang=en');
    const north = await sheet('North Slope');
    expect(north.getByRole('heading', { level: 2, name: 'North Slope' })).toBeVisible();
    expect(await north.findByRole('img', { name: /map of North Slope/ })).toBeVisible();
    expect(north.getByRole('heading', { name: 'Industries' })).toBeVisible();
    expect(north.getAllByText('Stated').length).toBeGreaterThan(1);
    expect(north.getByRole('heading', { name: 'Sources' })).toBeVisible();
    expect(north.getByText('Indicative, not statutory')).toBeVisible();
    expect(north.getByText(/No contact is configured/)).toBeVisible();
    expect(north.getByRole('link', { name: /place=iz-north/ })).toHaveAttribute('href', expect.stringContaining('place=iz-north'));
  });

  it('addresses the visitor on the sheet alone: the printed link does not', async () => {
    const app = openApp('?page=desk/brief/iz-north&lang=en');
    const north = await sheet('North Slope');
    await app.user.type(settings().getByRole('textbox', { name: 'Visiting firm' }), 'Rope & Ladder');
    expect(await north.findByText('For Rope & Ladder')).toBeVisible();
    const link = () => north.getByRole('link', { name: /iz-north/ }).getAttribute('href');
    expect(link()).not.toContain('Rope');
    expect(app.query()).not.toHaveProperty('brief');
    await app.user.click(settings().getByRole('checkbox', { name: /QR code carries/ }));
    expect(link()).toMatch(/#brief=.*Rope/);
  });

  it('has both languages beside each other', async () => {
    const app = openApp('?page=desk/brief/iz-north');
    await sheet(/./);
    await app.user.click(settings().getByRole('radio', { name: '双语两栏' }));
    expect(preview().getByRole('heading', { name: '产业方向' })).toBeVisible();
    expect(preview().getByRole('heading', { name: 'Industries' })).toBeVisible();
    expect(preview().getByText('示意范围，非法定界线')).toBeVisible();
    expect(preview().getByText('Indicative, not statutory')).toBeVisible();
  });

  it('makes a cover and a sheet each of the shortlist, in the visitor’s order', async () => {
    openApp('?page=desk/brief&shortlist=iz-south,library&lang=en');
    const cover = await sheet('Shortlist');
    const rows = cover.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([expect.stringMatching(/^South Slope/), expect.stringMatching(/^Ladder Library/)]);
    expect(preview().getAllByRole('article')).toHaveLength(3);
    expect(settings().getByText('3 pages')).toBeVisible();
    expect(preview().getByText(/Page 2 of 3/)).toBeVisible();
  });

  it('makes a poster of the plan, and of another where it is chosen', async () => {
    const app = openApp('?page=desk/brief&lang=en');
    const select = await screen.findByRole('combobox', { name: 'Plan' });
    const [first, second] = within(select).getAllByRole('option');
    expect(await screen.findByRole('article', { name: first?.textContent ?? '' })).toBeVisible();
    await app.user.selectOptions(select, second?.textContent ?? '');
    expect(await screen.findByRole('article', { name: second?.textContent ?? '' })).toBeVisible();
    expect(preview().getByRole('heading', { name: /^Legend/ })).toBeVisible();
  });

  it('keeps what can be read of a broken link, and says what could not', async () => {
    openApp('?page=desk/brief/iz-north&lang=en#brief=for:Rope|words:klingon');
    expect(await screen.findByText('For Rope')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('words:klingon');
  });
});
