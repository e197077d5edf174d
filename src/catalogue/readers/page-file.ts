/** Reads one `content/pages/<slug>.md`: a page of prose. */
import { z } from 'zod';
import { SLUG_PATTERN } from '../../domain/schema-fields.ts';
import { isPartialDate } from '../../domain/words/partial-date.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readFrontMatter } from '../formats/front-matter.ts';
import type { TextFile } from '../formats/text-file.ts';
import { schemaProblems } from '../schema/schema-diagnostics.ts';
import { slugOf } from './innovation-file.ts';

/** The folder of the pages, in the project. */
export const PAGE_FOLDER = 'content/pages';

/** The front matter of a page. */
export const pageSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1)
    .meta({
      title: 'Judul',
      description: 'Judul halaman.',
      examples: ['Tentang Semai'],
    }),
  description: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .meta({
      title: 'Ringkasan',
      description: 'Satu kalimat untuk hasil pencarian, paling banyak 200 karakter.',
      examples: ['Apa itu Semai, untuk siapa, dan siapa yang merawatnya.'],
    }),
  updated: z
    .string()
    .refine((date) => date.length === 10 && isPartialDate(date), {
      params: { expected: 'tanggal lengkap, misalnya 2026-03-01' },
    })
    .meta({
      title: 'Terakhir diubah',
      description: 'Tanggal perubahan isi yang terakhir.',
      examples: ['2026-03-01'],
    }),
});

/** A page as read, for the rules about its text. */
export interface ReadPage {
  page: ContentPage | undefined;
  /** Its Markdown; undefined where the file cannot be read at all. */
  markdown: string | undefined;
  /** Line of the file on which the Markdown begins. */
  bodyLine: number;
  diagnostics: Diagnostic[];
}

/** Reads a page. Never throws: what is wrong comes back as diagnostics. */
export function readPage(file: TextFile): ReadPage {
  const { frontMatter, diagnostics } = readFrontMatter(file);
  if (!frontMatter) return { page: undefined, markdown: undefined, bodyLine: 1, diagnostics };
  const { source, body: markdown, bodyLine } = frontMatter;
  const slug = slugOf(file.path);
  const problems: Diagnostic[] = SLUG_PATTERN.test(slug) ? [] : [wrongName(file.path)];
  const parsed = pageSchema.safeParse(source.value);
  if (parsed.success) {
    const page = { slug, ...parsed.data, markdown };
    return { page, markdown, bodyLine, diagnostics: problems };
  }
  const context = { file: file.path, schema: pageSchema as z.ZodType, source };
  problems.push(...schemaProblems(context, parsed.error.issues));
  return { page: undefined, markdown, bodyLine, diagnostics: problems };
}

function wrongName(file: string): Diagnostic {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'file-name',
    field: '',
    message: 'Nama berkas tidak dapat menjadi alamat.',
    found: file.slice(file.lastIndexOf('/') + 1),
    expected: 'huruf kecil, angka, dan tanda hubung, misalnya `tentang.md`',
    advice: 'Ganti nama berkas ini.',
  };
}

/** A page of prose from `content/pages/`. */
export interface ContentPage {
  /** File name without `.md`; also its address. */
  slug: string;
  title: string;
  description: string;
  /** Date of last change as an editor gave it, `YYYY-MM-DD`. */
  updated: string;
  /** Markdown of the body. */
  markdown: string;
}
