import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from './district';

const han = /\p{Script=Han}/u;

/** Every text of the page that a reader sees or hears. */
function textsOfPage(): string[] {
  const texts: string[] = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '');
  }
  return texts.filter((text) => text.trim() !== '');
}

describe('the language', () => {
  it('is Chinese to begin with', () => {
    openApp();
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(document.title).toBe('云梯产业地图');
    expect(screen.getByRole('navigation', { name: '规划视角' })).toBeVisible();
  });

  it('changes every text of the page, its language and its title at one press', async () => {
    const app = openApp();
    await app.user.click(screen.getByRole('link', { name: 'English' }));
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Yunti industry map');
    expect(textsOfPage().filter((text) => han.test(text))).toEqual(['中文']);
    expect(app.query()).toEqual({ lang: 'en' });
  });

  it.each([
    ['?place=iz-north', ['北坡片', '北坡园']], ['?place=library', ['梯子图书馆']], ['?page=document/zone-plan/1.2', ['云梯区产业分区规划']],
    ['?page=project/long-ladder', ['长梯工程', '长梯']], ['?page=measure/ladders-made', ['梯子产量']], ['?page=industry/rungs', ['梯级', '踏棍']],
    ['?page=list/conflicts', []], ['?page=list/industries', []], ['?page=list/figures', []], ['?page=list/projects', []], ['?industry=ladders', []],
    ['?page=layer/zones', ['产业区']],
  ])('leaves no Chinese on %s but the other name', (address, names) => {
    openApp(`${address}&lang=en`);
    const left = textsOfPage().filter((text) => han.test(text) && text !== '中文');
    expect(left.filter((text) => !names.includes(text))).toEqual([]);
  });

  it('keeps what is being looked at, and goes back', async () => {
    const app = openApp('?place=iz-north');
    expect(document.title).toBe('北坡片 · 云梯产业地图');
    await app.user.click(screen.getByRole('link', { name: 'English' }));
    expect(app.panel().getByRole('heading', { level: 1, name: 'North Slope' })).toBeVisible();
    expect(document.title).toBe('North Slope · Yunti industry map');
    app.back();
    expect(app.panel().getByRole('heading', { level: 1, name: '北坡片' })).toBeVisible();
    expect(document.documentElement.lang).toBe('zh-CN');
  });
});
