/** The words for what can go wrong in YAML itself, before any schema is asked. */
import type { YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Position } from './text-file.ts';

interface Words {
  message: string;
  expected: string;
  advice: string;
}

const GENERAL: Words = {
  message: 'Baris ini tidak dapat dibaca sebagai YAML.',
  expected: '`kunci: nilai`, satu per baris, dengan inden dua spasi',
  advice:
    'Periksa inden, tanda kutip, dan titik dua di baris ini dan baris sebelumnya. Teks yang memuat titik dua (`: `) atau tanda pagar (` #`) ditulis dalam tanda kutip.',
};

const UNWANTED: Record<'alias' | 'anchor' | 'tag' | 'key', Words & { found: string }> = {
  alias: {
    found: 'acuan YAML (`*nama`)',
    message: 'Acuan YAML tidak dipakai di katalog ini.',
    expected: 'nilai yang ditulis langsung',
    advice: 'Tulis nilainya di sini. Teks yang diawali bintang ditulis dalam tanda kutip.',
  },
  anchor: {
    found: 'jangkar YAML (`&nama`)',
    message: 'Jangkar YAML tidak dipakai di katalog ini.',
    expected: 'nilai yang ditulis langsung',
    advice: 'Hapus `&nama`. Teks yang diawali tanda & ditulis dalam tanda kutip.',
  },
  tag: {
    found: 'tag YAML (`!nama`)',
    message: 'Tag YAML tidak dipakai di katalog ini.',
    expected: 'nilai tanpa tag',
    advice: 'Hapus `!nama`. Teks yang diawali tanda seru ditulis dalam tanda kutip.',
  },
  key: {
    found: 'kunci yang bukan kata',
    message: 'Kunci ini bukan sebuah kata.',
    expected: 'kunci berupa kata, misalnya `title`',
    advice: 'Tulis kunci sebagai kata diikuti titik dua dan spasi.',
  },
};

const BY_CODE: Record<string, Words> = {
  BAD_ALIAS: UNWANTED.alias,
  TAG_RESOLVE_FAILED: UNWANTED.tag,
  DUPLICATE_KEY: {
    message: 'Kunci ini ditulis dua kali.',
    expected: 'tiap kunci satu kali',
    advice: 'Hapus salah satu, atau gabungkan isinya.',
  },
  TAB_AS_INDENT: {
    message: 'Inden memakai tab.',
    expected: 'inden dengan spasi',
    advice: 'Ganti tab di awal baris ini dengan dua spasi untuk tiap tingkat.',
  },
  MISSING_CHAR: {
    message: 'Ada tanda penutup yang kurang.',
    expected: 'tanda kutip atau kurung yang dibuka juga ditutup',
    advice: 'Lengkapi tanda kutip atau kurung di baris ini atau baris sebelumnya.',
  },
  BAD_INDENT: {
    message: 'Inden baris ini tidak cocok dengan baris di atasnya.',
    expected: 'inden yang sama untuk kunci setingkat',
    advice: 'Samakan jumlah spasi di awal baris dengan kunci setingkatnya.',
  },
  MULTIPLE_DOCS: {
    message: 'Ada lebih dari satu dokumen YAML.',
    expected: 'satu dokumen',
    advice: 'Hapus baris `---` atau `...` di tengah.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Ada titik dua (`: `) di dalam teks yang tidak dikutip.',
    expected: 'teks yang memuat titik dua dalam tanda kutip',
    advice:
      'Beri tanda kutip di sekeliling seluruh teks, misalnya `title: "SIAP: Cepat dan tepat"`.',
  },
};

/** The one problem of a text that is not YAML, at the place where reading it stopped. */
export function yamlSyntaxProblem(
  file: string,
  text: string,
  place: Position,
  error: YAMLError | undefined,
): Diagnostic {
  const lines = text.split(/\r?\n/);
  const line = lines[place.line - 1]?.trim() ?? '';
  const found = line.length > 80 ? `${line.slice(0, 79)}…` : line;
  const words = BY_CODE[error?.code ?? ''] ?? GENERAL;
  const open = words === GENERAL || words === BY_CODE.MISSING_CHAR ? openQuote(lines, place) : 0;
  const advice = open > 0 ? `Mungkin tanda kutip di baris ${open} tidak ditutup. ` : '';
  const problem = { file, ...place, rule: 'yaml', field: '', ...words, found };
  return { ...problem, advice: advice + words.advice };
}

/** The nearest line, up to a place, on which a quoted value begins and does not end; 0 if none. */
function openQuote(lines: readonly string[], { line }: Position): number {
  const before = lines.slice(0, line);
  return before.findLastIndex((text) => /^\s*(?:- )?(?:\w+:\s+)?"(?:[^"\\]|\\.)*$/.test(text)) + 1;
}

/** YAML that can be read but is not accepted: it hides what a value is. */
export function yamlUnwanted(
  file: string,
  place: Position,
  what: keyof typeof UNWANTED,
): Diagnostic {
  return { file, ...place, rule: 'yaml', field: '', ...UNWANTED[what] };
}
