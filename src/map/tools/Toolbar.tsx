import { useMessages } from '../../i18n/context';
import { LineIcon } from '../../ui/LineIcon';
import type { Tool } from './tools';

interface ToolbarProps {
  readonly open: Tool | null;
  readonly shown: readonly Tool[];
  toggle(tool: Tool): void;
}

/** The row of tools at the map’s corner. Each opens a card of its own. */
export function Toolbar({ open, shown, toggle }: ToolbarProps) {
  const { tools: words } = useMessages();
  if (shown.length === 0) return null;
  return (
    <div className="toolbar" role="group" aria-label={words.toolbar}>
      {shown.map((tool) => (
        <button key={tool} type="button" data-tool={tool} aria-expanded={open === tool} onClick={() => toggle(tool)}>
          <LineIcon name={tool} />
          <span>{words.names[tool]}</span>
        </button>
      ))}
    </div>
  );
}
