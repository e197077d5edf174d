/** Loads the data of the plan builder from the site: lists, templates and figures of a region. */
import { type InnovationShare, withInnovation } from '../../domain/plan/innovation-share.ts';
import type { PlanTemplate, RegionFigureInWords } from '../../domain/plan/plan.ts';
import { fetchJson } from '../../search/load/fetch-json.ts';

/** The choices of the form for a new plan. */
export interface Choices {
  guides: { slug: string; title: string }[];
  innovations: { slug: string; title: string }[];
  regions: { code: string; name: string }[];
}

/** The origin of a plan: a guide, or an innovation without a guide of its own. */
export interface Origin {
  kind: 'panduan' | 'inovasi';
  slug: string;
}

/** Fetches files below a base address, for example `/data/`. Every method rejects if a fetch fails. */
export class PlanData {
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  /** Fetches the choices of the form. */
  choices(): Promise<Choices> {
    return this.#read('rencana/daftar.json');
  }

  /** Fetches the plan template of an origin. */
  async template({ kind, slug }: Origin): Promise<PlanTemplate> {
    if (kind === 'panduan') return this.#read(`panduan/${slug}.json`);
    const share = await this.#read<InnovationShare>(`rencana/${slug}.json`);
    return withInnovation(await this.#read(`panduan/${share.general}.json`), share);
  }

  /** Fetches the figures of a region, by its code. */
  figures(code: string): Promise<RegionFigureInWords[]> {
    return this.#read(`rencana/wilayah/${code}.json`);
  }

  #read<T>(path: string): Promise<T> {
    return fetchJson(this.#base + path);
  }
}
