import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from './district';

describe('the sheet’s handle', () => {
  it('is stepped with the arrow keys through its three heights, and says which', async () => {
    const { user } = openApp();
    const handle = screen.getByRole('slider', { name: '调整列表高度' });
    handle.focus();
    const heights: (string | null)[] = [handle.getAttribute('aria-valuetext')];
    for (const key of ['{ArrowUp}', '{ArrowUp}', '{ArrowDown}', '{ArrowDown}', '{ArrowDown}']) {
      await user.keyboard(key);
      heights.push(handle.getAttribute('aria-valuetext'));
    }
    expect(heights).toEqual(['半屏', '全屏', '全屏', '半屏', '收起', '收起']);
    expect(handle).toHaveAttribute('aria-valuenow', '0');
    expect(handle).toHaveFocus();
  });

  it('goes to its ends by Home and End, and opens fully and half by Enter and Space', async () => {
    const { user } = openApp('?lang=en');
    const handle = screen.getByRole('slider', { name: 'Height of the list' });
    handle.focus();
    await user.keyboard('{Enter}');
    expect(handle).toHaveAttribute('aria-valuetext', 'Full');
    await user.keyboard('{Home}');
    expect(handle).toHaveAttribute('aria-valuetext', 'Lowered');
    await user.keyboard('{End}');
    expect(handle).toHaveAttribute('aria-valuetext', 'Full');
    await user.keyboard(' ');
    expect(handle).toHaveAttribute('aria-valuetext', 'Half');
  });
});
