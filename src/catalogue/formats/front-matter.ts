/**
 * A Markdown file with YAML front matter. Only YAML: every other language that gray-matter knows
 * (it would run JavaScript) is refused before gray-matter sees the file, and its engines are
 * replaced besides.
 */
import matter from 'gray-matter';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextFile } from './text-file.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A Markdown file taken apart. */
export interface FrontMatter {
  source: YamlSource;
  /** Markdown after the front matter. */
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}

type Outcome =
  | { frontMatter: FrontMatter; diagnostics: [] }
  | { frontMatter: undefined; diagnostics: Diagnostic[] };

/**
 * The Markdown of a file after its front matter, found without reading the front matter: the first
 * line that begins with `---` after the first one ends it. Empty where none does.
 */
export function bodyOf(text: string): string {
  const closing = text.indexOf('\n---');
  const end = closing < 0 ? -1 : text.indexOf('\n', closing + 1);
  return end < 0 ? '' : text.slice(end + 1);
}

const refuse = (): never => {
  throw new Error('Bahasa front matter ini tidak diterima.');
};

/** Takes a Markdown file apart. The value of the front matter is always a map of keys. */
export function readFrontMatter(file: TextFile): Outcome {
  const problem = fenceProblem(file);
  if (problem) return { frontMatter: undefined, diagnostics: [problem] };

  let block = '';
  matter(file.text, {
    language: 'yaml',
    engines: {
      yaml: (text: string) => {
        // gray-matter cuts before the last line end, and of CRLF leaves half.
        block = `${text}\n`;
        return {};
      },
      json: refuse,
      javascript: refuse,
      coffee: refuse,
    },
  });
  const { source, diagnostics } = readYaml(file.path, block);
  if (!source) return { frontMatter: undefined, diagnostics };
  if (typeof source.value !== 'object' || source.value === null || Array.isArray(source.value)) {
    return { frontMatter: undefined, diagnostics: [notAMap(file, source)] };
  }
  const body = bodyOf(file.text);
  const bodyLine = file.text.slice(0, file.text.length - body.length).split('\n').length;
  return { frontMatter: { source, body, bodyLine }, diagnostics: [] };
}

function fenceProblem(file: TextFile): Diagnostic | undefined {
  const at = (line: number, words: Partial<Diagnostic>): Diagnostic => ({
    file: file.path,
    line,
    column: 1,
    rule: 'front-matter',
    field: '',
    message: '',
    found: '',
    expected: 'baris `---`, lalu kunci dan nilai dalam YAML, lalu baris `---`',
    advice: 'Salin pola dari entri lain.',
    ...words,
  });
  if (file.text.trim() === '') return at(1, { message: 'Berkas ini kosong.' });
  if (!file.text.includes('\n') && file.text.includes('\r')) {
    return at(1, {
      message: 'Akhir baris berkas ini tidak dikenal.',
      found: 'CR saja (gaya Mac lama)',
      expected: 'LF atau CRLF',
      advice: 'Simpan ulang berkas dengan akhir baris LF (Unix) atau CRLF (Windows).',
    });
  }
  const lines = file.text.split(/\r?\n/);
  const first = lines[0] as string;
  if (!first.startsWith('---') || first.startsWith('----')) {
    return at(1, {
      message: 'Bagian data di awal berkas (front matter) tidak ada.',
      found: first.slice(0, 60),
      advice: 'Baris pertama berkas harus `---`, tanpa apa pun sebelumnya.',
    });
  }
  const language = first.slice(3).trim();
  if (language !== '') {
    return at(1, {
      message: 'Bahasa front matter ini tidak diterima dan tidak dijalankan.',
      found: first.slice(0, 60),
      expected: '`---` saja; isinya YAML',
      advice: `Hapus \`${language.slice(0, 40)}\` sesudah \`---\` dan tulis datanya dalam YAML.`,
    });
  }
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (closing < 0) {
    return at(1, {
      message: 'Front matter tidak ditutup.',
      found: '`---` pembuka tanpa penutup',
      advice: 'Tulis baris `---` sesudah kunci terakhir, sebelum `## Masalah`.',
    });
  }
  if ((lines[closing] as string).trimEnd() !== '---') {
    return at(closing + 1, {
      message: 'Baris penutup front matter harus `---` saja.',
      found: (lines[closing] as string).slice(0, 60),
      advice: 'Sisakan tepat tiga tanda hubung di baris ini, dan pindahkan teks lain dari situ.',
    });
  }
  return undefined;
}

function notAMap(file: TextFile, source: YamlSource): Diagnostic {
  const kind = Array.isArray(source.value) ? 'sebuah daftar' : 'teks tanpa kunci';
  const empty = source.value === null;
  return {
    file: file.path,
    ...(empty ? { line: 1, column: 1 } : source.valueAt([])),
    rule: 'front-matter',
    field: '',
    message: empty ? 'Front matter kosong.' : 'Front matter bukan kumpulan kunci dan nilai.',
    found: empty ? '' : kind,
    expected: '`kunci: nilai`, satu per baris',
    advice: 'Salin pola dari entri lain, lalu isi nilainya.',
  };
}
