/**
 * Where the parts of a swim-lane picture stand: a lane for each role, a row for each step in its
 * order, an arrow for each way on. Units are those of the picture (about CSS pixels).
 */
import type { Guide } from '../domain/guide/guide.ts';

/** Width of a lane, and of what stands around the lanes on either side for ways that skip steps. */
export const LANE_WIDTH = 166;
const GUTTER = 26;
const HEADER_HEIGHT = 46;
const ROW_GAP = 34;
const LINE_HEIGHT = 16;
const BOX_PADDING = 10;
const BOX_INSET = 8;
/** How many characters of 13 px text a box holds on a line. */
const CHARACTERS = 18;

/** A lane: one role. */
export interface Lane {
  id: string;
  lines: string[];
  x: number;
}

/** A step, as a box. */
export interface StepBox {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  /** Whether more than one way leads on from it. */
  decision: boolean;
}

/** A way from one step to another. */
export interface Arrow {
  /** Points of the line, from start to tip. */
  points: [number, number][];
  label: string | undefined;
  labelAt: [number, number];
}

/** A picture of a business process. */
export interface ProcessLayout {
  width: number;
  height: number;
  lanes: Lane[];
  boxes: StepBox[];
  arrows: Arrow[];
}

/** The ways on from a step: those it names, else the step below it; none from the last. */
export function waysOn(
  process: Guide['process'],
  index: number,
): { to: string; when?: string | undefined }[] {
  const step = process[index];
  const below = process[index + 1];
  return step?.next ?? (below ? [{ to: below.id }] : []);
}

/** Lays out a process. Roles that do no step have no lane. */
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

/** To the step below straight down; past other steps by the gutter: on the right down, on the left up. */
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

/** A text in lines of at most `limit` characters, broken between words. */
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
