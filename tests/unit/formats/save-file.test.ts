// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../../src/ui/save-file';

const file = { name: 'zones.csv', type: 'text/csv;charset=utf-8', content: '\uFEFFid\r\n' };
const createObjectURL = vi.fn<(blob: Blob) => string>(() => 'blob:one');
const revokeObjectURL = vi.fn<(url: string) => void>();
const clicked: { href: string; download: string; attached: boolean }[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(URL, { createObjectURL, revokeObjectURL });
  document.addEventListener('click', note);
});

afterEach(() => {
  document.removeEventListener('click', note);
  clicked.length = 0;
  vi.clearAllMocks();
  vi.useRealTimers();
});

function note(event: Event): void {
  event.preventDefault();
  const link = event.target as HTMLAnchorElement;
  clicked.push({ href: link.href, download: link.download, attached: link.isConnected });
}

it('offers the content under its name and type, and leaves nothing in the page', () => {
  saveFile(file);
  expect(clicked).toEqual([{ href: 'blob:one', download: 'zones.csv', attached: true }]);
  expect(document.querySelector('a')).toBeNull();
  const blob = createObjectURL.mock.calls[0]?.[0];
  expect(blob?.type).toBe('text/csv;charset=utf-8');
  expect(blob?.size).toBe(new TextEncoder().encode(file.content).length);
});

it('gives the address back, but not before the browser has read it', () => {
  saveFile(file);
  expect(revokeObjectURL).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revokeObjectURL).toHaveBeenCalledExactlyOnceWith('blob:one');
});
