import { answerFrom } from './answer-from';

/**
 * A page opened from a file may ask for no other. What the site would have beside it stands in the page instead, and
 * is given to whoever asks for it by its address; every other request goes its way.
 */
const held = new Map(
  [...document.querySelectorAll<HTMLScriptElement>('script[data-file]')]
    .map((element) => [new URL(element.dataset['file'] ?? '', document.baseURI).href, element.text]),
);

globalThis.fetch = answerFrom(held, document.baseURI, globalThis.fetch.bind(globalThis));
