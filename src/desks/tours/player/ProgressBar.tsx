import type { Tour } from '../../../catalogue/schema/tours';
import { useLanguage } from '../../../i18n/context';
import { secondsOf } from '../texts';
import type { Playing } from './player';

/** How far the tour has come, a part for each step; the present one fills as its time goes by. */
export function ProgressBar({ tour, playing }: { readonly tour: Tour; readonly playing: Playing }) {
  const language = useLanguage();
  const filled = (index: number): number => {
    if (index < playing.step) return 1;
    const present = tour.steps[playing.step];
    if (index > playing.step || !present) return 0;
    return playing.running ? Math.min(1, playing.shownFor / (secondsOf(present, language) * 1000)) : 1;
  };
  return (
    <div className="tour-progress" aria-hidden="true">
      {tour.steps.map((_, index) => (
        <span key={index} data-now={index === playing.step || undefined}><span style={{ scale: `${filled(index)} 1` }} /></span>
      ))}
    </div>
  );
}
