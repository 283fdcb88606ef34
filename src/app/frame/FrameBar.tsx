import { Suspense } from 'react';
import { useWords } from '../../i18n/context';
import { frameWords } from '../../i18n/frame';
import { late } from '../../ui/late';
import { LanguageLinks, LensLinks, ThemeLink } from '../HeaderLinks';
import type { BarPart } from './frame-layout';

const SearchBox = late(() => import('./FrameSearch'));

/** What stands above the map of a frame: search, lens, language and light, as far as they were asked for. */
export function FrameBar({ parts }: { readonly parts: readonly BarPart[] }) {
  const { bar } = useWords(frameWords);
  return (
    <header className="frame-bar" aria-label={bar}>
      {parts.includes('search') && <Suspense fallback={<div className="search" />}><SearchBox /></Suspense>}
      {parts.includes('lens') && <LensLinks />}
      {parts.includes('language') && <LanguageLinks />}
      {parts.includes('theme') && <ThemeLink />}
    </header>
  );
}
