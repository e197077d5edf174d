import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shardKey, shardOf } from '../../../src/search/format/layout.ts';
import { searchIndexOf } from '../../../src/search/index/build-index.ts';
import { searchDocuments } from '../../../src/search/index/documents.ts';
import { IndexReader } from '../../../src/search/load/index-reader.ts';
import { documentsWithPhrase, documentsWithPhrases } from '../../../src/search/query/phrases.ts';
import { stemOf } from '../../../src/search/text/stem.ts';
import { tokenize } from '../../../src/search/text/tokenize.ts';
import { innovation } from '../../domain/small-world.ts';
import { catalogue } from '../world.ts';

const NUMBERS = ['satu', 'dua', 'tiga', 'empat', 'lima'];
const WORDS =
  `air bersih sungai kelas perahu guru nelayan kartu sehat bayi ibu hamil sawah padi jagung
  pupuk modal warung koperasi jalan jembatan listrik surya telepon pasar ikan rumah layak huni`.split(
    /\s+/,
  );
/** Entries of which each has other words, so that the index has more pieces than one. */
const entries = NUMBERS.map((slug, at) =>
  innovation({
    slug,
    title: `Layanan ${slug}`,
    region: at % 2 === 0 ? '33.14' : '33.74',
    sectors: at === 0 ? ['kesehatan'] : ['pendidikan'],
    summary: `Warga ${WORDS.filter((_, n) => n % NUMBERS.length === at).join(' ')} datang ke e-Loket SiPintar.`,
    body: {
      problem: `Dulu ${WORDS.map((word) => `${word}${slug} ${slug}${word}`).join(' ')}.`,
      solution: 'Petugas mendatangi rumah warga.',
      howItWorks: '',
      lessons: '',
      continuity: '',
    },
  }),
);
const world = catalogue(...entries);
const index = searchIndexOf(world);
const documents = searchDocuments(world);
const reader = () => new IndexReader('/indeks/', index.shardKeys);
const asked: string[] = [];

const before = globalThis.fetch;
beforeAll(() => {
  globalThis.fetch = async (address) => {
    const path = String(address).slice('/indeks/'.length);
    asked.push(path);
    const text = index.files.get(path);
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  };
});
afterAll(() => {
  globalThis.fetch = before;
});

const stemsOf = (texts: readonly string[]) => new Set(texts.flatMap(tokenize).map(stemOf));
const holding = (word: string) =>
  documents.flatMap(({ fields }, number) =>
    Object.values(fields).some(({ texts }) => stemsOf(texts).has(stemOf(word))) ? [number] : [],
  );

