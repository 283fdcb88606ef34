import { useEffect, useState } from 'react';
import type { ConfigurationProblem } from '../configuration/problem';
import { configurationSentence } from '../i18n/configuration-sentence';
import { useMessages } from '../i18n/context';

/** What is wrong with the site’s configuration, key by key, until the reader has taken note. */
export default function ConfigurationNotice({ problems }: { problems: readonly ConfigurationProblem[] }) {
  const messages = useMessages();
  const [noted, setNoted] = useState(false);
  const sentences = problems.map((problem) => configurationSentence(problem, messages));
  const told = sentences.join('\n');
  // Whoever keeps the site looks here, long after the notice is gone.
  useEffect(() => {
    console.warn(`config.json\n${told}`);
  }, [told]);
  if (noted) return null;
  return (
    <div className="map-notice map-notice--list" role="status">
      <strong>{messages.configuration.title}</strong>
      <ul>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      <button type="button" className="link-button" onClick={() => setNoted(true)}>{messages.dismiss}</button>
    </div>
  );
}
