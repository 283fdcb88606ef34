import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { invented } from '../unit/support';
import { compile, openApp } from './district';

describe('the shortlist', () => {
  it('takes a place from its page, and follows from page to page', async () => {
    const app = openApp('?place=iz-north');
    expect(screen.queryByRole('link', { name: /^备选/ })).not.toBeInTheDocument();
    await app.user.click(app.panel().getByRole('button', { name: '加入备选 – 北坡片' }));
    expect(app.query()).toEqual({ place: 'iz-north', shortlist: 'iz-north' });

    await app.user.click(screen.getByRole('link', { name: '备选 1 处' }));
    expect(app.query()).toMatchObject({ page: 'desk/side-by-side', shortlist: 'iz-north' });
    expect(await screen.findByRole('heading', { level: 1, name: '并排比较' })).toBeVisible();
  });

  it('stands on a desk’s shelf, with the way to the others, and lets a place go', async () => {
    const app = openApp('?page=desk/match&shortlist=iz-north');
    const shelf = within(await screen.findByRole('region', { name: /^备选清单/ }));
    expect(shelf.getByRole('link', { name: '北坡片' })).toBeVisible();
    for (const desk of ['并排比较', '单页简报', '考察路线']) expect(shelf.getByRole('link', { name: desk })).toBeVisible();
    await app.user.click(shelf.getByRole('button', { name: '移出备选 – 北坡片' }));
    expect(app.query()).toEqual({ page: 'desk/match' });
    expect(screen.queryByRole('region', { name: /^备选清单/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /^备选/ })).not.toBeInTheDocument();
  });

  const guests = Array.from({ length: 8 }, (_, index) => `guest-${index}`);
  const crowded = () => {
    const catalogue = compile();
    catalogue.places.push(...guests.map((id) => invented(id)));
    return catalogue;
  };

  it('takes no more than it holds, and says why', async () => {
    const app = openApp(`?place=iz-north&lang=en&shortlist=${guests.slice(0, 6).join(',')}`, crowded());
    const button = app.panel().getByRole('button', { name: /^Add to shortlist/ });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAttribute('title', expect.stringContaining('holds 6 places'));
    await app.user.click(button);
    expect(app.query()['shortlist']?.split(',')).toEqual(guests.slice(0, 6));
  });

  it('keeps the first six of a link that names more, and says which were left out', () => {
    const app = openApp(`?lang=en&shortlist=${guests.join(',')}`, crowded());
    expect(screen.getByRole('link', { name: '6 shortlisted' })).toBeVisible();
    expect(app.panel().getByText('“shortlist” in the address holds more than fit; left out: guest-6,guest-7.')).toBeVisible();
  });
});
