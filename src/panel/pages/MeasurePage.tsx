import { useMemo } from 'react';
import { citationsWithin } from '../../catalogue/citations';
import type { Figure } from '../../catalogue/catalogue';
import { useLanguage, useMessages, useText } from '../../i18n/context';
import { useLookups } from '../../view/context';
import { BasisMark } from '../../parts/BasisMark';
import { ConflictCard } from '../../parts/ConflictCard';
import { formatFigure } from '../../parts/figures';
import { PageHeading } from '../../parts/PageHeading';
import { RecordLink } from '../../parts/RecordLink';
import { Section } from '../../parts/Section';
import { SourceList } from '../../parts/SourceList';
import { Cite, PageSources } from '../../parts/sources';
import { MeasureChart } from '../chart/MeasureChart';

/** One measure: every figure that any plan gives for it, by year, with what disagrees. */
export function MeasurePage({ id }: { id: string }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const language = useLanguage();
  const measure = lookups.find('measure', id);
  const citations = useMemo(() => citationsWithin(measure), [measure]);
  if (!measure) return null;
  const group = lookups.catalogue.measureGroups.find((candidate) => candidate.id === measure.group);
  const conflicts = lookups.catalogue.conflicts.filter((conflict) => conflict.subject === 'measure' && conflict.measure === id);
  const figures = [...measure.figures].sort((one, other) => (one.year ?? Infinity) - (other.year ?? Infinity));
  return (
    <PageSources citations={citations}>
      <PageHeading
        list="figures"
        eyebrow={group && text(group.name)}
        title={text(measure.name)}
        subtitle={language === 'en' ? measure.name.zh : measure.name.en}
      />
      {conflicts.length > 0 && (
        <Section title={messages.measure.conflict} note={messages.measure.conflictExplanation}>
          {conflicts.map((conflict) => <ConflictCard key={conflict.id} conflict={conflict} linked={false} />)}
        </Section>
      )}
      <MeasureChart measure={measure} />
      <Section title={messages.measure.value}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{messages.measure.year}</th>
              <th scope="col">{messages.measure.kind}</th>
              <th scope="col" className="number">{measure.unit ? text(measure.unit) : messages.measure.value}</th>
            </tr>
          </thead>
          <tbody>{figures.map((figure, index) => <FigureRow key={index} figure={figure} />)}</tbody>
        </table>
      </Section>
      {measure.industries && (
        <Section title={messages.filter.industry}>
          <ul className="statements">{measure.industries.map((industry) => <li key={industry}><RecordLink record={{ type: 'industry', id: industry }} /></li>)}</ul>
        </Section>
      )}
      <SourceList />
    </PageSources>
  );
}

function FigureRow({ figure }: { figure: Figure }) {
  const messages = useMessages();
  const text = useText();
  return (
    <tr className={`figure-${figure.kind}`}>
      <td>{figure.year ?? messages.measure.noYear}</td>
      <td>
        {messages.measure.kinds[figure.kind]}
        {figure.scope && <small className="fact-note">{messages.measure.scope}: {text(figure.scope)}</small>}
        {figure.note && <small className="fact-note">{text(figure.note)}</small>}
      </td>
      <td className="number"><BasisMark basis={figure.basis} /> {formatFigure(figure, messages)}<Cite citations={figure.citations} /></td>
    </tr>
  );
}
