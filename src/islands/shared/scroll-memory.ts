/**
 * Saves and restores the scroll position of a page whose content arrives only after the browser would
 * have restored it. The position is in the state of the history entry, so that it survives a reload
 * and a return.
 */

/** Milliseconds without scrolling after which the position is saved: browsers limit the rate of `replaceState`. */
const PAUSE = 100;

/** The scroll position of this page. Create one per page; its listeners are never removed. */
export class ScrollMemory {
  /** Position to restore once the content is rendered, in pixels. Until then no other one is saved. */
  #pending: number | undefined;

  constructor() {
    history.scrollRestoration = 'manual';
    let pause: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      clearTimeout(pause);
      if (this.#pending === undefined) saveInHistory({ top: scrollY });
    };
    addEventListener('scroll', () => {
      clearTimeout(pause);
      pause = setTimeout(save, PAUSE);
    });
    addEventListener('pagehide', save);
    // A reader who acts in the meantime must not be scrolled away.
    for (const type of ['wheel', 'pointerdown', 'keydown']) {
      addEventListener(type, () => {
        this.#pending = undefined;
      });
    }
  }

  /**
   * Reads the position to restore; call it when the content of a history entry begins to load.
   * @param fallback position in pixels for an entry without a saved one.
   */
  restore(fallback?: number): void {
    this.#pending = history.state?.top ?? fallback;
  }

  /** Scrolls to the position to restore, if any; call it once the content is rendered. */
  settled(): void {
    if (this.#pending !== undefined) scrollTo({ top: this.#pending, behavior: 'instant' });
    this.#pending = undefined;
  }
}

/** Adds to the state of the current history entry. */
export function saveInHistory(state: { top: number } | { shown: number }): void {
  history.replaceState({ ...history.state, ...state }, '');
}
