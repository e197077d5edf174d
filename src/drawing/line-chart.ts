/** Lays out a small line chart: the positions of its points, ticks and labels. */

/** A line to draw: one value per position on the axis, undefined for a gap. */
export interface ChartLine {
  label: string;
  values: readonly (number | undefined)[];
}

/** A line with its coordinates. */
export interface LaidOutLine {
  label: string;
  /** Its points, only for positions with a value. */
  points: { x: number; y: number; value: number }[];
  /** Path data of the segments between neighbouring years. */
  path: string;
  /** Path data of the segments over years without a figure; empty for none. */
  gaps: string;
  /** Vertical position of its label, kept clear of the others. */
  labelY: number;
}

/** A chart with its coordinates. */
export interface LaidOutChart {
  lines: LaidOutLine[];
  ticks: { value: number; y: number }[];
  xs: number[];
}

/** The area for the lines. */
export interface ChartArea {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The minimum distance between two labels. */
  labelGap: number;
}

const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20];

/** The maximum number of steps between the lowest and the highest tick. */
const MAX_STEPS = 4;

/** Lays out lines over the same years. The axis fits the values and need not begin at zero. */
export function layOutLines(
  lines: readonly ChartLine[],
  { left, right, top, bottom, labelGap }: ChartArea,
): LaidOutChart {
  const values = lines.flatMap((line) => line.values).filter((value) => value !== undefined);
  const scale = tickScale(Math.min(...values), Math.max(...values));
  const count = Math.max(...lines.map((line) => line.values.length));
  const xOf = (index: number) => round(left + (index * (right - left)) / Math.max(count - 1, 1));
  const yOf = (value: number) =>
    round(bottom - ((value - scale.from) / (scale.to - scale.from)) * (bottom - top));
  const laid = lines.map(({ label, values: own }) => {
    const found = own.flatMap((value, index) =>
      value === undefined ? [] : [{ index, x: xOf(index), y: yOf(value), value }],
    );
    let [path, gaps] = ['', ''];
    found.slice(1).forEach((point, index) => {
      const before = found[index] as (typeof found)[number];
      const stretch = `M${before.x} ${before.y}L${point.x} ${point.y}`;
      if (point.index - before.index > 1) gaps += stretch;
      else path += stretch;
    });
    const points = found.map(({ x, y, value }) => ({ x, y, value }));
    return { label, points, path, gaps, labelY: points.at(-1)?.y ?? bottom };
  });
  const heights = spread(
    laid.map(({ labelY }) => labelY),
    labelGap,
    { top, bottom },
  );
  return {
    lines: laid.map((line, index) => ({ ...line, labelY: heights[index] as number })),
    ticks: scale.ticks.map((value) => ({ value, y: yOf(value) })),
    xs: Array.from({ length: count }, (_, index) => xOf(index)),
  };
}

/** Offset of a value's baseline from its point, in units of the chart, for text of 13 units. */
const LABEL_OFFSETS = { below: 17, above: -9 } as const;

/** The value at the first or last point of a line, positioned beside that point. */
export interface EndLabel {
  x: number;
  /** Baseline of the text. */
  y: number;
  value: number;
  /** `text-anchor` of SVG: both texts extend towards the middle of the line. */
  anchor: 'start' | 'end';
}

/**
 * Returns the labels of a line's first and last value. Each is below its point if the line rises from
 * there to the neighbouring point, else above, so that the line does not cross it.
 * Returns an empty array for a line of fewer than two points.
 */
export function endLabels(points: LaidOutLine['points']): EndLabel[] {
  const [first, second, beforeLast, last] = [points[0], points[1], points.at(-2), points.at(-1)];
  if (!first || !second || !beforeLast || !last) return [];
  const labelOf = (point: typeof first, neighbour: typeof first, anchor: EndLabel['anchor']) => {
    const offset = neighbour.y < point.y ? LABEL_OFFSETS.below : LABEL_OFFSETS.above;
    return { x: point.x, y: point.y + offset, value: point.value, anchor };
  };
  return [labelOf(first, second, 'start'), labelOf(last, beforeLast, 'end')];
}

/** Returns round values that enclose the lowest and the highest. */
function tickScale(low: number, high: number): { from: number; to: number; ticks: number[] } {
  const step = STEPS.find((one) => (high - low) / one <= MAX_STEPS - 1) ?? (STEPS.at(-1) as number);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    round((first + index) * step),
  );
  return { from: ticks[0] as number, to: ticks.at(-1) as number, ticks };
}

/** Returns positions as close to these as possible, at least a gap apart and inside the chart. */
function spread(
  heights: readonly number[],
  gap: number,
  { top, bottom }: { top: number; bottom: number },
): number[] {
  const order = heights.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  order.forEach((one, index) => {
    const before = order[index - 1];
    one.y = Math.max(one.y, before ? before.y + gap : top);
  });
  for (let index = order.length - 1, limit = bottom; index >= 0; index--, limit -= gap) {
    const one = order[index] as { y: number };
    one.y = Math.min(one.y, limit);
  }
  const result: number[] = [];
  for (const { y, index } of order) result[index] = round(y);
  return result;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
