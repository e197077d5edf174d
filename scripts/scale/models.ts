/** The real entries, as the models that synthetic ones are made after. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { pathsIn } from '../../src/catalogue/content-files.ts';
import { bodyOf } from '../../src/catalogue/front-matter.ts';
import { INNOVATION_FOLDER, slugOf } from '../../src/catalogue/innovation-file.ts';
import type { InnovationData } from '../../src/domain/innovation.ts';
import type { Region } from '../../src/domain/region.ts';

/** Front matter as it is written: what is left out there is left out here. */
export type WrittenData = Partial<InnovationData> &
  Pick<InnovationData, 'title' | 'summary' | 'institution' | 'region' | 'sectors' | 'sources'>;

/** A real entry. */
export interface Model {
  slug: string;
  /** Its file, as it is. */
  text: string;
  data: WrittenData;
  /** Markdown after the front matter. */
  body: string;
  /** Its region; undefined for the whole nation. */
  home: Region | undefined;
}

/** The entries below `root`, in the order of their files. */
export function readModels(root: string, regions: ReadonlyMap<string, Region>): Model[] {
  return pathsIn(root, INNOVATION_FOLDER, '.md').map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const end = text.indexOf('\n---', 3);
    const data = load(text.slice(4, end), { schema: CORE_SCHEMA }) as WrittenData;
    return { slug: slugOf(path), text, data, body: bodyOf(text), home: regions.get(data.region) };
  });
}
