/** Routes of the files that every guide has. */
import type { Guide } from '../../domain/guide/guide.ts';
import { currentCatalogue } from '../current.ts';

/** Returns one static path per guide, by slug, with the guide as its property. */
export async function guidePaths(): Promise<
  { params: { slug: string }; props: { guide: Guide } }[]
> {
  const { guides } = await currentCatalogue();
  return guides.map((guide) => ({ params: { slug: guide.slug }, props: { guide } }));
}
