import type { PlayerAction } from './player';

/** What a key asks for; clickers send Page Up and Page Down. Escape ends. */
export const keyActions: Readonly<Record<string, PlayerAction['type'] & ('next' | 'previous' | 'first' | 'last') | 'end'>> = {
  PageDown: 'next', ArrowRight: 'next', ArrowDown: 'next', ' ': 'next',
  PageUp: 'previous', ArrowLeft: 'previous', ArrowUp: 'previous', Backspace: 'previous',
  Home: 'first', End: 'last', Escape: 'end',
};

type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'>;

/**
 * What a press asks of the show; null where it is somebody else’s.
 * @param inside the kind of element that has the focus: a button takes Space, a map moves by its arrows
 */
export function actionOfKey(event: KeyPress, inside: 'button' | 'map' | 'field' | 'elsewhere'): (typeof keyActions)[string] | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const { key } = event;
  if (inside === 'field' && key !== 'Escape') return null;
  if (inside === 'button' && key === ' ') return null;
  if (inside === 'map' && key.startsWith('Arrow')) return null;
  return keyActions[key] ?? null;
}

/** Where the focus is, as far as keys are concerned. */
export function insideOf(target: EventTarget | null): Parameters<typeof actionOfKey>[1] {
  if (!target || !('closest' in target)) return 'elsewhere';
  const element = target as Element;
  if (element.closest('input, textarea, select, [contenteditable="true"]')) return 'field';
  if (element.closest('button, a, summary')) return 'button';
  return element.closest('#map') ? 'map' : 'elsewhere';
}
