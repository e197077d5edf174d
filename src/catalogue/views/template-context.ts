/** What templates of plans are made from, out of the catalogue. */
import { GENERAL_GUIDE, type Guide } from '../../domain/guide/guide.ts';
import type { TemplateContext } from '../../domain/plan/plan-template.ts';
import type { Catalogue } from '../catalogue.ts';

/** The context of all templates; `general` only where the catalogue has a general guide. */
export function templateContext({
  innovationBySlug,
  vocabularies,
  guides,
}: Catalogue): TemplateContext & { general: Guide | undefined } {
  const general = guides.find(({ slug }) => slug === GENERAL_GUIDE);
  return { innovationBySlug, vocabularies, general };
}
