/** What everything else in `content/` is judged by: vocabularies and regions. */
import type { Region } from '../../domain/region/region.ts';
import type { SearchWords } from '../../domain/vocabulary/search-words.ts';
import type { Vocabularies } from '../../domain/vocabulary/vocabulary.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { pathsIn, readTexts } from './content-files.ts';
import { REGION_FILE, readRegions } from './region-file.ts';
import { readSearchWords } from './search-word-files.ts';
import { readVocabularies, VOCABULARY_FOLDER } from './vocabulary-files.ts';

/** Vocabularies and regions, as far as they can be read. */
export interface ReferenceData {
  /** Undefined where one of them has a problem. */
  vocabularies: Vocabularies | undefined;
  regions: ReadonlyMap<string, Region>;
  /** Words about words, for the search; undefined where one of the lists has a problem. */
  searchWords: SearchWords | undefined;
  diagnostics: Diagnostic[];
}

/** Reads vocabularies and regions. */
export function readReferenceData(root: string): ReferenceData {
  const words = readTexts(root, pathsIn(root, VOCABULARY_FOLDER, '.yaml'));
  const lists = readVocabularies(words.files);
  const unreadable = new Set(words.diagnostics.map(({ file }) => file));
  const table = readTexts(root, pathsIn(root, 'content/regions', 'regions.csv'));
  const tableFile = table.files[0];
  const read = tableFile && readRegions(tableFile);
  const missing = tableFile || table.diagnostics.length > 0 ? [] : [noRegions()];
  const regions: ReadonlyMap<string, Region> = read?.regions ?? new Map();
  const about = readSearchWords(words.files, regions);
  return {
    vocabularies: unreadable.size > 0 ? undefined : lists.vocabularies,
    regions,
    searchWords: about.searchWords,
    diagnostics: [
      ...words.diagnostics,
      ...[...lists.diagnostics, ...about.diagnostics].filter(({ file }) => !unreadable.has(file)),
      ...table.diagnostics,
      ...(read?.diagnostics ?? missing),
    ],
  };
}

function noRegions(): Diagnostic {
  return {
    file: REGION_FILE,
    line: 1,
    column: 1,
    rule: 'missing-file',
    field: '',
    message: 'Daftar wilayah tidak ada.',
    found: '',
    expected: REGION_FILE,
    advice: 'Kembalikan berkas ini dari versi sebelumnya.',
  };
}
