import { useMemo, useRef } from 'react';
import { useLanguage, useMessages, useWords, type LanguageTag } from '../../i18n/context';
import { briefWords } from '../../i18n/desks/brief';
import { DeskHeading } from '../../parts/DeskHeading';
import { ShortlistShelf } from '../../parts/ShortlistShelf';
import { useLookups, useView, useViewStore } from '../../view/context';
import { BriefSettings } from './BriefSettings';
import { CoverSheet } from './CoverSheet';
import { linkTarget } from './link';
import { usePaperScale } from './Paper';
import { PlaceSheet } from './PlaceSheet';
import { PosterSheet } from './PosterSheet';
import type { SheetProps } from './sheet-props';
import { printedOf, type Printed } from './subject';
import { readWork, writeWork, type BriefWork, type SheetLanguage } from './work';
import './brief.css';

const languagesOf: Record<SheetLanguage, readonly LanguageTag[]> = { zh: ['zh-CN'], en: ['en'], both: ['zh-CN', 'en'] };

/** Makes sheets to take home: of a place, of the shortlist, or of a whole plan. */
export default function BriefDesk({ place }: { readonly place?: string }) {
  const lookups = useLookups();
  const view = useView();
  const store = useViewStore();
  const words = useWords(briefWords);
  const { listSeparator } = useMessages();
  const pageLanguage = useLanguage();
  const { work, unread } = useMemo(() => readWork(view.work.brief), [view.work.brief]);
  const printed = useMemo(() => printedOf(lookups, view, place, work), [lookups, view, place, work]);
  const language = work.language ?? (pageLanguage === 'en' ? 'en' : 'zh');
  const change = (part: Partial<BriefWork>): void => store.adjust({ work: { ...view.work, brief: writeWork({ ...work, ...part }) } });
  const pages = printed.subject === 'shortlist' ? printed.places.length + 1 : 1;
  return (
    <>
      <DeskHeading desk="brief">{words.lead}</DeskHeading>
      {unread.length > 0 && <p className="notice" role="alert">{words.settings.unread(unread.join(listSeparator))}</p>}
      <div className="brief-desk">
        <div className="brief-side">
          <BriefSettings printed={printed} work={work} language={language} pages={pages} change={change} />
          <ShortlistShelf />
        </div>
        <Preview printed={printed} work={work} languages={languagesOf[language]} pages={pages} />
      </div>
    </>
  );
}

interface PreviewProps extends Pick<SheetProps, 'work' | 'languages' | 'pages'> {
  readonly printed: Printed;
}

/** The sheets as they will be printed, as large as there is room for. */
function Preview({ printed, work, languages, pages }: PreviewProps) {
  const lookups = useLookups();
  const { plan } = useView();
  const store = useViewStore();
  const words = useWords(briefWords);
  const stage = useRef<HTMLElement>(null);
  const scale = usePaperScale(stage, printed.subject === 'poster' ? 'a3' : 'a4');
  const addressOf = (only?: string): string => new URL(store.addressOf(linkTarget(printed, work, only)), document.baseURI).href;
  const common = { work, languages, scale, pages, made: new Date().toLocaleDateString('sv-SE') };
  const lens = lookups.plan(plan);
  return (
    <section className="brief-stage" aria-label={words.settings.preview} ref={stage}>
      {printed.subject === 'poster' && lens && <PosterSheet {...common} plan={lens} page={1} address={addressOf()} />}
      {printed.subject === 'shortlist' && <CoverSheet {...common} places={printed.places} page={1} address={addressOf()} />}
      {printed.places.map((place, index) => (
        <PlaceSheet
          key={place.id} {...common} place={place} address={addressOf(place.id)}
          {...(printed.subject === 'shortlist' && { number: index + 1 })} page={printed.subject === 'shortlist' ? index + 2 : 1}
        />
      ))}
    </section>
  );
}
