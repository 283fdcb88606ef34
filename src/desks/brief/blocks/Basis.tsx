import { useMessages, useText, useWords } from '../../../i18n/context';
import { briefWords } from '../../../i18n/desks/brief';
import { formatDistance } from '../../../i18n/numbers';
import { BasisMark } from '../../../parts/BasisMark';
import { useLookups } from '../../../view/context';
import type { BriefContents } from '../contents';
import { NoteNumbers } from '../sheet-context';
import { Block, Line, More } from './Statements';

/** The plans that a place belongs to, the documents that set them out, and how it goes on in other plans. */
export function PlanBasis({ contents: { dossier, lineage, reasons } }: { readonly contents: BriefContents }) {
  const { sheet } = useWords(briefWords);
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const { plans, group, subdistricts, host } = dossier;
  return (
    <Block title={sheet.basis}>
      <ul className="brief-plain">
        {plans.map((plan) => (
          <li key={plan.id}>
            <strong>{text(plan.name)}</strong> {messages.period(plan.period.from, plan.period.to)}
            {plan === plans[0] && group && <> · {text(group.name)}<NoteNumbers citations={group.citations} /></>}
            <small className="brief-reason brief-documents">
              {plan.documents.flatMap((id) => lookups.find('document', id) ?? []).map((document) => `${text(document.shortTitle)} (${messages.document.statuses[document.status]})`).join(messages.listSeparator)}
            </small>
          </li>
        ))}
        {subdistricts && (
          <li><BasisMark basis={subdistricts.statement.basis} /> {messages.place.subdistrict} {subdistricts.of.map(({ name }) => text(name)).join(messages.listSeparator)}<NoteNumbers citations={subdistricts.statement.citations} /></li>
        )}
        {host && <li><BasisMark basis={host.statement.basis} /> {messages.place.host} {text(host.place.name)}<NoteNumbers citations={host.statement.citations} /></li>}
      </ul>
      <ul className="brief-lines">
        {lineage.shown.map(({ link, newer, other, plan }) => (
          <Line key={`${link.from} ${link.to ?? ''}`} basis={link.basis} citations={link.citations} note={reasons ? link.reason : undefined}>
            {newer ? messages.lineage.from[link.relation] : messages.lineage[link.relation]} {other && text(other.name)}{plan && <small> {text(plan.shortName)}</small>}
          </Line>
        ))}
      </ul>
      {lineage.shown.length + lineage.more === 0 && <p className="brief-silence">{sheet.lineageNone}</p>}
      <More count={lineage.more} />
    </Block>
  );
}

/** How a place came to be drawn where it is, how far off that may be, and what no document says of it. */
export function Certainty({ contents: { dossier: { position, unknowns }, method } }: { readonly contents: BriefContents }) {
  const { sheet } = useWords(briefWords);
  const messages = useMessages();
  const text = useText();
  const { placement, from } = position;
  return (
    <Block title={sheet.certainty}>
      <p>
        {placement
          ? <><strong>{messages.placement.bases[placement.basis].name}</strong>{messages.export.colon}{method && text(placement.method)} {messages.placement.offset(formatDistance(placement.uncertaintyMetres, messages))}<NoteNumbers citations={placement.citations} /></>
          : <><strong>{messages.placement.none}</strong> · {from ? messages.placement.through(text(from.name)) : messages.placement.noneExplanation}</>}
      </p>
      {unknowns.length > 0 && <p className="brief-silence">{sheet.silence(unknowns.map((unknown) => messages.place.unknowns[unknown]).join(messages.listSeparator))}</p>}
    </Block>
  );
}
