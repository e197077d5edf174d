/** The outline of any Markdown text, by the same parser that makes its HTML. */
import type { Definition, Heading, Paragraph, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Outline, TextPiece } from './outline.ts';

/** Parses CommonMark with GitHub's extensions. */
export const markdownParser = unified().use(remarkParse).use(remarkGfm).freeze();

/** A block whose text is prose. */
type ProseBlock = Paragraph | Heading | TableCell;

/** Returns the outline of a text that begins on this line of its file. */
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
  const addProse = (block: ProseBlock) => {
    const prose = proseOf(block, markdown);
    if (prose) outline.prose.push({ ...prose, line: prose.line + firstLine - 1 });
  };
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    definitions.set(node.identifier, node);
  });
  visit(tree, (node, _index, parent) => {
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
        addProse(node);
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
      case 'paragraph':
      case 'tableCell':
        addProse(node);
        break;
    }
  });
  return outline;
}

/** Returns the text of a block as written, with spaces in place of what is no prose. */
function proseOf(block: ProseBlock, markdown: string): TextPiece | undefined {
  const start = block.children[0]?.position?.start;
  const end = block.children.at(-1)?.position?.end.offset;
  if (start?.offset === undefined || end === undefined) return undefined;
  const from = start.offset;
  const signs = markdown.slice(from, end).split('');
  const blank = (first = 0, last = 0) => {
    for (let at = first - from; at < last - from; at += 1) {
      if (!/\s/.test(signs[at] as string)) signs[at] = ' ';
    }
  };
  visit(block, (node) => {
    const [first, last] = [node.position?.start.offset, node.position?.end.offset];
    if (/^(?:inlineCode|html|image|imageReference)$/.test(node.type)) blank(first, last);
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const isBare = node.type === 'link' && markdown[first ?? 0] !== '[';
    const words = node.children;
    blank(first, isBare ? last : words[0]?.position?.start.offset);
    blank(words.at(-1)?.position?.end.offset, last);
  });
  return { text: signs.join(''), line: start.line, column: start.column };
}
