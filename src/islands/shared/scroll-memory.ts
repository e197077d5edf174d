/**
 * Keeps how far down a reader was on a page whose content comes only after the browser would have
 * restored that: in the state of the entry of the history, where a reload or a way back finds it.
 */

/** Milliseconds without scrolling after which the place is kept: browsers refuse to keep every step. */
const PAUSE = 100;

/** The place on this page; there is one for as long as the page lives. */
export class ScrollMemory {
  /** Where to go once the content stands, in pixels. Until then no other place is kept. */
  #wanted: number | undefined;

  constructor() {
    history.scrollRestoration = 'manual';
    let pause: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(pause);
      if (this.#wanted === undefined) keepInHistory({ top: scrollY });
    };
    addEventListener('scroll', () => {
      clearTimeout(pause);
      pause = setTimeout(keep, PAUSE);
    });
    addEventListener('pagehide', keep);
    // Who does something meanwhile is no longer taken away from it.
    for (const type of ['wheel', 'pointerdown', 'keydown']) {
      addEventListener(type, () => {
        this.#wanted = undefined;
      });
    }
  }

  /**
   * To be called when the content of an entry of the history begins to load.
   * @param unkept the place where the entry keeps none.
   */
  restore(unkept?: number): void {
    this.#wanted = history.state?.top ?? unkept;
  }

  /** To be called once the content stands. */
  settled(): void {
    if (this.#wanted !== undefined) scrollTo({ top: this.#wanted, behavior: 'instant' });
    this.#wanted = undefined;
  }
}

/** Adds to what the present entry of the history keeps. */
export function keepInHistory(kept: { top: number } | { shown: number }): void {
  history.replaceState({ ...history.state, ...kept }, '');
}
