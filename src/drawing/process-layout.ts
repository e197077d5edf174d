/**
 * Lays out a swim-lane diagram: a lane for each role, a row for each step in its order, an arrow
 * for each transition. Units are those of the picture (about CSS pixels).
 */
import type { Guide } from '../domain/guide/guide.ts';

/** Width of a lane, and of the gutters beside the lanes, for arrows that skip steps. */
export const LANE_WIDTH = 166;
const GUTTER = 26;
const HEADER_HEIGHT = 46;
const ROW_GAP = 34;
const LINE_HEIGHT = 16;
const BOX_PADDING = 10;
const BOX_INSET = 8;
/** Characters of 13 px text per line of a box. */
const CHARACTERS = 18;

/** A lane: one role. */
export interface Lane {
  id: string;
  lines: string[];
  x: number;
}

/** A step, drawn as a box. */
export interface StepBox {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  /** True for a step with more than one transition. */
  decision: boolean;
}

/** An arrow from one step to another. */
export interface Arrow {
  /** Points of the line, from start to tip. */
  points: [number, number][];
  label: string | undefined;
  labelAt: [number, number];
}

/** The layout of a business process. */
export interface ProcessLayout {
  width: number;
  height: number;
  lanes: Lane[];
  boxes: StepBox[];
  arrows: Arrow[];
}

/** Returns the transitions of a step: its own, else one to the step below; none from the last. */
export function waysOn(
  process: Guide['process'],
  index: number,
): { to: string; when?: string | undefined }[] {
  const step = process[index];
  const below = process[index + 1];
  return step?.next ?? (below ? [{ to: below.id }] : []);
}

/** Lays out a process. Roles without a step have no lane. */
export function layoutProcess({ roles, process }: Pick<Guide, 'roles' | 'process'>): ProcessLayout {
  const used = roles.filter(({ id }) => process.some(({ role }) => role === id));
  const lanes = used.map(({ id, label }, index) => ({
    id,
    lines: wrapped(label, CHARACTERS),
    x: GUTTER + index * LANE_WIDTH,
  }));
  const boxes: StepBox[] = [];
  let y = HEADER_HEIGHT + ROW_GAP / 2;
  for (const [index, step] of process.entries()) {
    const lane = lanes.find(({ id }) => id === step.role);
    const lines = wrapped(`${index + 1}. ${step.text}`, CHARACTERS);
    const ways = waysOn(process, index).length;
    const height = Math.max(lines.length, ways) * LINE_HEIGHT + 2 * BOX_PADDING;
    boxes.push({
      id: step.id,
      x: (lane?.x ?? GUTTER) + BOX_INSET,
      y,
      width: LANE_WIDTH - 2 * BOX_INSET,
      height,
      lines,
      decision: ways > 1,
    });
    y += height + ROW_GAP;
  }
  const width = 2 * GUTTER + lanes.length * LANE_WIDTH;
  const arrows = process.flatMap((_, index) =>
    waysOn(process, index).map(({ to, when }, way) => {
      const target = boxes.findIndex(({ id }) => id === to);
      return arrow(boxes, index, target, way, width, when);
    }),
  );
  return { width, height: y, lanes, boxes, arrows };
}

/**
 * Draws an arrow to the next step straight down; past other steps through the gutter, downwards on
 * the right and upwards on the left.
 */
function arrow(
  boxes: readonly StepBox[],
  from: number,
  to: number,
  way: number,
  width: number,
  label: string | undefined,
): Arrow {
  const start = boxes[from] as StepBox;
  const end = (boxes[to] ?? start) as StepBox;
  const bottom = start.y + start.height;
  const startX = start.x + start.width / 2;
  const endX = end.x + end.width / 2;
  if (to === from + 1) {
    const middle = bottom + ROW_GAP / 2;
    const points: [number, number][] =
      startX === endX
        ? [
            [startX, bottom],
            [endX, end.y],
          ]
        : [
            [startX, bottom],
            [startX, middle],
            [endX, middle],
            [endX, end.y],
          ];
    return { points, label, labelAt: [startX + 6, bottom + 13] };
  }
  const down = to > from;
  const side = down ? start.x + start.width : start.x;
  const gutter = down ? width - 8 - (way % 3) * 6 : 8 + (way % 3) * 6;
  const startY = start.y + BOX_PADDING + 8 + way * LINE_HEIGHT;
  const endY = end.y - 9 - (way % 2) * 4;
  return {
    points: [
      [side, startY],
      [gutter, startY],
      [gutter, endY],
      [endX, endY],
      [endX, end.y],
    ],
    label,
    labelAt: down ? [side + 5, startY - 4] : [gutter + 5, startY - 4],
  };
}

/** Wraps a text into lines of at most `limit` characters, between words. */
export function wrapped(text: string, limit: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= limit) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
