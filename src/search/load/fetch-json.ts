/** Reading the files that the search loads. Runs in the browser. */

/** A file is no longer there: the site was built anew since its page was loaded. */
export class FileGoneError extends Error {}

/** Reads a JSON file of the site. @throws when it cannot be loaded; {@link FileGoneError} where it is gone. */
export async function fetchJson<T>(address: string): Promise<T> {
  const file = await fetchJsonIfFound<T>(address);
  if (file === undefined) throw new FileGoneError(`404 ${address}`);
  return file;
}

/** The same, or undefined where there is no such file. */
export async function fetchJsonIfFound<T>(address: string): Promise<T | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json() as Promise<T>;
}
