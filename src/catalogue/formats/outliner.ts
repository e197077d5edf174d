/** Chooses the reader of Markdown structure that a set of texts needs. */
import { isPlainMarkdown, type Outliner, outlineByLine } from './outline.ts';

/**
 * The outliner these texts need. The Markdown parser is loaded only where one of them is more than
 * plain.
 */
export async function outlinerFor(markdowns: Iterable<string>): Promise<Outliner> {
  for (const markdown of markdowns) {
    if (isPlainMarkdown(markdown)) continue;
    const { outlineByTree } = await import('./outline-by-tree.ts');
    return (text, firstLine) =>
      isPlainMarkdown(text) ? outlineByLine(text, firstLine) : outlineByTree(text, firstLine);
  }
  return outlineByLine;
}
