import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { LanguageProvider } from '../../src/i18n/context';
import { SpotCard } from '../../src/map/spot/SpotCard';

const position = [100.5, 30.25] as const;

function show(close = vi.fn()) {
  render(<LanguageProvider language="en"><SpotCard position={position} close={close} /></LanguageProvider>);
  return { card: screen.getByRole('region', { name: 'Coordinates' }), close };
}

it('gives a spot in the stored system and in the two others that readers meet', async () => {
  const { card } = show();
  expect(await within(card).findByText('30.25000° N, 100.50000° E')).toBeVisible();
  expect(within(card).getByText('GCJ-02 (Amap, Tencent)')).toBeVisible();
});

it('copies plain numbers, longitude first, and says so', async () => {
  const user = userEvent.setup();
  const { card } = show();
  await user.click(await within(card).findByRole('button', { name: 'Copy: WGS 84' }));
  expect(await navigator.clipboard.readText()).toBe('100.500000,30.250000');
  expect(within(card).getByText('Copied', { selector: '[role=status]' })).toBeInTheDocument();
});

it('says so where the browser does not allow copying', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  const { card } = show();
  await user.click(await within(card).findByRole('button', { name: 'Copy: WGS 84' }));
  expect(await within(card).findByText('The browser does not allow copying; select the text by hand.')).toBeVisible();
});

it('leads to the other maps and owns that one of them documents no such link', async () => {
  const { card } = show();
  expect(await within(card).findByRole('link', { name: 'Amap' })).toHaveAttribute('href', expect.stringContaining('uri.amap.com'));
  expect(within(card).getByText(/Tianditu documents no such link/)).toBeVisible();
});

it('is closed by its button', async () => {
  const { card, close } = show();
  await userEvent.setup().click(within(card).getByRole('button', { name: 'Close' }));
  expect(close).toHaveBeenCalledOnce();
});
