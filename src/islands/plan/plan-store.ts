/**
 * Plans in `localStorage`. Only the reader removes a plan; an unreadable one stays and is reported as
 * such. Without storage a plan lives as long as the page, and saving reports that.
 */
import { type Plan, planText, readPlan } from '../../domain/plan/plan.ts';

const PREFIX = 'semai:rencana:';

/** An item of the store: a plan, or a text that is no readable plan. */
export type StoredPlan =
  | { key: string; plan: Plan; problem?: undefined; text: string }
  | { key: string; plan?: undefined; problem: string; text: string };

/** The result of saving a plan. */
export type Saved = { ok: true } | { ok: false; problem: string };

/** Returns all items of the store, ordered by name, unreadable ones first; empty without storage. */
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

/** Returns the stored plan with this id; undefined if there is no readable one. */
export function storedPlan(id: string): Plan | undefined {
  return storedPlans().find(({ plan }) => plan?.id === id)?.plan;
}

/** Saves a plan under its id, replacing an earlier version. */
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

/** Removes the item with this key. Without storage does nothing. */
export function removeStored(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to remove.
  }
}

/** Returns the key of a plan in the store. */
export function keyOf(plan: Pick<Plan, 'id'>): string {
  return PREFIX + plan.id;
}
