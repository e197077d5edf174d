/** The statements of a guide: its texts that name a basis. */
import { type Basis, EDITORIAL } from './basis.ts';
import type { GuideData } from './guide.ts';

/** What a statement of a guide rests on, where that stands in it, and the statement. */
interface FoundBasis {
  path: (string | number)[];
  basis: Basis;
  text: string | undefined;
}

/**
 * Every statement of a guide that names a basis, with its path in the guide, in the order of the
 * page.
 */
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

/** The texts of all statements of a guide, in its order. */
export function statementsOf(guide: GuideData): string[] {
  return basesOf(guide).flatMap(({ text }) => text ?? []);
}

/** How many statements of a guide rest on sources, and how many there are. */
export function sourcedShare(guide: GuideData): { sourced: number; all: number } {
  const bases = basesOf(guide);
  const sourced = bases.filter(({ basis }) => basis !== EDITORIAL).length;
  return { sourced, all: bases.length };
}
