import { useMessages, useText } from '../i18n/context';
import { SearchBox } from '../panel/search/SearchBox';
import { LineIcon } from '../ui/LineIcon';
import { compareWith, planToCompare } from '../view/compare';
import { useLookups, useView } from '../view/context';
import { ViewLink } from '../view/ViewLink';
import { LanguageLinks, LensLinks, ThemeLink } from './HeaderLinks';

/** Name, search, lens and language: what stands above everything. */
export function Header() {
  const { catalogue } = useLookups();
  const text = useText();
  return (
    <header className="header">
      <ViewLink className="title" to={{ page: { type: 'home' } }}>
        <span>{text(catalogue.district.title)}</span>
      </ViewLink>
      <SearchBox />
      <div className="lenses">
        <LensLinks />
        <CompareLink />
        <DesksLink />
        <ShortlistLink />
      </div>
      <LanguageLinks />
      <ThemeLink />
    </header>
  );
}

/** Lays the next plan beside the lens’s, or puts it away again. Nothing where there is no other plan. */
function CompareLink() {
  const lookups = useLookups();
  const view = useView();
  const { compare: words } = useMessages();
  const text = useText();
  const other = lookups.plan(planToCompare(lookups, view.plan) ?? '');
  if (!other) return null;
  return (
    <ViewLink
      className="compare-link"
      to={compareWith(view, view.comparison ? null : other.id, lookups)}
      aria-current={view.comparison ? 'true' : undefined}
      title={view.comparison ? words.close : words.open(text(other.shortName))}
    >
      <LineIcon name="compare" />
      <span>{words.short}</span>
    </ViewLink>
  );
}

/** To the desks where sites are checked and files are worked on. */
function DesksLink() {
  const { page } = useView();
  const { desks } = useMessages();
  return (
    <ViewLink className="compare-link" to={{ page: { type: 'desks' } }} aria-current={page.type === 'desks' || page.type === 'desk' ? 'true' : undefined} title={desks.title}>
      <LineIcon name="desk" />
      <span>{desks.short}</span>
    </ViewLink>
  );
}

/** To what the visitor has put on the shortlist, which follows from page to page. Nothing where it is empty. */
function ShortlistLink() {
  const { shortlist, page } = useView();
  const { desks } = useMessages();
  const current = page.type === 'desk' && page.id === 'side-by-side';
  if (shortlist.length === 0) return null;
  return (
    <ViewLink className="compare-link shortlist-link" to={{ page: { type: 'desk', id: 'side-by-side' } }} aria-current={current ? 'true' : undefined} aria-label={desks.shortlist.count(shortlist.length)} title={desks.shortlist.title}>
      <LineIcon name="shortlist" />{shortlist.length}
    </ViewLink>
  );
}
