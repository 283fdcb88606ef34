import type { TourStep } from '../../../catalogue/schema/tours';
import { useWords } from '../../../i18n/context';
import { toursMakingWords } from '../../../i18n/desks/tours-making';
import { TourIcon } from '../TourIcon';
import { StepEditor } from './StepEditor';

interface StepRowProps {
  readonly index: number;
  readonly count: number;
  readonly step: TourStep;
  readonly title: string;
  readonly open: boolean;
  toggle(): void;
  change(member: string, step: TourStep): void;
  takeView(): void;
  move(by: -1 | 1): void;
  remove(): void;
  show(): void;
}

/** A step of the tour being made: its name, what can be done with it, and where it is open everything that is written. */
export function StepRow({ index, count, step, title, open, toggle, change, takeView, move, remove, show }: StepRowProps) {
  const words = useWords(toursMakingWords);
  return (
    <li data-step={index} data-open={open || undefined}>
      <div className="tour-row">
        <button type="button" className="tour-row-name" aria-expanded={open} aria-label={open ? words.closeEditor(title) : words.edit(title)} onClick={toggle}>
          <span className="number">{index + 1}</span> {title}
        </button>
        <RowButton name={words.show(title)} act={show} icon="play" />
        <RowButton name={words.up(title)} act={() => move(-1)} icon="up" move={-1} possible={index > 0} />
        <RowButton name={words.down(title)} act={() => move(1)} icon="down" move={1} possible={index < count - 1} />
        <RowButton name={words.remove(title)} act={remove} icon="end" />
      </div>
      {open && <StepEditor step={step} change={change} takeView={takeView} />}
    </li>
  );
}

interface RowButtonProps {
  readonly name: string;
  readonly icon: Parameters<typeof TourIcon>[0]['name'];
  readonly move?: -1 | 1;
  readonly possible?: boolean;
  act(): void;
}

function RowButton({ name, icon, move, possible = true, act }: RowButtonProps) {
  return (
    <button type="button" className="tour-row-button" aria-label={name} title={name} data-move={move} aria-disabled={!possible || undefined} onClick={() => possible && act()}>
      <TourIcon name={icon} />
    </button>
  );
}
