/** An entry as a file: YAML front matter in the order of the schema, then the five headings. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { Document, isScalar, visit } from 'yaml';
import { BODY_SECTIONS, type BodySectionId } from '../domain/innovation/innovation.ts';

const SCHEMA_COMMENT = '# yaml-language-server: $schema=../../public/data/schema/innovation.json';
/** Lists of short ids stand on one line up to this length. */
const FLOW_LIMIT = 58;

/** The text of an entry's file. The same entry gives the same bytes. */
export function entryText(
  frontMatter: Record<string, unknown>,
  body: Record<BodySectionId, string>,
): string {
  const sections = BODY_SECTIONS.map(({ id, heading }) => {
    const text = body[id].trim();
    return text === '' ? `## ${heading}\n` : `## ${heading}\n\n${text}\n`;
  });
  return `---\n${SCHEMA_COMMENT}\n${frontMatterText(frontMatter)}---\n\n${sections.join('\n')}`;
}

function frontMatterText(frontMatter: Record<string, unknown>): string {
  const document = new Document(frontMatter, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, node) {
      const ids = node.items.every(
        (item) => isScalar(item) && /^[a-z0-9][a-z0-9-]*$|^\d+$/.test(String(item.value)),
      );
      const length = node.items.reduce(
        (sum: number, item) => sum + (isScalar(item) ? String(item.value).length + 2 : FLOW_LIMIT),
        0,
      );
      if (ids && length <= FLOW_LIMIT) node.flow = true;
    },
    Pair(_, pair) {
      const key = isScalar(pair.key) ? pair.key.value : undefined;
      if (key === 'region' && isScalar(pair.value)) pair.value.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({
    indent: 2,
    lineWidth: 0,
    singleQuote: false,
    flowCollectionPadding: false,
  });
}

/** Writes a whole file or none: under another name first, then renamed. */
export function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.tmp`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
