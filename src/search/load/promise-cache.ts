/** Keeps what was loaded, so that it is loaded once. Runs in the browser. */

/** What was loaded by its name; what failed is loaded anew when next asked for. */
export class LoadedOnce {
  readonly #loaded = new Map<string, Promise<unknown>>();

  /** What is known by this name, else what `load` gives. @throws what `load` throws. */
  get<T>(name: string, load: () => Promise<T>): Promise<T> {
    const known = this.#loaded.get(name);
    if (known) return known as Promise<T>;
    const loading = load();
    this.#loaded.set(name, loading);
    loading.catch(() => this.#loaded.delete(name));
    return loading;
  }
}
