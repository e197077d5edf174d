import { describe, expect, it } from 'vitest';
import { assessCompleteness, PARTS } from '../../../src/domain/grades/completeness.ts';
import { documented, innovation, result } from '../small-world.ts';

describe('completeness', () => {
  it('is a name only without problem, solution and how', () => {
    expect(
      assessCompleteness(innovation({ results: [result({ after: { value: 1 } })] })).depth,
    ).toBe('nama');
  });

  it('counts an unknown status as missing', () => {
    const told = { problem: 'x', solution: '', howItWorks: '', lessons: '', continuity: '' };
    const unknown = assessCompleteness(innovation({ body: told }));
    const running = assessCompleteness(
      innovation({ body: told, status: { value: 'berhenti', asOf: '2019', sources: ['s1'] } }),
    );
    expect(running.known.length).toBe(unknown.known.length + 1);
    expect(unknown.depth).toBe('ringkas');
  });

  it('names every part as known or missing, each once', () => {
    const { known, missing } = assessCompleteness(innovation());
    expect([...known, ...missing].sort()).toEqual(PARTS.map((part) => part.label).sort());
  });
});

describe('the depth of an entry', () => {
  it.each([
    [1, 'ringkas'],
    [5, 'ringkas'],
    [6, 'sedang'],
    [9, 'sedang'],
    [10, 'dalam'],
    [15, 'dalam'],
  ])('with %d of fifteen parts documented is "%s"', (parts, depth) => {
    const { known, missing, depth: found } = assessCompleteness(documented(parts));
    expect([known.length, missing.length, found]).toEqual([parts, 15 - parts, depth]);
  });
});
