import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutProcess, waysOn, wrapped } from '../../src/drawing/process-layout.ts';

const roles = ['a', 'b', 'c'].map((id) => ({ id, label: `Peran ${id}` }));
const process = fc
  .array(fc.record({ role: fc.constantFrom('a', 'b', 'c'), text: fc.lorem({ maxCount: 12 }) }), {
    minLength: 3,
    maxLength: 12,
  })
  .chain((steps) =>
    fc
      .array(fc.option(fc.array(fc.nat(steps.length - 1), { maxLength: 3 }), { nil: undefined }), {
        minLength: steps.length,
        maxLength: steps.length,
      })
      .map((ways) =>
        steps.map((step, index) => ({
          ...step,
          id: `s${index}`,
          basis: 'editorial' as const,
          next: ways[index]?.map((to) => ({ to: `s${to}` })),
        })),
      ),
  );

describe('the picture of a process', () => {
  it('has a box for each step in the lane of its role, below the one before', () => {
    fc.assert(
      fc.property(process, (steps) => {
        const { boxes, lanes, width, height } = layoutProcess({ roles, process: steps });
        expect(boxes.map(({ id }) => id)).toEqual(steps.map(({ id }) => id));
        boxes.forEach((box, index) => {
          const lane = lanes.find(({ id }) => id === steps[index]?.role);
          expect(box.x).toBeGreaterThan(lane?.x ?? 0);
          const above = boxes[index - 1];
          if (above) expect(box.y).toBeGreaterThan(above.y + above.height);
          expect(box.x + box.width).toBeLessThan(width);
          expect(box.y + box.height).toBeLessThan(height);
        });
      }),
    );
  });

  it('has an arrow for each way on, inside the picture', () => {
    fc.assert(
      fc.property(process, (steps) => {
        const { arrows, width, height } = layoutProcess({ roles, process: steps });
        expect(arrows).toHaveLength(steps.flatMap((_, index) => waysOn(steps, index)).length);
        for (const [x, y] of arrows.flatMap(({ points }) => points)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it('goes on to the step below where none is named, and ends where the list is empty', () => {
    const step = { role: 'a', text: 'x', basis: 'editorial' as const };
    const steps = [
      { ...step, id: 'satu' },
      { ...step, id: 'dua', next: [] },
    ];
    expect(waysOn(steps, 0)).toEqual([{ to: 'dua' }]);
    expect(waysOn(steps, 1)).toEqual([]);
  });

  it('breaks text between words', () => {
    expect(wrapped('satu dua tiga empat', 9)).toEqual(['satu dua', 'tiga', 'empat']);
  });
});
