import type { ReactNode } from 'react';
import type { Text } from '../../catalogue/catalogue';
import type { Ground, IndustryAnswer } from '../../matching/grounds';
import { useMessages, useText, useWords } from '../../i18n/context';
import { matchWords } from '../../i18n/desks/match';
import { formatDistance, formatNumber } from '../../i18n/numbers';
import { RecordLink } from '../../parts/RecordLink';
import { Cite } from '../../parts/sources';
import { Statement } from '../../parts/Statement';
import { useLookups } from '../../view/context';

/** One reason in words: what it says, how it answers, how it is known, where it stands written and what it is worth. */
export function GroundLine({ ground, isBrief = false }: { readonly ground: Ground; readonly isBrief?: boolean }) {
  const words = useWords(matchWords);
  const worth = !isBrief && <small className="match-worth number">{words.grounds.worth(formatNumber(ground.strength, 2))}</small>;
  const { basis, citations } = ground;
  const sentence = <GroundSentence ground={ground} isBrief={isBrief} />;
  if (basis !== null) {
    const note = !isBrief && 'statement' in ground ? ground.statement.note : undefined;
    return <Statement basis={basis} citations={citations} note={note} action={worth}>{sentence}</Statement>;
  }
  return (
    <li>
      <span className="basis match-drawn">{words.grounds.drawn}</span>
      <span>{sentence}<Cite citations={citations} />{worth}</span>
    </li>
  );
}

function GroundSentence({ ground, isBrief }: { readonly ground: Ground; readonly isBrief: boolean }): ReactNode {
  const lookups = useLookups();
  const { grounds, marks } = useWords(matchWords);
  const messages = useMessages();
  const text = useText();
  const detail = (answer: IndustryAnswer): ReactNode => (isBrief && answer.kind === 'same' ? null : <Answered answer={answer} />);
  switch (ground.kind) {
    case 'industry':
      return <>{ground.of ? grounds.around(text(ground.of.name)) : grounds.industry}{marks.gap}<Industry id={ground.statement.industry} />{detail(ground.answer)}</>;
    case 'name':
      return ground.of ? grounds.nameOf(text(ground.of.name), ground.words) : grounds.name(ground.words);
    case 'organisation':
      return <>{grounds.organisation}{marks.gap}<RecordLink record={{ type: 'organisation', id: ground.organisation }} />{marks.comma}<Industry id={ground.statement.industry} />{detail(ground.answer)}</>;
    case 'project': {
      const firm = ground.organisation === null ? undefined : lookups.find('organisation', ground.organisation);
      return <>{firm ? grounds.projectOf(text(firm.name)) : grounds.project}{marks.gap}<RecordLink record={{ type: 'project', id: ground.project }} />{marks.comma}<Industry id={ground.statement.industry} />{detail(ground.answer)}</>;
    }
    case 'inside':
      return <>{grounds.inside}{marks.gap}<RecordLink record={{ type: 'place', id: ground.place.id }} />{marks.comma}<Industry id={ground.statement.industry} />{detail(ground.answer)}</>;
    case 'science':
      return <><RecordLink record={{ type: 'place', id: ground.place.id }} />{marks.comma}{ground.metres < 1 ? grounds.inPlace : grounds.science(formatDistance(ground.metres, messages))}{marks.semicolon}<Industry id={ground.statement.industry} />{detail(ground.answer)}</>;
    case 'function':
      return <FunctionSentence ground={ground} />;
    case 'distance':
      return <DistanceSentence ground={ground} />;
    case 'subdistrict': {
      const names = ground.subdistricts.flatMap((id) => lookups.catalogue.district.subdistricts.find((one) => one.id === id) ?? []).map(({ name }) => text(name));
      return `${grounds.subdistrict}${marks.gap}${names.join(messages.listSeparator)}`;
    }
    case 'city':
      return grounds.city(nameOfIndustry());
  }

  function nameOfIndustry(): string {
    const cluster = ground.kind === 'city' ? lookups.find('industry', ground.cluster) : undefined;
    return cluster ? text(cluster.name) : '';
  }
}

function Industry({ id }: { readonly id: string }) {
  const lookups = useLookups();
  const text = useText();
  const system = lookups.system(lookups.find('industry', id)?.system ?? '');
  return (
    <>
      <RecordLink record={{ type: 'industry', id }} />
      {system && <small className="faint"> {text(system.shortName)}</small>}
    </>
  );
}

/** How an industry answers to what was asked. */
function Answered({ answer }: { readonly answer: IndustryAnswer }) {
  const lookups = useLookups();
  const { grounds, marks } = useWords(matchWords);
  const messages = useMessages();
  const text = useText();
  const name = text(lookups.find('industry', answer.asked)?.name ?? { zh: '', en: '' } satisfies Text);
  const asked = answer.words.length > 0 ? grounds.askedByWords(answer.words.join(marks.between), name) : grounds.asked(name);
  const bases = [...new Set(answer.links.map(({ basis }) => messages.basis[basis].name.toLowerCase()))];
  return (
    <small className="match-answer">
      {marks.colon}{grounds.stands[answer.kind]}{marks.gap}{asked}
      {answer.isFocus && `${marks.semicolon}${grounds.focus}`}
      {bases.map((basis) => <span key={basis}>{marks.semicolon}{grounds.crosswalk(basis)}</span>)}
    </small>
  );
}

function FunctionSentence({ ground }: { readonly ground: Extract<Ground, { kind: 'function' }> }) {
  const { form, grounds, marks } = useWords(matchWords);
  const text = useText();
  return (
    <>
      {form.functionNames[ground.function]}{marks.colon}{grounds.sources[ground.source]}
      {ground.place && <> <RecordLink record={{ type: 'place', id: ground.place.id }} /></>}
      {ground.quoted && <small className="match-answer">{marks.colon}{text(ground.quoted)}</small>}
    </>
  );
}

function DistanceSentence({ ground }: { readonly ground: Extract<Ground, { kind: 'distance' }> }) {
  const { grounds, marks } = useWords(matchWords);
  const messages = useMessages();
  const text = useText();
  const distance = formatDistance(ground.metres, messages);
  return (
    <>
      {ground.metres < 1
        ? ground.station ? grounds.stationInside(text(ground.station)) : grounds.inPlace
        : ground.station ? grounds.station(text(ground.station), distance) : grounds.distance(distance)}
      <small className="match-answer">
        {ground.uncertaintyMetres > 0 && `${marks.semicolon}${grounds.offBy(formatDistance(ground.uncertaintyMetres, messages))}`}
        {ground.through && `${marks.semicolon}${grounds.through(text(ground.through.name))}`}
      </small>
    </>
  );
}
