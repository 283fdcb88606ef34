import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from './district';

const open = async (address: string) => {
  const app = openApp(address);
  await screen.findByRole('form', { name: /^(选择|Choices)$/ });
  return app;
};
const code = () => within(screen.getByRole('region', { name: /^(代码|Code)$/ }));
const snippet = () => code().getByRole('group', { name: /^(Code for the page|Address of the frame|放进网页的代码)$/ }).textContent;

describe('the composer', () => {
  it('makes an element for the place that was picked, in the language that was chosen', async () => {
    const { user, work } = await open('?page=desk/composer&lang=en');
    await user.type(screen.getByRole('combobox', { name: 'Select a place' }), 'North Slope');
    const [first] = await screen.findAllByRole('option', { name: /^1? ?North Slope/ });
    await user.click(first!);
    await user.click(screen.getByRole('checkbox', { name: 'Panel' }));
    expect(snippet()).toMatch(/<space-map\n {2}place="iz-north"\n {2}lang="en"\n {2}show="panel,controls,link"/);
    expect(snippet()).toContain('title="North Slope – Yunti industry map"');
    expect(work()['composer']).toContain('place=iz-north');
    await user.click(screen.getByRole('radio', { name: 'The visitor’s own choice' }));
    expect(snippet()).toContain('show="panel,language,controls,link"');
    expect(screen.getByRole('checkbox', { name: 'Language switch' })).toBeChecked();
  });

  it('writes a plain iframe, its rules and what the page’s policy needs', async () => {
    const { user } = await open('?page=desk/composer&lang=en');
    await user.click(screen.getByRole('radio', { name: 'Plain iframe' }));
    await user.click(screen.getByRole('radio', { name: 'By ratio' }));
    expect(snippet()).toMatch(/^<iframe\n/);
    expect(code().getByRole('group', { name: /style sheet/ })).toHaveTextContent('aspect-ratio: 16 / 9');
    expect(code().getByRole('group', { name: /Content-Security-Policy/ })).toHaveTextContent(/^frame-src http:\/\/localhost/);
    expect(code().getByRole('note')).toHaveTextContent(/nobody else can reach/);
  });

  it('says what is wrong with a size or an origin, and keeps what stood', async () => {
    const { user } = await open('?page=desk/composer&lang=en');
    const height = screen.getByRole('textbox', { name: 'Height in pixels' });
    await user.clear(height);
    await user.type(height, '12');
    expect(height).toBeInvalid();
    expect(snippet()).toContain('height="480"');
    await user.type(height, '0');
    expect(snippet()).toContain('height="120"');
    expect(code().getByText(/Below 200 pixels/)).toBeVisible();
    const host = screen.getByRole('textbox', { name: /^The page’s origin/ });
    await user.click(screen.getByRole('checkbox', { name: 'The page exchanges messages with the map' }));
    await user.type(host, 'www.example.org');
    expect(host).toBeInvalid();
    await user.clear(host);
    await user.type(host, 'https://www.example.org/page');
    expect(host).not.toBeInvalid();
    expect(screen.getByText('Only the origin counts: https://www.example.org')).toBeVisible();
    expect(code().getByRole('group', { name: /config\.json/ })).toHaveTextContent('"https://www.example.org"');
  });

  it('takes over what the map shows, and follows the address', async () => {
    const { user } = await open('?page=desk/composer&plan=plan-b&lang=en#composer=lang%3Den%26show%3Dbells');
    expect(screen.getByRole('alert')).toHaveTextContent('show=bells');
    await user.click(screen.getByRole('button', { name: 'Take over what the map shows now' }));
    expect(screen.getByText(/Without a moving map/)).toBeVisible();
    expect(screen.queryByText(/show=bells/)).toBeNull();
  });
});
