/**
 * The form in which plans are saved, in the browser's store and in files. Written with `zod/mini`,
 * because the browser checks each plan that it reads.
 */
import * as z from 'zod/mini';
import { isMonth } from '../words/months.ts';

/** The version of the form in which plans are saved. */
export const PLAN_VERSION = 1;

const line = z.object({
  text: z.string(),
  /** What it rests on, in words: who says it, or that the editors advise it. Empty: the region's own. */
  basis: z.string(),
});

/** A saved plan. Its keys are stored on readers' devices and never change their meaning. */
export const planSchema = z.object({
  version: z.literal(PLAN_VERSION),
  /** Made once, where the plan is made; a copy gets its own. */
  id: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/i)),
  name: z.string().check(z.minLength(1)),
  /** The guide, or the innovation without one, that the plan was made from. */
  origin: z.object({
    title: z.string(),
    /** Its path on the site. */
    path: z.string(),
    innovations: z.array(
      z.object({ slug: z.string(), title: z.string(), institution: z.string() }),
    ),
  }),
  region: z.object({ code: z.string().check(z.regex(/^\d{2}(\.\d{2})?$/)), name: z.string() }),
  /** The month the first stage begins, `2027-01`. */
  start: z.string().check(z.refine(isMonth)),
  summary: z.string(),
  fit: z.array(
    z.object({
      text: z.string(),
      basis: z.string(),
      /** Whether it speaks for the region, asks for care, or is to be judged by the region itself. */
      judgement: z.enum(['mendukung', 'perhatikan', 'nilai-sendiri']),
    }),
  ),
  core: z.array(line),
  baseline: z.array(
    z.object({
      indicator: z.string(),
      label: z.string(),
      value: z.number(),
      unit: z.string(),
      year: z.number(),
      source: z.string(),
      /** What the figure means beside other regions; empty where nothing can be said. */
      meaning: z.string(),
    }),
  ),
  roles: z.array(z.object({ id: z.string(), label: z.string(), office: z.string() })),
  process: z.array(z.object({ role: z.string(), text: z.string(), document: z.string() })),
  data: z.array(line),
  competence: z.array(line),
  standard: z.object({
    requirements: z.string(),
    procedure: z.string(),
    time: z.string(),
    fee: z.string(),
    product: z.string(),
  }),
  complaints: z.object({ channels: z.string(), handling: z.string(), links: z.string() }),
  legal: z.array(z.object({ instrument: z.string(), text: z.string(), basis: z.string() })),
  budget: z.array(
    z.object({
      item: z.string(),
      unit: z.string(),
      /** How many units; null where not filled in. */
      quantity: z.nullable(z.number().check(z.minimum(0))),
      /** Rupiah a unit; null where not filled in. */
      price: z.nullable(z.number().check(z.minimum(0))),
      funding: z.string(),
      /** What sources say of the price, or how to find it out. */
      note: z.string(),
    }),
  ),
  stages: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      /** Whole months. */
      months: z.int().check(z.minimum(1), z.maximum(120)),
      tasks: z.array(
        z.object({
          text: z.string(),
          role: z.string(),
          with: z.array(z.string()),
          output: z.string(),
          done: z.boolean(),
        }),
      ),
    }),
  ),
  indicators: z.array(
    z.object({
      text: z.string(),
      unit: z.string(),
      kind: z.string(),
      baseline: z.string(),
      target: z.string(),
      frequency: z.string(),
      role: z.string(),
    }),
  ),
  risks: z.array(z.object({ text: z.string(), response: z.string(), basis: z.string() })),
  continuity: z.array(line),
  checklist: z.array(z.object({ text: z.string(), done: z.boolean() })),
  undocumented: z.array(z.string()),
  notes: z.string(),
});
