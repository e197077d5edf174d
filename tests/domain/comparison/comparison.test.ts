import { describe, expect, it } from 'vitest';
import { comparedSlugs } from '../../../src/domain/comparison/compared-slugs.ts';
import { comparisonExamples, comparisonOf } from '../../../src/domain/comparison/comparison.ts';
import {
  type Cell,
  COMPARISON_GROUPS,
  COMPARISON_ROWS,
  type RowState,
  rowState,
} from '../../../src/domain/comparison/comparison-rows.ts';
import type { Guide } from '../../../src/domain/guide/guide.ts';
import type { Innovation } from '../../../src/domain/innovation/innovation.ts';
import { innovation, replication, result, vocabularies } from '../small-world.ts';

const guide = (facts: Partial<Guide>) => ({ title: 'Panduan', ...facts }) as Guide;
const compared = (facts: Partial<Innovation> = {}, guides: Guide[] = []) =>
  comparisonOf(innovation(facts), { vocabularies, regions: new Map(), guides });
const texts = (cell: Cell | undefined) => cell?.map(({ text }) => text);

describe('the rows of a comparison', () => {
  it('begin with the four headline facts, in their order', () => {
    expect(COMPARISON_ROWS.slice(0, 4).map(({ id }) => id)).toEqual([
      'dampak',
      'bukti',
      'biaya',
      'keadaan',
    ]);
  });

  it('stand together by group', () => {
    const order = COMPARISON_ROWS.map(({ group }) =>
      (COMPARISON_GROUPS as readonly string[]).indexOf(group),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('what sets a row apart', () => {
  const low = [{ text: 'Rendah' }];
  const high = [{ text: 'Tinggi' }];
  it.each<[string, Cell[], RowState]>([
    ['two answers differ', [low, high], 'different'],
    ['two answers agree', [low, low], 'same'],
    ['one is unknown, the other known', [low, []], 'partly-unknown'],
    ['one is unknown, the others agree', [low, [], low], 'partly-unknown'],
    ['one is unknown, the others differ', [low, [], high], 'different'],
    ['nothing is known', [[], []], 'unknown'],
    [
      'only what stands around the answer differs',
      [[{ text: 'Rendah', note: 'Per 2020.' }], [{ text: 'Rendah', note: 'Per 2024.' }]],
      'same',
    ],
    [
      'only the order of a list differs',
      [
        [...low, ...high],
        [...high, ...low],
      ],
      'same',
    ],
    ['one list holds more than the other', [[...low, ...high], low], 'different'],
  ])('where %s', (_when, cells, standing) => {
    expect(rowState(cells, 'answer')).toBe(standing);
  });

  it('is left to the reader where it is told in sentences', () => {
    expect(rowState([low, high], 'telling')).toBe('told');
    expect(rowState([low, low], 'telling')).toBe('told');
  });

  it('still says of sentences that some or all lack them', () => {
    expect(rowState([low, []], 'telling')).toBe('partly-unknown');
    expect(rowState([[], []], 'telling')).toBe('unknown');
  });
});

describe('an innovation in a comparison', () => {
  it('has no cell for what no source says', () => {
    expect(Object.keys(compared({ targetGroups: [] }).cells).sort()).toEqual([
      'instansi',
      'panduan',
      'ringkasan',
      'tempat',
    ]);
  });

  it('gives the date beside its state, so that an old state is not read as a new one', () => {
    const { cells } = compared({ status: { value: 'berjalan', asOf: '2020-10', sources: ['s1'] } });
    expect(cells.keadaan).toEqual([{ text: 'Masih berjalan', note: 'Per Oktober 2020.' }]);
  });

  it('tells the strongest result with who claims it, and the year', () => {
    const { cells } = compared({
      results: [
        result({ indicator: 'Peserta', after: { value: 9 } }),
        result({
          indicator: 'Kematian',
          before: { value: 5, year: 2018 },
          after: { value: 2, year: 2020 },
          claimedBy: 'Bupati',
        }),
      ],
    });
    expect(cells.bukti).toEqual([
      { text: '2 dari 4', note: 'Terkuat: Kematian (2020), menurut Bupati (dinyatakan instansi).' },
    ]);
    expect(cells.hasil?.[0]).toEqual({
      text: 'Kematian: sebelum 5 (2018); sesudah 2 (2020)',
      note: 'Menurut Bupati.',
    });
  });

  it('keeps what a figure does not show beside it', () => {
    const { cells } = compared({
      results: [result({ after: { value: 9 }, caveat: 'Bukan seluruh wilayah.' })],
    });
    expect(cells.hasil?.[0]?.note).toContain('Tidak ditunjukkan: Bukan seluruh wilayah.');
  });

  it('never tells one of two contradicting results without the other', () => {
    const { cells } = compared({
      results: [
        result({ indicator: 'A', after: { value: 1 } }),
        result({ indicator: 'B', after: { value: 1 } }),
        result({ indicator: 'C', after: { value: 1 } }),
        result({ indicator: 'C', after: { value: 2 }, contradicts: [3] }),
      ],
    });
    expect(texts(cells.hasil)).toEqual(['A: 1', 'B: 1', 'Dan 2 lagi di halamannya.']);
  });

  it('says how many it leaves out', () => {
    const five = Array.from({ length: 5 }, (_, n) => ({ text: `Kendala ${n}`, sources: ['s1'] }));
    expect(texts(compared({ obstacles: five }).cells.kendala)).toEqual([
      'Kendala 0',
      'Kendala 1',
      'Kendala 2',
      'Dan 2 lagi di halamannya.',
    ]);
  });

  it('names what runs elsewhere before plans, each with its state', () => {
    const { cells } = compared({
      replications: [
        replication({ where: 'Rencana', status: 'rencana' }),
        replication({ where: 'Jalan', year: 2019 }),
      ],
    });
    expect(cells.replikasi).toEqual([
      { text: 'Jalan (2019)', note: 'Berjalan' },
      { text: 'Rencana', note: 'Baru rencana' },
    ]);
  });

  it('does not take two kinds of "other data" for the same', () => {
    const other = (note: string) => compared({ dataUsed: [{ id: 'lainnya', note }] }).cells.data;
    expect(rowState([other('Data PKK')!, other('Data PMI')!], 'answer')).toBe('different');
  });

  it('knows that an indirect effect serves no strategy, and not that a missing judgement does', () => {
    const indirect: Innovation['povertyImpact'] = {
      strategies: [],
      directness: 'tidak-langsung',
      reason: 'Untuk semua.',
    };
    expect(compared({ povertyImpact: indirect }).cells.strategi).toHaveLength(1);
    expect(compared().cells.strategi).toBeUndefined();
  });

  it('takes a cost told in part for no level of cost', () => {
    const { cells } = compared({ cost: { note: 'Rp5 juta per desa.', sources: ['s1'] } });
    expect(cells.biaya).toBeUndefined();
    expect(texts(cells['rincian-biaya'])).toEqual(['Rp5 juta per desa.']);
  });

  it('leads to its own guide before one of its family, and plans with it', () => {
    const own = guide({ slug: 'contoh', title: 'Sendiri', innovations: ['contoh'] });
    const family = guide({ slug: 'keluarga', title: 'Keluarga', innovations: ['contoh', 'lain'] });
    expect(compared({}, [family, own])).toMatchObject({
      guide: { title: 'Sendiri', path: '/inovasi/contoh/replikasi/' },
      planPath: '/rencana/?panduan=contoh',
    });
    expect(compared({}, [family])).toMatchObject({
      guide: { title: 'Keluarga', path: '/panduan/keluarga/' },
      planPath: '/rencana/?inovasi=contoh',
    });
    expect(texts(compared().cells.panduan)).toEqual(['Belum ada']);
  });
});

describe('examples of comparisons', () => {
  it('are the families of guides, the best evidenced first, four at most', () => {
    const slugs = ['a', 'b', 'c', 'd', 'e'];
    const entries = slugs.map((slug) =>
      innovation({ slug, results: slug === 'e' ? [result({ after: { value: 1 } })] : [] }),
    );
    const examples = comparisonExamples(
      [
        guide({ slug: 'keluarga', innovations: slugs }),
        guide({ slug: 'a', innovations: ['a'] }),
        guide({ slug: 'umum', innovations: [] }),
      ],
      new Map(entries.map((entry) => [entry.slug, entry])),
    );
    expect(examples.map(({ path }) => path)).toEqual(['/bandingkan/?i=e,a,b,c']);
  });
});

describe('the address of a comparison', () => {
  it.each([
    ['a,b', ['a', 'b'], 0],
    ['a,b,a', ['a', 'b'], 0],
    [' A , ,b ', ['a', 'b'], 0],
    ['a,b,c,d,e,f', ['a', 'b', 'c', 'd'], 2],
    ['', [], 0],
    [null, [], 0],
  ])('%o names %o', (parameter, slugs, over) => {
    expect(comparedSlugs(parameter)).toEqual({ slugs, over });
  });
});

describe('the groups of rows', () => {
  it('hold these rows', () => {
    const groups = COMPARISON_GROUPS.map((name) => [
      name,
      COMPARISON_ROWS.flatMap(({ id, group }) => (group === name ? [id] : [])),
    ]);
    expect(groups).toEqual([
      ['Empat hal pokok', ['dampak', 'bukti', 'biaya', 'keadaan']],
      [
        'Siapa dan untuk siapa',
        ['ringkasan', 'tempat', 'instansi', 'mulai', 'sasaran', 'strategi'],
      ],
      ['Hasil', ['hasil']],
      [
        'Yang dibutuhkan',
        ['rincian-biaya', 'dana', 'jaringan', 'listrik', 'petugas', 'prasyarat', 'data', 'pelaku'],
      ],
      ['Aturan dan layanan', ['dasar-hukum', 'standar', 'pengaduan']],
      ['Meniru', ['kendala', 'replikasi', 'peniru', 'panduan']],
      [
        'Lima kriteria KIPP',
        ['kebaruan', 'efektif', 'bermanfaat', 'mudah-disebarkan', 'berkelanjutan', 'penghargaan'],
      ],
    ]);
  });
});

describe('a long cell', () => {
  const obstacles = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ text: `Kendala ${n}`, sources: ['s1'] }));
  const actors = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ name: `Pelaku ${n}`, role: 'pelaksana' }));

  it('tells three statements, or four where one line would stand for the fourth', () => {
    const told = (count: number) => texts(compared({ obstacles: obstacles(count) }).cells.kendala);
    expect(told(4)).toHaveLength(4);
    expect(told(4)?.at(-1)).toBe('Kendala 3');
    expect(told(5)).toHaveLength(4);
    expect(told(5)?.at(-1)).toBe('Dan 2 lagi di halamannya.');
  });

  it('names six members of a list, or seven', () => {
    const told = (count: number) => texts(compared({ actors: actors(count) }).cells.pelaku);
    expect(told(7)).toHaveLength(7);
    expect(told(8)).toHaveLength(7);
    expect(told(8)?.at(-1)).toBe('Dan 2 lagi di halamannya.');
  });

  it('tells three results, and no line where none is left', () => {
    const told = (count: number) =>
      texts(
        compared({
          results: Array.from({ length: count }, (_, n) =>
            result({ indicator: `${n}`, after: { value: n } }),
          ),
        }).cells.hasil,
      );
    expect(told(3)).toEqual(['0: 0', '1: 1', '2: 2']);
    expect(told(4)?.at(-1)).toBe('Dan 1 lagi di halamannya.');
  });
});

it('replications stand by what became of them, those in the region of origin before plans', () => {
  const { cells } = compared({
    replications: [
      replication({ where: 'rencana', status: 'rencana' }),
      replication({ where: 'asal', scope: 'dalam-wilayah' }),
      replication({ where: 'entah', status: 'tidak-diketahui' }),
      replication({ where: 'gagal', status: 'gagal' }),
      replication({ where: 'berubah', status: 'berubah' }),
      replication({ where: 'berjalan', status: 'berjalan' }),
    ],
  });
  expect(texts(cells.replikasi)).toEqual([
    'berjalan',
    'berubah',
    'gagal',
    'entah',
    'asal',
    'rencana',
  ]);
});

it('some known and all alike is told apart from all known and alike', () => {
  const low = [{ text: 'Rendah' }];
  expect(rowState([low, low, []], 'answer')).toBe('partly-unknown');
  expect(rowState([low, low, low], 'answer')).toBe('same');
});
