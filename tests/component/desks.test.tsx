import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from './district';

describe('the way to the desks', () => {
  it('leads from the header to each of them, and back', async () => {
    const app = openApp();
    await app.user.click(screen.getByRole('link', { name: '工作台' }));
    expect(app.query()).toEqual({ page: 'desks' });
    expect(await screen.findByRole('heading', { level: 1, name: '工作台' })).toBeVisible();
    await app.user.click(app.panel().getByRole('link', { name: /^查一个点/ }));
    expect(app.query()).toEqual({ page: 'desk/check' });
    expect(await screen.findByRole('heading', { level: 1, name: '查一个点' })).toBeVisible();
    await app.user.click(app.panel().getByRole('link', { name: '工作台' }));
    expect(app.query()).toEqual({ page: 'desks' });
  });

  it('says in English what each is for', async () => {
    const app = openApp('?page=desks&lang=en');
    expect(await app.panel().findByText(/nothing is uploaded/)).toBeVisible();
    for (const name of ['Find a place', 'Side by side', 'Brief', 'Present', 'Inspection route', 'Check a site', 'Assignment table', 'Check a file', 'Replace a boundary', 'Data checks']) {
      expect(app.panel().getByRole('link', { name: new RegExp(`^${name}`) })).toBeVisible();
    }
    expect(document.title).toMatch(/^Desks · /);
  });
});
