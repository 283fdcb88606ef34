import type { LoadProblem } from '../catalogue/load';
import { messagesOf, type LanguageTag } from '../i18n/context';

/** Why there is nothing to show: no facts, or not the whole page. */
export type StartProblem = LoadProblem | { readonly reason: 'incomplete' };

interface LoadFailureProps {
  readonly problem: StartProblem;
  readonly language: LanguageTag;
  retry(): void;
}

/** Shown instead of the app where there are no facts to show: what happened, and what to do. */
export function LoadFailure({ problem, language, retry }: LoadFailureProps) {
  const { errors } = messagesOf(language);
  return (
    <main className="load-failure" role="alert">
      <h1>{errors.title}</h1>
      <p>{sentenceFor(problem, errors)}</p>
      <button type="button" className="button" onClick={retry}>{errors.retry}</button>
    </main>
  );
}

function sentenceFor(problem: StartProblem, errors: ReturnType<typeof messagesOf>['errors']): string {
  switch (problem.reason) {
    case 'unreachable':
      return errors.unreachable;
    case 'incomplete':
      return errors.incomplete;
    case 'missing':
      return errors.missing(problem.status);
    case 'malformed':
      return errors.malformed(problem.detail);
    case 'outdated':
      return errors.outdated;
  }
}
