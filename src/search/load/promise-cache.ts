/** A cache of loaded values. Runs in the browser. */

/** Caches promises by name. A rejected one is removed, so that the next request loads again. */
export class PromiseCache {
  readonly #promises = new Map<string, Promise<unknown>>();

  /** Returns the cached value of this name; without one, loads and caches it. @throws what `load` throws. */
  get<T>(name: string, load: () => Promise<T>): Promise<T> {
    const cached = this.#promises.get(name);
    if (cached) return cached as Promise<T>;
    const loading = load();
    this.#promises.set(name, loading);
    loading.catch(() => this.#promises.delete(name));
    return loading;
  }
}
