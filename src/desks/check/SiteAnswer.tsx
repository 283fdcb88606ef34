import { useMemo } from 'react';
import { concerned, type SiteReport } from '../../assignment/site-report';
import { coordinateText } from '../../geo/format-coordinates';
import { useMessages, useText, useWords } from '../../i18n/context';
import { checkWords } from '../../i18n/desks/check';
import { formatDistance } from '../../i18n/numbers';
import { BasisKey } from '../../parts/BasisMark';
import { Facts } from '../../parts/Facts';
import { SourceList } from '../../parts/SourceList';
import { PageSources } from '../../parts/sources';
import { useSessionState } from '../../session/context';
import { useLookups, useViewStore } from '../../view/context';
import { CopyAnswer } from './CopyAnswer';
import { PlanFindings } from './PlanFindings';
import { edgeSentence } from './sentences';
import { siteReportText, shownSystems } from './site-report-text';
import { SiteIndustries, SiteLineage, SiteNearby } from './Surroundings';
import { VerdictKey, VerdictMark } from './VerdictMark';

/** Of the reader’s clock: YYYY-MM-DD. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

/** The answer, as a page of a report: where, in which zones, what for, what is near, from which sources. */
export function SiteAnswer({ report, readAs }: { readonly report: SiteReport; readonly readAs: string | null }) {
  const replaced = useReplaced(report);
  const lookups = useLookups();
  const store = useViewStore();
  const words = useWords(checkWords);
  const messages = useMessages();
  const text = useText();
  const { district, place, position, siteUncertaintyMetres } = report;
  const systems = useMemo(() => shownSystems.flatMap((system) => coordinateText(system, position) ?? []), [position]);
  const link = (): string => new URL(store.addressOf({}), window.location.href).href;
  const [stored, ...others] = systems;
  const facts = [
    ...(stored ? [{
      name: words.answer.position,
      value: (
        <>
          <span className="check-coordinates">{stored.text}</span> <small className="faint">{messages.spot.systems[stored.system]}</small>
          <details className="check-systems">
            <summary>{words.answer.otherSystems}</summary>
            {others.map(({ system, text: written }) => (
              <span key={system} className="fact-line"><span className="check-coordinates">{written}</span> <small className="faint">{messages.spot.systems[system]}</small></span>
            ))}
          </details>
          {siteUncertaintyMetres > 0 && <small className="fact-note">{words.answer.siteUncertainty(formatDistance(siteUncertaintyMetres, messages))}</small>}
        </>
      ),
    }] : []),
    ...(district ? [{
      name: words.answer.district,
      value: (
        <>
          <VerdictMark verdict={district.verdict} worded={false} /> <span>{words.answer.districtIs[district.verdict](text(lookups.catalogue.district.name))}</span>
          <small className="fact-note">{edgeSentence(district, words, messages)}</small>
        </>
      ),
    }] : []),
  ];
  return (
    <PageSources citations={report.citations}>
      <section className="check-answer" aria-labelledby="check-answer">
        <h2 id="check-answer" tabIndex={-1}>{place ? words.answer.titleOf(text(place.name)) : words.answer.title}</h2>
        <Facts facts={facts} />
        <CopyAnswer text={() => siteReportText(report, { lookups, words, messages, text }, { link: link(), date: today(), readAs, replaced })} link={link} />
        {replaced !== null && <p className="notice check-replaced">{replaced}</p>}
        {report.plans.map((site) => <PlanFindings key={site.plan.id} site={site} />)}
        <SiteIndustries report={report} />
        <SiteNearby report={report} />
        <SiteLineage report={report} />
        <SourceList />
        <VerdictKey />
        <BasisKey />
        <p className="checked">{messages.indicative}</p>
      </section>
    </PageSources>
  );
}

/** That zones told of here have the reader’s own boundary for this session; null where none has. */
function useReplaced(report: SiteReport): string | null {
  const replacements = useSessionState((state) => state.replacements);
  const { answer } = useWords(checkWords);
  const { listSeparator } = useMessages();
  const text = useText();
  const told = new Set(report.plans.flatMap((site) => [...concerned(site), ...site.nearest.map(({ place }) => place)]));
  const names = [...told].filter(({ id }) => replacements.some(({ place }) => place === id)).map(({ name }) => text(name));
  return names.length === 0 ? null : answer.replaced(names.join(listSeparator));
}
