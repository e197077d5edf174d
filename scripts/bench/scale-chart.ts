/** The chart of the scale bench: seconds over entries, both axes logarithmic. */
import type { Measured } from './scale-table.ts';

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 60;
const RIGHT = 190;
const TOP = 30;
const BOTTOM = 50;

interface Line {
  label: string;
  colour: string;
  points: { entries: number; seconds: number }[];
}

/** Encodes the chart as an SVG file that follows the reader's colour scheme. */
export function chartOf(measured: readonly Measured[]): string {
  const lines: Line[] = [
    lineOf('bangun', 'a', measured, ({ build }) => build),
    lineOf('susun halaman', 'b', measured, ({ phases }) => phases?.['susun halaman']),
    lineOf('bangun ulang', 'c', measured, ({ rebuild }) => rebuild),
    lineOf('periksa semua', 'd', measured, ({ check }) => check),
  ].filter(({ points }) => points.length > 0);
  const all = lines.flatMap(({ points }) => points);
  const entries = measured.map((one) => one.entries);
  const x = scale(Math.min(...entries), Math.max(...entries), LEFT, WIDTH - RIGHT);
  const y = scale(1, Math.max(10, ...all.map(({ seconds }) => seconds)), HEIGHT - BOTTOM, TOP);
  const ticks = [1, 3, 10, 30, 100, 300, 1000].filter((tick) => y(tick) >= TOP - 1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t d">
<title id="t">Waktu bangun menurut banyaknya entri</title>
<desc id="d">${lines.map(({ label, points }) => `${label}: ${points.map((one) => `${format(one.entries)} entri ${format(one.seconds)} detik`).join(', ')}`).join('. ')}.</desc>
<style>
  text { font: 13px system-ui, sans-serif; fill: #2b2a26; }
  .grid { stroke: #d9d3c3; } .line { fill: none; stroke-width: 2.5; }
  .a { stroke: #2f6b3c; } .b { stroke: #b5791a; } .c { stroke: #a5512f; } .d { stroke: #4d6a8a; }
  @media (prefers-color-scheme: dark) {
    text { fill: #ece7da; } .grid { stroke: #4a473f; }
    .a { stroke: #8fc79a; } .b { stroke: #e3b35c; } .c { stroke: #e08e6b; } .d { stroke: #9cb8d8; }
  }
</style>
${ticks.map((tick) => `<path class="grid" d="M${LEFT} ${round(y(tick))}H${WIDTH - RIGHT}"/><text x="${LEFT - 8}" y="${round(y(tick) + 4)}" text-anchor="end">${tick} d</text>`).join('\n')}
${entries.map((one) => `<text x="${round(x(one))}" y="${HEIGHT - BOTTOM + 22}" text-anchor="middle">${format(one)}</text>`).join('\n')}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">entri</text>
${labelled(lines, x, y)}
</svg>
`;
}

/** Returns the lines as SVG, with labels at their ends, moved down where they would overlap. */
function labelled(
  lines: readonly Line[],
  x: (value: number) => number,
  y: (value: number) => number,
): string {
  let last = -Infinity;
  return lines
    .map((line) => ({ line, end: line.points.at(-1)?.seconds ?? 1 }))
    .sort((a, b) => b.end - a.end)
    .map(({ line, end }) => {
      last = Math.max(y(end) + 4, last + 16);
      const path = line.points
        .map(
          (one, at) => `${at === 0 ? 'M' : 'L'}${round(x(one.entries))} ${round(y(one.seconds))}`,
        )
        .join('');
      return `<path class="line ${line.colour}" d="${path}"/><text x="${WIDTH - RIGHT + 10}" y="${round(last)}">${line.label}: ${format(end)} d</text>`;
    })
    .join('\n');
}

function lineOf(
  label: string,
  colour: string,
  measured: readonly Measured[],
  secondsOf: (one: Measured) => number | undefined,
): Line {
  const points = measured.flatMap((one) => {
    const seconds = secondsOf(one);
    return seconds === undefined ? [] : [{ entries: one.entries, seconds: Math.max(1, seconds) }];
  });
  return { label, colour, points };
}

/** Returns a function from a value to a coordinate on a logarithmic axis. */
function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  const span = Math.log(high) - Math.log(low) || 1;
  return (value) => from + ((to - from) * (Math.log(value) - Math.log(low))) / span;
}

const round = (value: number) => Math.round(value * 10) / 10;
const format = (value: number) => value.toLocaleString('id-ID', { maximumFractionDigits: 1 });
