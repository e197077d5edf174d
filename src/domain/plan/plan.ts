/**
 * A replication plan: a guide turned into one region's own plan, which an official edits, keeps in
 * the browser and puts before the head of the region. A plan holds everything it shows, so that it
 * can be opened when the guide has changed and without a network.
 */
import type * as z from 'zod/mini';
import { addMonths } from '../words/months.ts';
import { formatQuantity } from '../words/numbers.ts';
import { PLAN_VERSION, planSchema } from './plan.schema.ts';

/** A replication plan. */
export type Plan = z.infer<typeof planSchema>;

/** What a plan is made from: everything but its name, its region and its time. */
export type PlanTemplate = Omit<
  Plan,
  'version' | 'id' | 'name' | 'region' | 'start' | 'baseline' | 'notes' | 'fit'
> & {
  fit: {
    /** Statements for which a region is judged by its own people. */
    suits: { text: string; basis: string }[];
    unsuited: { text: string; basis: string }[];
    /** Figures of the region that speak for the service where they are high, or low. */
    indicators: { indicator: string; direction: 'tinggi' | 'rendah'; reason: string }[];
  };
  /** Indicators of regions that give a baseline. */
  baselineIndicators: string[];
};

/** A figure of a region beside all others of its kind. */
export interface RegionFigureInWords {
  indicator: string;
  label: string;
  value: number;
  unit: string;
  year: number;
  source: string;
  meaning: string;
  /** Share of regencies and cities with a lower figure, 0 to 1; absent where that cannot be said. */
  shareLower?: number;
}

/** Figures above this share of regions count as high, below one minus it as low. */
export const HIGH_SHARE = 0.5;

/**
 * A plan for a region, from a template and the region's figures.
 * @param start the month the first stage begins, `2027-01`
 */
export function planFor(
  template: PlanTemplate,
  region: Plan['region'],
  figures: readonly RegionFigureInWords[],
  { id, start }: { id: string; start: string },
): Plan {
  const { fit, baselineIndicators, ...parts } = template;
  const figureOf = new Map(figures.map((figure) => [figure.indicator, figure]));
  const wanted = new Set([
    ...baselineIndicators,
    ...fit.indicators.map(({ indicator }) => indicator),
  ]);
  return structuredClone({
    ...parts,
    version: PLAN_VERSION,
    id,
    name: `${template.origin.title}, ${region.name}`,
    region,
    start,
    fit: [
      ...fit.indicators.map(({ indicator, direction, reason }) =>
        assessedFits(figureOf.get(indicator), indicator, direction, reason),
      ),
      ...fit.suits.map((one) => ({ ...one, judgement: 'nilai-sendiri' as const })),
      ...fit.unsuited.map((one) => ({
        ...one,
        text: `Tidak cocok bila: ${one.text}`,
        judgement: 'nilai-sendiri' as const,
      })),
    ],
    baseline: figures
      .filter(({ indicator }) => wanted.has(indicator))
      .map(({ shareLower: _, ...figure }) => figure),
    notes: '',
  });
}

/** A figure that is missing is said to be missing: it never counts as low. */
function assessedFits(
  figure: RegionFigureInWords | undefined,
  indicator: string,
  direction: 'tinggi' | 'rendah',
  reason: string,
): Plan['fit'][number] {
  if (!figure) {
    return {
      text: `${reason} Angka wilayah Anda untuk ukuran ini (${indicator}) belum ada di Semai.`,
      basis: '',
      judgement: 'nilai-sendiri',
    };
  }
  const value = formatQuantity(figure.value, figure.unit);
  const standing = figure.meaning ? `, ${figure.meaning}` : '';
  const text = `${reason} ${figure.label}: ${value} pada ${figure.year}${standing}.`;
  const basis = `${figure.source}, ${figure.year}`;
  if (figure.shareLower === undefined) return { text, basis, judgement: 'nilai-sendiri' };
  const share = direction === 'tinggi' ? figure.shareLower : 1 - figure.shareLower;
  return { text, basis, judgement: share >= HIGH_SHARE ? 'mendukung' : 'perhatikan' };
}

