import { useMessages } from '../../i18n/context';
import { LineIcon } from '../../ui/LineIcon';
import { needsEngine, tools, type Tool } from './tools';

interface ToolbarProps {
  readonly open: Tool | null;
  /** Whether the moving map is there. */
  readonly moving: boolean;
  toggle(tool: Tool): void;
}

/** The row of tools at the map’s corner. Each opens a card of its own. */
export function Toolbar({ open, moving, toggle }: ToolbarProps) {
  const { tools: words } = useMessages();
  return (
    <div className="toolbar" role="group" aria-label={words.toolbar}>
      {tools.filter((tool) => moving || !needsEngine.has(tool)).map((tool) => (
        <button key={tool} type="button" data-tool={tool} aria-expanded={open === tool} onClick={() => toggle(tool)}>
          <LineIcon name={tool} />
          <span>{words.names[tool]}</span>
        </button>
      ))}
    </div>
  );
}
