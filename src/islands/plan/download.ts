/** Starts the download of a file made in the browser. */
export function download(name: string, parts: BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Starts the download of a text as a JSON file. */
export function downloadText(name: string, text: string): void {
  download(name, [text], 'application/json');
}
