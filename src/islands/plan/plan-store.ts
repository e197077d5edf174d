/**
 * Plans in the browser's own store. Nothing is ever wiped but by the reader's word; what cannot be
 * read stays where it is and is said to be unreadable. A browser without a store keeps the plan
 * only as long as the page is open, and is told so.
 */
import { type Plan, planText, readPlan } from '../../domain/plan/plan.ts';

const PREFIX = 'semai:rencana:';

/** A plan in the store, or what stands in its place. */
export type StoredPlan =
  | { key: string; plan: Plan; problem?: undefined; text: string }
  | { key: string; plan?: undefined; problem: string; text: string };

/** Whether a plan was saved, and if not, why. */
export type Saved = { ok: true } | { ok: false; problem: string };

/** All plans in the store, by name. */
export function storedPlans(): StoredPlan[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return keys
      .map((key): StoredPlan => {
        const text = localStorage.getItem(key) ?? '';
        const { plan, problem } = readPlan(text);
        return plan ? { key, plan, text } : { key, problem: problem as string, text };
      })
      .sort((a, b) => (a.plan?.name ?? '').localeCompare(b.plan?.name ?? '', 'id'));
  } catch {
    return [];
  }
}

/** The plan in the store with this id; undefined where there is none that can be read. */
export function storedPlan(id: string): Plan | undefined {
  return storedPlans().find(({ plan }) => plan?.id === id)?.plan;
}

/** Saves a plan under its id. */
export function savePlan(plan: Plan): Saved {
  try {
    localStorage.setItem(PREFIX + plan.id, planText(plan));
    return { ok: true };
  } catch {
    return {
      ok: false,
      problem:
        'Peramban ini tidak dapat menyimpan rencana (penuh, atau penyimpanannya dimatikan). Unduh salinan cadangan sebelum menutup halaman.',
    };
  }
}

/** Removes what stands under a key, by the reader's word. */
export function removeStored(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A store that cannot be written holds nothing to remove.
  }
}

/** The key of a plan in the store. */
export function keyOf(plan: Pick<Plan, 'id'>): string {
  return PREFIX + plan.id;
}
