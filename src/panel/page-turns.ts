/**
 * What the panel does from one page to the next: back to the top, or to where the reader left the page, and the
 * focus on its heading, so that keyboards and screen readers go on from there. Nothing on arrival, and no taking of
 * the focus from a reader who has gone elsewhere while the page was on its way.
 */
export class PageTurns {
  /** The page shown last; null before the first. */
  #page: string | null = null;
  /** Whether that page had its heading: one that failed has none, and gets the focus when it comes after all. */
  #headed = true;
  /** How often an address had been arrived at when it was shown. */
  #arrival = 0;
  /** What had the focus when a page was found to be on its way. */
  #waiting: Element | null = null;
  /** How far down the reader was on each page. */
  readonly #left = new Map<string, number>();

  /** Notes who has the focus while a page is on its way. */
  wait(): void {
    this.#waiting = document.activeElement;
  }

  /**
   * Turns to a page that has come, and follows how far down it the reader goes.
   * @param arrival how often an address has been arrived at: by load, back or forward, rather than by a link
   * @returns stops following
   */
  turn(panel: HTMLElement, page: string, arrival: number): () => void {
    const scroller = panel.closest<HTMLElement>('[data-scrolls]');
    const heading = panel.querySelector<HTMLElement>('h1');
    const another = this.#page !== page;
    if (this.#page !== null && (another || !this.#headed)) {
      const returned = this.#arrival !== arrival;
      if (scroller && another) scroller.scrollTop = returned ? (this.#left.get(page) ?? 0) : 0;
      if (!this.#wentElsewhere()) heading?.focus({ preventScroll: true });
    }
    this.#page = page;
    this.#headed = heading !== null;
    this.#arrival = arrival;
    this.#waiting = null;
    const note = (): void => {
      if (scroller) this.#left.set(page, scroller.scrollTop);
    };
    scroller?.addEventListener('scroll', note, { passive: true });
    return () => scroller?.removeEventListener('scroll', note);
  }

  #wentElsewhere(): boolean {
    const focused = document.activeElement;
    return this.#waiting !== null && focused !== this.#waiting && focused !== document.body;
  }
}
