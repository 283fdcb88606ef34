import { useEffect, useRef } from 'react';
import type { SiteReport } from '../../assignment/site-report';

/** Brings a new answer into sight where it begins below what is seen, as on a phone beneath the form. Not on arrival. */
export function useAnswerInSight(report: SiteReport | null) {
  const start = useRef<HTMLDivElement>(null);
  const shown = useRef(report);
  useEffect(() => {
    const another = report !== null && shown.current !== report;
    shown.current = report;
    const scroller = start.current?.closest('[data-scrolls]');
    if (!another || !start.current || !scroller) return;
    const { top, height } = scroller.getBoundingClientRect();
    const visibleBelow = top + height - start.current.getBoundingClientRect().top;
    if (visibleBelow < height / 2) start.current.scrollIntoView({ block: 'start' });
  }, [report]);
  return start;
}