/** A stage with the months in which it begins and ends, both inclusive. */
export type ScheduledStage = Plan['stages'][number] & { from: string; to: string };

/** The stages on the calendar, one after the other from the plan's first month. */
export function scheduleOf(plan: Pick<Plan, 'start' | 'stages'>): ScheduledStage[] {
  let from = plan.start;
  return plan.stages.map((stage) => {
    const scheduled = { ...stage, from, to: addMonths(from, stage.months - 1) };
    from = addMonths(from, stage.months);
    return scheduled;
  });
}

/** The sum of a budget, and how much of it is known. */
export interface BudgetSum {
  /** Rupiah, of the lines with both quantity and price. */
  total: number;
  /** Lines with both. */
  filled: number;
  lines: number;
}

/** The amount of a line in rupiah; undefined until quantity and price are both filled in. */
export function amountOf(budgetLine: Plan['budget'][number]): number | undefined {
  const { quantity, price } = budgetLine;
  return quantity === null || price === null ? undefined : Math.round(quantity * price);
}

/** Sums a budget. An empty line is not a zero: it is counted as not filled in. */
export function sumOf(budget: Plan['budget']): BudgetSum {
  const amounts = budget.flatMap((one) => amountOf(one) ?? []);
  return {
    total: amounts.reduce((sum, amount) => sum + amount, 0),
    filled: amounts.length,
    lines: budget.length,
  };
}

/** What a role has to do with a task: it answers for it, or takes part. */
export type Part = 'penanggung-jawab' | 'ikut';

/** Who has which part in which task: a row for each task, a column for each role. */
export interface Responsibilities {
  roles: Plan['roles'];
  rows: { stage: string; task: string; parts: (Part | undefined)[] }[];
}

/** The matrix of responsibilities of a plan or a template. */
export function responsibilitiesOf({
  roles,
  stages,
}: Pick<Plan, 'roles' | 'stages'>): Responsibilities {
  const rows = stages.flatMap(({ label, tasks }) =>
    tasks.map((task) => ({
      stage: label,
      task: task.text,
      parts: roles.map(({ id }): Part | undefined => {
        if (task.role === id) return 'penanggung-jawab';
        return task.with.includes(id) ? 'ikut' : undefined;
      }),
    })),
  );
  return { roles, rows };
}

/** The name of a role as the plan shows it: the region's own office, else what the role is called. */
export function officeOf(plan: Pick<Plan, 'roles'>, id: string): string {
  const role = plan.roles.find((one) => one.id === id);
  if (!role) return id;
  return role.office.trim() || role.label;
}

/** A plan that was read, or why it could not be, in Indonesian. */
export type ReadPlan = { plan: Plan; problem?: undefined } | { plan?: undefined; problem: string };

/** Reads a plan from the text of a file, an address or the browser's store. Never throws. */
export function readPlan(text: string): ReadPlan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      problem:
        'Berkas ini bukan rencana Semai, atau isinya terpotong. Pilih berkas .json yang diunduh dari halaman ini.',
    };
  }
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > PLAN_VERSION) {
    return {
      problem: `Rencana ini disimpan oleh Semai versi yang lebih baru (bentuk ${version}). Muat ulang halaman ini lalu coba lagi; berkasnya tidak diubah.`,
    };
  }
  const parsed = planSchema.safeParse(value);
  if (parsed.success) return { plan: parsed.data };
  const where = parsed.error.issues[0]?.path.join(' › ') || 'bagian awal';
  return {
    problem: `Rencana ini rusak pada bagian "${where}". Isinya tidak diubah; simpan salinannya, lalu perbaiki atau buat rencana baru.`,
  };
}

/** A plan as the text that is saved: the same plan gives the same text. */
export function planText(plan: Plan): string {
  return JSON.stringify(plan, null, 1);
}
