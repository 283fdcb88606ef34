import { resolveCitation } from '../../catalogue/citations';
import type { Place } from '../../catalogue/catalogue';
import { useLanguage, useMessages, useText, useWords } from '../../i18n/context';
import { frameWords } from '../../i18n/frame';
import { formatDistance } from '../../i18n/numbers';
import { sectionName } from '../../i18n/section-name';
import { BasisMark } from '../../parts/BasisMark';
import { useLookups, useView } from '../../view/context';
import { FrameCard } from './FrameCard';
import { FullMapLink } from './FullMapLink';
import { placeLineOf } from './place-line';

/** The place that is selected, in a frame without a panel: its name, one line on it, what that rests on, and the way to all of it. */
export default function PlaceCard() {
  const { page } = useView();
  const lookups = useLookups();
  const text = useText();
  const messages = useMessages();
  const words = useWords(frameWords);
  const place = page.type === 'place' ? lookups.find('place', page.id) : undefined;
  if (!place) return null;
  const plan = lookups.plan(place.plans[0] ?? '');
  return (
    <FrameCard
      key={place.id}
      eyebrow={[messages.kinds[place.kind], plan && text(plan.shortName)].filter(Boolean).join(' · ')}
      title={text(place.name)}
    >
      <Line place={place} />
      <Placement place={place} />
      <p className="frame-card-foot"><FullMapLink className="button" to={{}} name={words.openPlace} /></p>
    </FrameCard>
  );
}

/** What it is for, and in which documents that is written. */
function Line({ place }: { readonly place: Place }) {
  const lookups = useLookups();
  const text = useText();
  const messages = useMessages();
  const english = useLanguage() === 'en';
  const line = placeLineOf(lookups, place);
  if (!line) return <p className="faint">{messages.place.noIndustries}</p>;
  const sources = line.citations.flatMap((citation) => {
    const resolved = resolveCitation(lookups.catalogue, citation);
    if (!resolved) return [];
    if ('report' in resolved) return [text(resolved.report.publisher)];
    const { document, section } = resolved;
    return [[text(document.shortTitle), section && sectionName(section, messages, text)].filter(Boolean).join(' · ')];
  });
  return (
    <>
      <p className="frame-card-line">{line.texts.map(text).join(messages.listSeparator)}</p>
      <p className="frame-card-sources">
        <BasisMark basis={line.basis} worded />
        {sources.length > 0 && <span>{[...new Set(sources)].join(english ? '; ' : '；')}</span>}
      </p>
    </>
  );
}

/** How it came to be drawn where it is. */
function Placement({ place }: { readonly place: Place }) {
  const messages = useMessages();
  const { placement: words } = messages;
  const lookups = useLookups();
  const text = useText();
  if (place.placement) {
    const { basis, uncertaintyMetres } = place.placement;
    return <p className="frame-card-sources">{words.bases[basis].name} · {words.offset(formatDistance(uncertaintyMetres, messages))}</p>;
  }
  const shown = lookups.whereabouts(place);
  return <p className="frame-card-sources">{words.none}{shown && <> · {words.through(text(shown.place.name))}</>}</p>;
}
