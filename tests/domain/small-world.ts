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
