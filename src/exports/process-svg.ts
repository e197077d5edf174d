/** The business process of a guide as a swim-lane diagram (SVG), equivalent to the guide's table. */
import type { Guide } from '../domain/guide/guide.ts';
import { LANE_WIDTH, layoutProcess } from '../drawing/process-layout.ts';

/**
 * Style of the diagram. Its custom properties copy colours of `styles/tokens.css`, because an image has
 * no access to those of the page. Held equal by `tests/exports/picture-colours.test.ts`.
 */
const STYLE = `
svg{font:12.5px system-ui,sans-serif;--paper:#fffdf8;--ink:#1d2521;--soft:#55615a;--leaf:#0d4f3c;--lane:#e4efe6;--turn:#8f5606}
@media(prefers-color-scheme:dark){svg{--paper:#1a211d;--ink:#ece7da;--soft:#a8b2aa;--leaf:#8fd0b0;--lane:#1d2f27;--turn:#e2a94b}}
text{fill:var(--ink)}.l{fill:none}.o{fill:var(--lane);opacity:.5}.r{font-weight:700;text-anchor:middle}
.b{fill:var(--paper);stroke:var(--leaf);stroke-width:1.3}.d{stroke:var(--turn);stroke-width:2}
.w{fill:none;stroke:var(--soft);stroke-width:1.3;marker-end:url(#t)}.t{fill:var(--soft)}
.n{font-size:11.5px;font-style:italic;paint-order:stroke;stroke:var(--paper);stroke-width:4px}`;

/** Returns the size of the diagram in CSS pixels. */
export function processSize(guide: Pick<Guide, 'roles' | 'process'>): {
  width: number;
  height: number;
} {
  const { width, height } = layoutProcess(guide);
  return { width, height };
}

/** Encodes the diagram as an SVG file. */
export function processSvg(guide: Pick<Guide, 'roles' | 'process'>): string {
  const { width, height, lanes, boxes, arrows } = layoutProcess(guide);
  const lines = (texts: readonly string[], x: number, step: number) =>
    texts
      .map((text, row) => `<tspan x="${x}" dy="${row ? step : 0}">${escaped(text)}</tspan>`)
      .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>${STYLE}</style>`,
    '<marker id="t" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="t" d="M0 0L8 4L0 8z"/></marker>',
    ...lanes.map(({ x, lines: name }, index) => {
      const middle = x + LANE_WIDTH / 2;
      return `<rect class="${index % 2 ? 'l' : 'o'}" x="${x}" width="${LANE_WIDTH}" height="${height}"/><text class="r" x="${middle}" y="${name.length > 1 ? 18 : 26}">${lines(name.slice(0, 2), middle, 15)}</text>`;
    }),
    ...arrows.map(
      ({ points }) => `<path class="w" d="M${points.map((point) => point.join(' ')).join('L')}"/>`,
    ),
    ...boxes.map(
      ({ x, y, width: wide, height: high, lines: text, decision }) =>
        `<rect class="b${decision ? ' d' : ''}" x="${x}" y="${y}" width="${wide}" height="${high}" rx="${decision ? 14 : 3}"/><text x="${x + 9}" y="${y + 22}">${lines(text, x + 9, 16)}</text>`,
    ),
    ...arrows.map(({ label, labelAt: [x, y] }) =>
      label === undefined ? '' : `<text class="n" x="${x}" y="${y}">${escaped(label)}</text>`,
    ),
    '</svg>',
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
