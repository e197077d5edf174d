/** Fetches JSON files of the site. Runs in the browser. */

/** The error for a missing file: the site was rebuilt after its page was loaded. */
export class FileGoneError extends Error {}

/** Fetches a JSON file. @throws when it cannot be loaded; {@link FileGoneError} for status 404. */
export async function fetchJson<T>(address: string): Promise<T> {
  const file = await fetchJsonIfFound<T>(address);
  if (file === undefined) throw new FileGoneError(`404 ${address}`);
  return file;
}

/** Fetches a JSON file; undefined for status 404. @throws when it cannot be loaded for another reason. */
export async function fetchJsonIfFound<T>(address: string): Promise<T | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json() as Promise<T>;
}
