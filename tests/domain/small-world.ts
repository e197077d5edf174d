/** A small world for tests: the least an innovation can be, and the real vocabularies. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Innovation, Replication, Result } from '../../src/domain/innovation/innovation.ts';
import { VOCABULARY_NAMES, type Vocabularies } from '../../src/domain/vocabulary/vocabulary.ts';

/** The vocabularies of the catalogue. */
export const vocabularies = Object.fromEntries(
  VOCABULARY_NAMES.map((name) => [
    name,
    parse(readFileSync(new URL(`../../content/vocabulary/${name}.yaml`, import.meta.url), 'utf8')),
  ]),
) as Vocabularies;

/** An innovation of which nothing is known but its name, with what a test is about. */
export function innovation(facts: Partial<Innovation> = {}): Innovation {
  return {
    slug: 'contoh',
    title: 'Contoh',
    summary: 'Sebuah layanan di sebuah kabupaten.',
    institution: { name: 'Pemerintah Kabupaten Contoh', type: 'kabupaten' },
    region: '33.14',
    status: { value: 'tidak-diketahui' },
    awards: [],
    sectors: ['kesehatan'],
    targetGroups: [],
    results: [],
    dataUsed: [],
    actors: [],
    legalBasis: [],
    serviceStandard: [],
    complaints: [],
    obstacles: [],
    replicatorLessons: [],
    replications: [],
    replicates: [],
    related: [],
    textSources: ['s1'],
    sources: [{ id: 's1', title: 'Berita', kind: 'media' }],
    reviewed: '2026-11-24',
    formerSlugs: [],
    body: { problem: '', solution: '', howItWorks: '', lessons: '', continuity: '' },
    ...facts,
  };
}

/** A result told by the institution, with what a test is about. */
export function result(facts: Partial<Result> = {}): Result {
  return {
    indicator: 'Kunjungan',
    claimedBy: 'Bupati',
    evidence: 'instansi',
    sources: ['s1'],
    ...facts,
  };
}

/** A replication that runs in another region, with what a test is about. */
export function replication(facts: Partial<Replication> = {}): Replication {
  return {
    where: 'Kabupaten Lain',
    scope: 'wilayah-lain',
    status: 'berjalan',
    sources: ['s1'],
    ...facts,
  };
}

/** What of an innovation a source may document, one part after the other, the problem first. */
const DOCUMENTED: readonly Partial<Innovation>[] = [
  { targetGroups: ['lansia'] },
  { povertyImpact: { strategies: [], directness: 'tidak-langsung', reason: 'Begitu.' } },
  { results: [result({ after: { text: 'lebih cepat' } })] },
  { cost: { note: 'Rp5 juta.', sources: ['s1'] } },
  { status: { value: 'berjalan' } },
  { requirements: {} },
  { dataUsed: [{ id: 'dtsen' }] },
  { actors: [{ name: 'Dinas', role: 'pelaksana' }] },
  { legalBasis: [{ text: 'Perbup 7/2012' }] },
  { obstacles: [{ text: 'Sinyal lemah.', sources: ['s1'] }] },
  { replications: [replication()] },
  { novelty: { level: 'adaptasi', reason: 'Begitu.', sources: ['s1'] } },
];

/** An innovation of which so many parts are documented, from 1, the problem among them. */
export function documented(parts: number): Innovation {
  const body = { ...innovation().body, problem: 'Warga menunggu lama.' };
  const more = parts - 1 - DOCUMENTED.length;
  if (more > 0) body.solution = 'Satu loket.';
  if (more > 1) body.howItWorks = 'Warga datang.';
  return innovation(Object.assign({}, { body }, ...DOCUMENTED.slice(0, parts - 1)));
}
