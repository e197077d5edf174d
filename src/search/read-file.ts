/** Reading the files that the search loads. Runs in the browser. */

/** Reads a JSON file of the site. @throws when it cannot be loaded. */
export async function readFile<T>(address: string): Promise<T> {
  const file = await readFileIfThere<T>(address);
  if (file === undefined) throw new Error(`404 ${address}`);
  return file;
}

/** The same, or undefined where there is no such file. */
export async function readFileIfThere<T>(address: string): Promise<T | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json() as Promise<T>;
}
