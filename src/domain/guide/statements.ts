/** The statements of a guide: its texts that name a basis. */
import { type Basis, EDITORIAL } from './basis.ts';
import type { GuideData } from './guide.ts';

/** A statement with its basis, and the path of the basis in the guide. */
interface FoundBasis {
  path: (string | number)[];
  basis: Basis;
  text: string | undefined;
}

/** Returns every statement of a guide that has a basis, in the order of the page. */
export function basesOf(guide: GuideData): FoundBasis[] {
  const found: FoundBasis[] = [];
  const visit = (value: unknown, path: (string | number)[]) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (key === 'basis' && inner !== undefined) {
        const { text } = value as { text?: string };
        found.push({ path: [...path, 'basis'], basis: inner as Basis, text });
      } else {
        visit(inner, [...path, step]);
      }
    }
  };
  visit(guide, []);
  return found;
}

/** Returns the texts of all statements of a guide, in its order. */
export function statementsOf(guide: GuideData): string[] {
  return basesOf(guide).flatMap(({ text }) => text ?? []);
}

/** Counts the statements of a guide that are based on sources, and all. */
export function sourcedShare(guide: GuideData): { sourced: number; all: number } {
  const bases = basesOf(guide);
  const sourced = bases.filter(({ basis }) => basis !== EDITORIAL).length;
  return { sourced, all: bases.length };
}
