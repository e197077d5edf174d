import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAN_VERSION } from '../../../src/domain/plan/plan.schema.ts';
import {
  amountOf,
  officeOf,
  type Plan,
  type PlanTemplate,
  planFor,
  planText,
  type RegionFigureInWords,
  readPlan,
  responsibilitiesOf,
  scheduleOf,
  sumOf,
} from '../../../src/domain/plan/plan.ts';
import { addMonths } from '../../../src/domain/words/months.ts';
import { anyBudget, anyMonth, anyPlan, anyStages, plan } from './plan-world.ts';

describe('the schedule of a plan', () => {
  it('crosses the turn of a year', () => {
    const times = scheduleOf(plan()).map(({ from, to }) => [from, to]);
    expect(times).toEqual([
      ['2026-11', '2027-01'],
      ['2027-02', '2027-03'],
    ]);
  });

  it('has no gap and no overlap, and each stage lasts as long as it should', () => {
    fc.assert(
      fc.property(anyMonth, anyStages, (start, stages) => {
        const scheduled = scheduleOf({ start, stages });
        expect(scheduled[0]?.from).toBe(start);
        for (const [index, stage] of scheduled.entries()) {
          expect(addMonths(stage.from, stage.months - 1)).toBe(stage.to);
          const next = scheduled[index + 1];
          if (next) expect(next.from).toBe(addMonths(stage.to, 1));
        }
      }),
    );
  });

  it('lasts as long as its stages together', () => {
    fc.assert(
      fc.property(anyMonth, anyStages, (start, stages) => {
        const last = scheduleOf({ start, stages }).at(-1)!;
        const together = stages.reduce((sum, { months }) => sum + months, 0);
        expect(addMonths(start, together - 1)).toBe(last.to);
      }),
    );
  });
});

describe('the budget of a plan', () => {
  const line = (quantity: number | null, price: number | null) => ({
    item: 'Honor',
    unit: '',
    quantity,
    price,
    funding: '',
    note: '',
  });

  it.each([
    [2, 500, 1000],
    [0, 500, 0],
    [1.5, 333, 500],
    [null, 500, undefined],
    [2, null, undefined],
    [null, null, undefined],
  ])('of %s units at %s is %s', (quantity, price, amount) => {
    expect(amountOf(line(quantity, price))).toBe(amount);
  });

  it('never counts an empty line as a zero that is known', () => {
    expect(sumOf([line(null, 500), line(2, 500)])).toEqual({ total: 1000, filled: 1, lines: 2 });
    expect(sumOf([line(0, 500)])).toEqual({ total: 0, filled: 1, lines: 1 });
    expect(sumOf([])).toEqual({ total: 0, filled: 0, lines: 0 });
  });

  it('adds up to the same in any order', () => {
    fc.assert(
      fc.property(
        anyBudget.chain((budget) =>
          fc.tuple(
            fc.constant(budget),
            fc.shuffledSubarray(budget, { minLength: budget.length, maxLength: budget.length }),
          ),
        ),
        ([budget, shuffled]) => {
          expect(sumOf(shuffled)).toEqual(sumOf(budget));
        },
      ),
    );
  });

  it('is the sum of its parts, of the lines as of the money', () => {
    fc.assert(
      fc.property(anyBudget, anyBudget, (one, other) => {
        const both = sumOf([...one, ...other]);
        expect(both.total).toBe(sumOf(one).total + sumOf(other).total);
        expect(both.filled).toBe(sumOf(one).filled + sumOf(other).filled);
        expect(both.filled).toBeLessThanOrEqual(both.lines);
      }),
    );
  });
});

describe('the roles of a plan', () => {
  it('go by the office that the region names, else by what the role is called', () => {
    expect(officeOf(plan(), 'loket')).toBe('Dinas Sosial');
    expect(officeOf(plan(), 'desa')).toBe('Pemerintah desa');
    expect(officeOf(plan(), 'siapa')).toBe('siapa');
    expect(officeOf({ roles: [{ id: 'a', label: 'Loket', office: '  ' }] }, 'a')).toBe('Loket');
  });

  it('answer for a task, take part in it, or have none in it', () => {
    expect(responsibilitiesOf(plan()).rows.map(({ parts }) => parts)).toEqual([
      ['penanggung-jawab', 'ikut'],
      [undefined, 'penanggung-jawab'],
    ]);
  });

  it('have one who answers for each task', () => {
    fc.assert(
      fc.property(anyPlan, (one) => {
        for (const { parts } of responsibilitiesOf(one).rows) {
          expect(parts.filter((part) => part === 'penanggung-jawab')).toHaveLength(1);
        }
      }),
    );
  });
});

