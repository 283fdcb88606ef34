/**
 * How the element and the iframe that it makes are laid out, as a host’s own style sheet may overrule: no selector here
 * weighs anything. An iframe that the page had in the element before keeps the page’s layout, so that nothing moves.
 */
export const layoutOf = (name: string): string =>
  `:where(${name}){display:block}:where(${name}>iframe[data-made]){display:block;width:100%;aspect-ratio:4/3;border:0}`;

/** Gives the layout to the document, or the shadow tree, that a node is in. By script alone, which a host’s policy for styles allows; an attribute or a style element it might not. */
export function addLayout(node: Node, sheet: CSSStyleSheet): void {
  const root = node.getRootNode() as Document | ShadowRoot;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Gives an iframe the height that is asked for: a number of CSS pixels. None takes it back; “auto” waits for the map to tell it. */
export function layOut(iframe: HTMLIFrameElement, height: string | null): void {
  if (height === null) iframe.style.height = '';
  else if (/^\d+$/.test(height)) iframe.style.height = `${height}px`;
}
