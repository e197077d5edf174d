/** The outline of any Markdown text, by the same parser that makes its HTML. */
import type { Definition, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Outline } from './outline.ts';

/** Parses CommonMark with GitHub's extensions. */
export const markdownParser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The outline of a text that begins on this line of its file. */
export function outlineByTree(markdown: string, firstLine: number): Outline {
  const outline: Outline = {
    headings: [],
    html: [],
    links: [],
    images: [],
    footnotes: [],
    prose: [],
  };
  const tree = markdownParser.parse(markdown);
  const definitions = new Map<string, Definition>();
  visitNodes(tree, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node);
  });
  visitNodes(tree, (node, parent) => {
    const start = node.position?.start;
    const text = markdown.slice(start?.offset ?? 0, node.position?.end.offset);
    const piece = {
      text,
      line: (start?.line ?? 1) + firstLine - 1,
      column: start?.column ?? 1,
    };
    switch (node.type) {
      case 'heading': {
        const plain = parent === tree && text.startsWith('#');
        const words = text.replace(/^#+[ \t]*/, '').replace(/(?:^|[ \t])#+[ \t]*$/, '');
        outline.headings.push({
          ...piece,
          text: words.trim(),
          level: node.depth,
          plain,
        });
        break;
      }
      case 'html':
        outline.html.push(piece);
        break;
      case 'link':
      case 'definition':
        outline.links.push({ ...piece, url: node.url });
        break;
      case 'image':
        outline.images.push({ ...piece, url: node.url, alt: node.alt ?? '' });
        break;
      case 'imageReference': {
        const url = definitions.get(node.identifier)?.url ?? '';
        outline.images.push({ ...piece, url, alt: node.alt ?? '' });
        break;
      }
      case 'footnoteDefinition':
        outline.footnotes.push(piece);
        break;
      case 'text':
      case 'footnoteReference':
        outline.prose.push(piece);
        break;
    }
  });
  return outline;
}

function visitNodes(root: Root, look: (node: Nodes, parent: Nodes | undefined) => void): void {
  const stack: [Nodes, Nodes | undefined][] = [[root, undefined]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, parent] = next;
    look(node, parent);
    if (!('children' in node)) continue;
    for (const child of [...node.children].reverse() as Nodes[]) stack.push([child, node]);
  }
}
