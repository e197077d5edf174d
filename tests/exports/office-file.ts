/** Parses Word, Excel and calendar files, as far as the tests need it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** Returns the parts of an Office file as text, by path. */
export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

/** A paragraph of a Word file with its style. */
export interface WordParagraph {
  style: string | undefined;
  text: string;
}

/** Returns the paragraphs of a Word file outside its tables. */
export function paragraphsOf(file: Uint8Array): WordParagraph[] {
  const body = documentXml(file).replace(/<w:tbl>.*?<\/w:tbl>/gs, '');
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>|<w:p [^>]*>(.*?)<\/w:p>/gs)].map((match) => {
    const xml = match[1] ?? match[2] ?? '';
    return { style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1], text: textOf(xml) };
  });
}

/** Returns the tables of a Word file as rows of cells. Paragraphs of a cell are joined by line breaks. */
export function tablesOf(file: Uint8Array): string[][][] {
  return [...documentXml(file).matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, table = '']) =>
    [...table.matchAll(/<w:tr>(.*?)<\/w:tr>|<w:tr [^>]*>(.*?)<\/w:tr>/gs)].map(([, one, other]) =>
      [...(one ?? other ?? '').matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) =>
        [...cell.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)]
          .map(([, paragraph = '']) => textOf(paragraph))
          .join('\n'),
      ),
    ),
  );
}

function documentXml(file: Uint8Array): string {
  return partsOf(file)['word/document.xml'] as string;
}

function textOf(xml: string): string {
  return unescapeXml(
    xml
      .replace(/<w:br\/>/g, '\n')
      .replace(/<w:tab\/>/g, '\t')
      .replace(/<[^>]+>/g, ''),
  );
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Returns the elements of a part with a repeated attribute, which Office rejects as corrupt. */
export function repeatedAttributes(xml: string): string[] {
  return [...xml.matchAll(/<[\w:]+((?:\s+[\w:]+="[^"]*")+)\s*\/?>/g)]
    .filter(([, attributes = '']) => {
      const names = [...attributes.matchAll(/([\w:]+)="/g)].map(([, name]) => name);
      return new Set(names).size < names.length;
    })
    .map(([element]) => element);
}

/** Returns the properties of the events of a calendar, unfolded and unescaped. */
export function eventsOf(calendar: string): Record<string, string>[] {
  const lines = calendar.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  let event: Record<string, string> | undefined;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') {
      event = {};
    } else if (line === 'END:VEVENT' && event) {
      events.push(event);
      event = undefined;
    } else if (event) {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon);
      event[name] = line
        .slice(colon + 1)
        .replace(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
    }
  }
  return events;
}

/** Whether LibreOffice is installed; tests that need it are skipped otherwise. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** Converts a file with LibreOffice and returns the result. */
export function convert(file: Uint8Array, from: string, to: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'semai-'));
  try {
    writeFileSync(join(folder, `berkas.${from}`), file);
    const { status, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profil`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        join(folder, `berkas.${from}`),
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return readFileSync(join(folder, `berkas.${to.split(':')[0]}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
