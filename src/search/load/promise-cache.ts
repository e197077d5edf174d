/** Keeps what was loaded, so that it is loaded once. Runs in the browser. */

/** What was loaded by its name; what failed is loaded anew when next asked for. */
export class PromiseCache {
  readonly #promises = new Map<string, Promise<unknown>>();

  /** What is known by this name, else what `load` gives. @throws what `load` throws. */
  get<T>(name: string, load: () => Promise<T>): Promise<T> {
    const known = this.#promises.get(name);
    if (known) return known as Promise<T>;
    const loading = load();
    this.#promises.set(name, loading);
    loading.catch(() => this.#promises.delete(name));
    return loading;
  }
}
