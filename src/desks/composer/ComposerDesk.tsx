import { useRef, useState } from 'react';
import { useMessages, useWords } from '../../i18n/context';
import { composerWords } from '../../i18n/desks/composer';
import { DeskHeading } from '../../parts/DeskHeading';
import { useLookups } from '../../view/context';
import { addressesOf } from './addresses';
import { Code } from './Code';
import { titleOf } from './composition';
import { HostChoice } from './HostChoice';
import { PartsChoice } from './PartsChoice';
import { Preview } from './Preview';
import { SizeChoice } from './SizeChoice';
import type { Form } from './snippet';
import { useComposition } from './useComposition';
import { ViewChoice } from './ViewChoice';
import './composer.css';

/** Where a webmaster makes the frame that goes on their page. */
export default function ComposerDesk({ place }: { readonly place?: string }) {
  const lookups = useLookups();
  const words = useWords(composerWords);
  const { listSeparator } = useMessages();
  const inHand = useComposition(place);
  const { composition, unread } = inHand;
  const [form, setForm] = useState<Form>('element');
  const code = useRef<HTMLElement>(null);
  const addresses = addressesOf(composition, lookups, document.baseURI);
  return (
    <>
      <DeskHeading desk="composer">{words.lead}</DeskHeading>
      {unread.length > 0 && <p className="notice" role="alert">{words.unread(unread.join(listSeparator))}</p>}
      <div className="composer">
        <form className="composer-choices" aria-label={words.form} onSubmit={(event) => event.preventDefault()}>
          <ViewChoice inHand={inHand} />
          <PartsChoice inHand={inHand} />
          <SizeChoice inHand={inHand} />
          <HostChoice inHand={inHand} />
        </form>
        <Preview
          composition={composition} address={addresses.frame} title={titleOf(composition, lookups)}
          skip={() => code.current?.focus()}
        />
        <Code composition={composition} addresses={addresses} form={form} setForm={setForm} section={code} />
      </div>
    </>
  );
}
