import { navigationLinks } from '../../geo/navigation-links';
import { useMessages, useText, useWords } from '../../i18n/context';
import { routeWords } from '../../i18n/desks/route';
import { useLookups } from '../../view/context';
import type { Leg } from './legs';
import { legDistance, legTime } from './sentences';

/** A leg: how far, how long and on whose word, and the ways to have another map plan the roads. */
export function LegLine({ leg }: { readonly leg: Leg }) {
  const { catalogue } = useLookups();
  const words = useWords(routeWords);
  const messages = useMessages();
  const text = useText();
  const name = words.legs.leg(text(leg.from.name), text(leg.to.name));
  const links = navigationLinks([leg.from, leg.to].map(({ position, name: stop }) => ({ position, name: stop.zh })), catalogue.district.name.zh);
  return (
    <p className="route-leg">
      <span><span className="number">{legDistance(leg, words, messages)}</span> · <span className="number">{legTime(leg, words)}</span></span>
      <span className="route-leg-links">
        {links.map(({ id, url }) => (
          <a key={id} href={url} target="_blank" rel="noopener noreferrer" aria-label={words.legs.openIn(words.legs.services[id], name)}>{words.legs.services[id]}</a>
        ))}
      </span>
    </p>
  );
}
