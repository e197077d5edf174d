/** What the plan builder reads from the site: lists, templates and figures of a region. */
import { type InnovationShare, withInnovation } from '../../domain/plan/innovation-share.ts';
import type { PlanTemplate, RegionFigureInWords } from '../../domain/plan/plan.ts';

/** What a plan can be made of. */
export interface Choices {
  guides: { slug: string; title: string }[];
  innovations: { slug: string; title: string }[];
  regions: { code: string; name: string }[];
}

/** A guide, or an innovation that has none of its own. */
export interface Origin {
  kind: 'panduan' | 'inovasi';
  slug: string;
}

/** Reads the site's data below `base` (the folder `/data/`). */
export class PlanData {
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  choices(): Promise<Choices> {
    return this.#read('rencana/daftar.json');
  }

  async template({ kind, slug }: Origin): Promise<PlanTemplate> {
    if (kind === 'panduan') return this.#read(`panduan/${slug}.json`);
    const share = await this.#read<InnovationShare>(`rencana/${slug}.json`);
    return withInnovation(await this.#read(`panduan/${share.general}.json`), share);
  }

  figures(code: string): Promise<RegionFigureInWords[]> {
    return this.#read(`rencana/wilayah/${code}.json`);
  }

  async #read<T>(path: string): Promise<T> {
    const response = await fetch(this.#base + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.json()) as T;
  }
}
