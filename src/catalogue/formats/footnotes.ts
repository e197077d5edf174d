/**
 * Source references look like footnotes (`[^s1]`) but their notes are the entry's `sources`, never
 * a definition in the text. Where someone wrote a definition nevertheless, GFM would make footnotes
 * of them; here they become what they were written as.
 */
import type { Nodes, Root } from 'mdast';

/** A remark plugin: footnote references become plain text, footnote definitions are dropped. */
export function plainFootnotes() {
  return (tree: Root): void => flatten(tree);
}

function flatten(node: Nodes): void {
  if (!('children' in node)) return;
  const children: Nodes[] = [];
  for (const child of node.children as Nodes[]) {
    if (child.type === 'footnoteDefinition') continue;
    if (child.type === 'footnoteReference') {
      children.push({
        type: 'text',
        value: `[^${child.label ?? child.identifier}]`,
      });
    } else {
      flatten(child);
      children.push(child);
    }
  }
  node.children = joinTexts(children) as typeof node.children;
}

/** Neighbouring texts in one, so that `[^s1][^s3]` is seen as one group. */
function joinTexts(nodes: Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = {
        type: 'text',
        value: last.value + node.value,
      };
    } else {
      joined.push(node);
    }
  }
  return joined;
}
