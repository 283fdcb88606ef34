import type { Names } from '../protocol';
import { elementClass } from './element';

/** Put in by the build, from the district’s data. */
declare const elementName: string;
declare const mapTitle: Names;

const { currentScript } = document;
const home = currentScript instanceof HTMLScriptElement && currentScript.src !== '' ? new URL('.', currentScript.src).href : null;

// A page may have the script twice.
if (!customElements.get(elementName)) {
  customElements.define(elementName, elementClass({ name: elementName, title: mapTitle, home }));
}
