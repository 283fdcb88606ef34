import type { RuleReport } from '../../catalogue-checks/check';
import { useWords } from '../../i18n/context';
import { dataChecksWords } from '../../i18n/desks/data-checks';
import { Section } from '../../parts/Section';
import { cleanRules } from './selection';

/** The rules that found nothing: which passed, and which had nothing to look at. */
export function CleanRules({ reports }: { readonly reports: readonly RuleReport[] }) {
  const words = useWords(dataChecksWords);
  const { passed, inapplicable } = cleanRules(reports);
  return (
    <>
      {passed.length > 0 && (
        <Section title={words.passed} count={passed.length} note={words.passedNote}>
          <ul className="clean-rules">
            {passed.map(({ rule, examined }) => <CleanRule key={rule} mark="M2 6.5L5 9.5L10.5 3" rule={rule} aside={words.examined(examined)} />)}
          </ul>
        </Section>
      )}
      {inapplicable.length > 0 && (
        <Section title={words.inapplicable} count={inapplicable.length} note={words.inapplicableNote}>
          <ul className="clean-rules">
            {inapplicable.map(({ rule }) => <CleanRule key={rule} mark="M2.5 6H9.5" rule={rule} aside={words.why[rule]} />)}
          </ul>
        </Section>
      )}
    </>
  );
}

function CleanRule({ rule, mark, aside }: { readonly rule: RuleReport['rule']; readonly mark: string; readonly aside?: string | undefined }) {
  const words = useWords(dataChecksWords);
  return (
    <li>
      <svg className="clean-mark" viewBox="0 0 12 12" width={12} height={12} aria-hidden="true"><path d={mark} /></svg>
      <span className="finding-text">
        <strong>{words.rules[rule].name}</strong>
        <span className="finding-sentence">{words.rules[rule].explanation}</span>
      </span>
      {aside && <small>{aside}</small>}
    </li>
  );
}