describe('the search index', () => {
  it('says of every word which documents hold its stem', async () => {
    const all = new Set(
      documents.flatMap(({ fields }) =>
        Object.values(fields).flatMap(({ texts }) => texts.flatMap(tokenize)),
      ),
    );
    expect(index.shardKeys.length).toBeGreaterThan(1);
    const one = reader();
    for (const word of all) {
      const found = (await one.postings(word)).map(({ docId }) => docId);
      expect(found, word).toEqual(expect.arrayContaining(holding(word)));
    }
  });

  it('holds nothing of a word that no document has', async () => {
    for (const word of ['aa', 'zzzz', '__proto__', 'constructor', 'mmm']) {
      expect(await reader().postings(word), word).toEqual([]);
    }
  });

  it('finds a part of a written word, for less than the whole', async () => {
    const [whole] = await reader().postings('eloket');
    const [part] = await reader().postings('loket');
    expect(part?.docId).toBe(whole?.docId);
    expect(part?.weight).toBeLessThan(whole?.weight ?? 0);
    expect((await reader().postings('pintar')).length).toBe(entries.length);
  });

  it('counts a word of the name more than one of the summary, and that more than one of the body', async () => {
    const satu = documents.findIndex(({ url }) => url === '/inovasi/satu/');
    const weight = async (word: string) =>
      (await reader().postings(word)).find(({ docId: document }) => document === satu)?.weight ?? 0;
    expect(await weight('satu')).toBeGreaterThan(await weight('air'));
    expect(await weight('air')).toBeGreaterThan(await weight('petugas'));
  });

  it('loads one piece for a word', async () => {
    asked.length = 0;
    await reader().postings('sungai');
    expect(asked).toHaveLength(1);
  });

  it('finds words just as they stand, in the body, too, and not across two texts', async () => {
    const having = async (...words: string[]) =>
      (await documentsWithPhrase(reader(), words)).map(({ docId: document }) => document).sort();
    expect(await having('petugas', 'mendatangi')).toEqual([0, 1, 2, 3, 4]);
    expect(await having('mendatangi', 'petugas')).toEqual([]);
    // The title ends and the acronym or summary begins.
    expect(await having('satu', 'warga')).toEqual([]);
  });

  it('finds what holds several phrases, each just as it stands', async () => {
    const having = async (...phrases: string[]) =>
      (await documentsWithPhrases(reader(), phrases.map(tokenize))).map(
        ({ docId: document }) => documents[document]?.url,
      );
    expect(await having('petugas mendatangi', 'layanan satu')).toEqual(['/inovasi/satu/']);
    expect(await having('layanan satu', 'layanan dua')).toEqual([]);
    expect(await having()).toEqual([]);
  });

  it('knows the documents of a value of a filter, and of all its values', async () => {
    const having = await reader().documentsWithAny('sektor', ['kesehatan']);
    expect([...having].map((number) => documents[number]?.url)).toEqual(['/inovasi/satu/']);
    const either = await reader().documentsWithAny('sektor', ['kesehatan', 'pendidikan']);
    expect(either.size).toBe(entries.length);
    const values = await reader().documentsByValue('sektor');
    expect(values.get('kesehatan')).toEqual([...having]);
  });

  it('has a file for each value that can be asked for, though no document has it', async () => {
    asked.length = 0;
    expect((await reader().documentsWithAny('bukti', ['4'])).size).toBe(0);
    expect((await reader().documentsWithAny('penghargaan', ['top-45-2014'])).size).toBe(0);
    expect((await reader().documentsWithAny('tahun', ['2014'])).size).toBe(0);
    expect(asked.filter((path) => !index.files.has(path))).toEqual([]);
  });

  it('knows that no document has a value which none has', async () => {
    expect((await reader().documentsWithAny('penghargaan', ['top-45-1999'])).size).toBe(0);
  });

  it('says when it is gone, instead of finding nothing', async () => {
    const gone = new IndexReader('/lain-sama-sekali/', index.shardKeys);
    await expect(gone.documentsWithAny('sektor', ['kesehatan'])).rejects.toThrow('404');
    await expect(gone.postings('air')).rejects.toThrow('404');
  });

  it('asks again for what failed to load', async () => {
    const failing = globalThis.fetch;
    const one = reader();
    globalThis.fetch = async () => new Response(null, { status: 503 });
    await expect(one.postings('air')).rejects.toThrow('503');
    globalThis.fetch = failing;
    expect((await one.postings('air')).length).toBeGreaterThan(0);
  });

  it('keeps for every document what its result shows, in the order of the documents', async () => {
    for (const [number, { url, title }] of documents.entries()) {
      expect(await reader().record(number)).toMatchObject({ url, title });
    }
  });

  it('is the same, byte for byte, when made again, and has another folder when it is not', () => {
    const again = searchIndexOf(catalogue(...entries));
    expect(again.folder).toBe(index.folder);
    expect([...again.files]).toEqual([...index.files]);
    expect(searchIndexOf(catalogue(...entries.slice(1))).folder).not.toBe(index.folder);
  });
});

describe('the piece of a stem', () => {
  const stems = ['air', 'ajar', 'akta', 'bayi', 'bayu', 'desa'];
  // Two stems a piece.
  const beginnings = [shardKey('', 'air'), shardKey('ajar', 'akta'), shardKey('bayi', 'bayu')];

  it('is told by as few letters as tell it from the one before', () => {
    expect(beginnings).toEqual(['a', 'ak', 'bayu']);
  });

  it.each(stems.map((stem, at) => [stem, Math.floor(at / 2)] as const))(
    'of %s is %d',
    (stem, piece) => {
      expect(shardOf(stem, beginnings)).toBe(piece);
    },
  );
});
