import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from './district';

describe('a broken address', () => {
  it('is told, what is sound in it is kept, and the page works', async () => {
    const app = openApp('?place=nowhere&plan=clusters&kind=castle#map=99/x/y');
    const notice = app.panel().getAllByRole('status')[0];
    expect(notice).toHaveTextContent('网址中的“place=nowhere”无法识别，已忽略。');
    expect(notice).toHaveTextContent('“kind=castle”');
    expect(notice).toHaveTextContent('“map=99/x/y”');
    expect(notice).not.toHaveTextContent('plan=');
    await app.user.click(app.panel().getByRole('link', { name: /梯子集群/ }));
    expect(app.panel().getByRole('heading', { level: 1, name: '梯子集群' })).toBeVisible();
    expect(app.query()).toEqual({ plan: 'clusters', place: 'cl-ladder' });
  });

  it('is told in the language that the address asks for', () => {
    const app = openApp('?lang=en&page=document/nowhere');
    expect(app.panel().getByText(/“page=document\/nowhere” in the address is not known and was ignored/)).toBeVisible();
  });

  it('is told until the reader has read it', async () => {
    const app = openApp('?industry=stairs');
    expect(app.panel().getByText(/industry=stairs/)).toBeVisible();
    await app.user.click(app.panel().getByRole('button', { name: '知道了' }));
    expect(app.panel().queryByText(/industry=stairs/)).toBeNull();
    expect(app.panel().getByRole('link', { name: /北坡片/ })).toBeVisible();
  });

  it('shows what it carries as text', () => {
    const app = openApp(`?place=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(app.panel().getByText(/“place=<img src=x onerror=alert\(1\)>”/)).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('the address', () => {
  it('brings back everything it carries', () => {
    const app = openApp('?plan=clusters&place=cl-ladder&layers=units,zones&kind=cluster&lang=en');
    expect(app.panel().getByRole('heading', { level: 1, name: 'Ladder cluster' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Clusters', current: true })).toBeVisible();
    expect(app.map().getByRole('link', { name: /^North Slope .* Zones/ })).toBeVisible();
    expect(app.map().queryByRole('link', { name: /^Ladder Library/ })).toBeNull();
    expect(app.map().getByText('Faint: outside the filter')).toBeVisible();
  });

  it('is a real address on every link', () => {
    const app = openApp('?lang=en');
    expect(app.section('Industrial zones2').getByRole('link', { name: /North Slope/ })).toHaveAttribute('href', '?place=iz-north&lang=en');
  });
});