describe('a saved plan', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyPlan, (one) => {
        expect(readPlan(planText(one))).toEqual({ plan: one });
      }),
    );
  });

  it('is a problem and never an exception where the text is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant('null')), (text) => {
        const { plan: read, problem } = readPlan(text);
        expect(read === undefined).toBe(typeof problem === 'string');
      }),
    );
  });

  it('of a newer version is left alone', () => {
    const newer = JSON.stringify({ ...plan(), version: PLAN_VERSION + 1 });
    expect(readPlan(newer).problem).toContain('versi yang lebih baru');
  });

  it('that is broken says where', () => {
    const broken = JSON.stringify({ ...plan(), start: '2026-13' });
    expect(readPlan(broken).problem).toContain('start');
  });
});

describe('a plan for a region', () => {
  const { version: _, id: _id, name: _name, region, start: _start, baseline, ...parts } = plan();
  const template: PlanTemplate = {
    ...parts,
    fit: {
      suits: [{ text: 'Ada kantor.', basis: '' }],
      unsuited: [{ text: 'Warga jauh.', basis: '' }],
      indicators: [{ indicator: 'p0', direction: 'tinggi', reason: 'Banyak warga miskin.' }],
    },
    baselineIndicators: ['p0'],
  };
  const figure: RegionFigureInWords = { ...baseline[0]!, shareLower: 0.9 };
  const made = (figures: RegionFigureInWords[], direction: 'tinggi' | 'rendah' = 'tinggi') => {
    const fit = {
      ...template.fit,
      indicators: template.fit.indicators.map((one) => ({ ...one, direction })),
    };
    return planFor({ ...template, fit }, region, figures, { id: 'baru', start: '2027-01' });
  };

  it.each([
    [0.9, 'tinggi', 'mendukung'],
    [0.1, 'tinggi', 'perhatikan'],
    [0.9, 'rendah', 'perhatikan'],
    [0.1, 'rendah', 'mendukung'],
    [undefined, 'tinggi', 'nilai-sendiri'],
  ] as const)(
    'whose figure is above %s, where %s is wanted: %s',
    (shareLower, direction, judgement) => {
      expect(made([{ ...figure, shareLower }], direction).fit[0]?.judgement).toBe(judgement);
    },
  );

  it('without the figure is judged by the region itself, and has no baseline', () => {
    const without = made([]);
    expect(without.fit[0]).toMatchObject({ judgement: 'nilai-sendiri' });
    expect(without.baseline).toEqual([]);
  });

  it('can be saved and read again', () => {
    const one = made([figure]);
    expect(readPlan(planText(one))).toEqual({ plan: one });
  });

  it('shares nothing with the template that it was made from', () => {
    const one = made([figure]);
    one.roles[0]!.office = 'Dinas lain';
    expect(template.roles[0]!.office).toBe('Dinas Sosial');
  });
});

describe('the middle of the regions', () => {
  const { version: _, id: _id, name: _name, region, start: _start, baseline, ...parts } = plan();
  const judged = (shareLower: number, direction: 'tinggi' | 'rendah') =>
    planFor(
      {
        ...parts,
        fit: { suits: [], unsuited: [], indicators: [{ indicator: 'p0', direction, reason: '' }] },
        baselineIndicators: [],
      },
      region,
      [{ ...baseline[0]!, shareLower }],
      { id: 'baru', start: '2027-01' },
    ).fit[0]?.judgement;

  it.each([
    [0.5, 'mendukung', 'mendukung'],
    [0.51, 'mendukung', 'perhatikan'],
    [0.49, 'perhatikan', 'mendukung'],
  ])('at %d speaks for a service: wanted high %s, wanted low %s', (share, high, low) => {
    expect(judged(share, 'tinggi')).toBe(high);
    expect(judged(share, 'rendah')).toBe(low);
  });
});

describe('what a saved plan may hold', () => {
  const read = (facts: Partial<Plan>) => readPlan(planText(plan(facts))).problem;
  const stages = (months: number) => ({ stages: [{ id: 'a', label: 'A', months, tasks: [] }] });
  const budget = (quantity: number, price: number) => ({
    budget: [{ item: 'Honor', unit: '', quantity, price, funding: '', note: '' }],
  });

  it.each([
    ['a stage of a month', stages(1), true],
    ['a stage of ten years', stages(120), true],
    ['a stage of no time', stages(0), false],
    ['a stage of more than ten years', stages(121), false],
    ['a stage of half a month', stages(0.5), false],
    ['nothing for nothing', budget(0, 0), true],
    ['less than nothing', budget(-1, 5), false],
    ['a price below zero', budget(5, -1), false],
    ['a name of one letter', { name: 'A' }, true],
    ['no name', { name: '' }, false],
  ] as [string, Partial<Plan>, boolean][])('%s: %#', (_what, facts, accepted) => {
    expect(read(facts) === undefined).toBe(accepted);
  });

  it('is version 1, written a line for each field', () => {
    expect(PLAN_VERSION).toBe(1);
    expect(planText(plan()).split('\n').slice(0, 3)).toEqual([
      '{',
      ' "version": 1,',
      ' "id": "contoh-1",',
    ]);
  });
});
