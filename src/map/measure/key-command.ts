export type KeyCommand = 'finish' | 'undo' | 'close';

const commands: Readonly<Record<string, KeyCommand>> = { Enter: 'finish', Backspace: 'undo', Escape: 'close' };
/** Where keys write, and so mean something else. */
const writing = 'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select, [contenteditable]';
/** What Enter sets off by itself. */
const answering = 'a, button, summary';

/** What a key means while measuring, wherever on the page it is pressed; null where it means something else there. */
export function keyCommand(event: KeyboardEvent): KeyCommand | null {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  const command = commands[event.key] ?? null;
  if (!(event.target instanceof Element)) return command;
  if (event.target.closest(writing)) return null;
  return command === 'finish' && event.target.closest(answering) ? null : command;
}
