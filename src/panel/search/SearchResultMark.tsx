import type { SearchResult } from '../../catalogue/search';
import { useLanguage, useMessages, useText } from '../../i18n/context';
import { PlaceGlyph } from '../../symbols/PlaceGlyph';
import { useLookups } from '../../view/context';

/** One result: its name in both languages, and what tells it from others of the same name. */
export function SearchResultMark({ result }: { result: SearchResult }) {
  const lookups = useLookups();
  const text = useText();
  const messages = useMessages();
  const language = useLanguage();
  const place = result.type === 'place' ? lookups.find('place', result.id) : undefined;
  const industry = result.type === 'industry' ? lookups.find('industry', result.id) : undefined;
  const system = industry && lookups.system(industry.system);
  const plan = place && lookups.plan(place.plans[0] ?? '');
  const detail = place
    ? [messages.kinds[place.kind], plan && text(plan.shortName)].filter(Boolean).join(' · ')
    : system && text(system.shortName);
  return (
    <>
      {place && <PlaceGlyph place={place} lookups={lookups} size={20} />}
      <span className="row-text">
        <span className="row-name">{text(result.name)}</span>
        <span className="row-detail"><span>{language === 'en' ? result.name.zh : result.name.en}</span></span>
      </span>
      {detail && <span className="row-aside">{detail}</span>}
    </>
  );
}
