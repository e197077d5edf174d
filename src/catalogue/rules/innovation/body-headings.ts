import { BODY_SECTIONS } from '../../../domain/innovation/innovation.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { normalised } from '../../schema/closest-match.ts';
import { placeProblem, quoted } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

const HEADINGS: readonly string[] = BODY_SECTIONS.map(({ heading }) => heading);
const ALL = HEADINGS.map((heading) => `\`## ${heading}\``).join(', ');

/** Readers find the same five parts in every entry, in the same order. */
export const bodyHeadings: EntryRule = {
  name: 'body-headings',
  description: `Uraian punya lima judul, masing-masing satu kali dan berurutan: ${ALL}.`,
  remedy:
    'Tulis tiap judul di awal baris dengan `##`. Bagian yang belum terdokumentasi dibiarkan kosong.',
  scope: 'entry',
  check({ entry: { file, body } }) {
    const problems: Finding[] = [];
    if (body.textBefore) {
      problems.push(
        placeProblem(file, body.textBefore, {
          message: 'Ada teks sebelum judul pertama.',
          found: quoted(body.textBefore.text),
          expected: '`## Masalah` lebih dulu',
          advice: 'Pindahkan teks ini ke bawah judul yang sesuai.',
        }),
      );
    }
    const large = body.outline.headings.filter(({ level }) => level <= 2);
    const seen: string[] = [];
    for (const heading of large) {
      const words = headingProblem(heading, seen);
      if (words) problems.push(placeProblem(file, heading, words));
      if (heading.level === 2 && heading.plain) seen.push(heading.text);
    }
    const lastLine = body.firstLine + body.markdown.trimEnd().split('\n').length - 1;
    for (const missing of HEADINGS.filter((heading) => !seen.includes(heading))) {
      const next = large.find(({ text }) => HEADINGS.indexOf(text) > HEADINGS.indexOf(missing));
      problems.push(
        placeProblem(
          file,
          { line: next?.line ?? lastLine, column: 1 },
          {
            message: `Judul \`## ${missing}\` tidak ada.`,
            found: '',
            expected: ALL,
            advice: `Tambahkan baris \`## ${missing}\`${next ? ` sebelum \`## ${next.text}\`` : ' di akhir'}. Isinya boleh kosong bila belum terdokumentasi.`,
          },
        ),
      );
    }
    return problems;
  },
};

function headingProblem(
  { level, text, plain }: { level: number; text: string; plain: boolean },
  seen: readonly string[],
) {
  const found = `${'#'.repeat(level)} ${quoted(text)}`;
  const meant = HEADINGS.find((heading) => normalised(heading) === normalised(text));
  if (!plain) {
    return {
      message: 'Judul ini tidak ditulis di awal baris dengan `##`.',
      found,
      expected: '`## Judul` di awal baris, di luar daftar dan kutipan',
      advice: 'Tulis judul dengan `##`, bukan garis di bawahnya; judul kecil memakai `###`.',
    };
  }
  if (level !== 2 || !HEADINGS.includes(text)) {
    return {
      message: level === 2 ? 'Judul ini tidak dikenal.' : 'Judul `#` tidak dipakai dalam uraian.',
      found,
      expected: ALL,
      advice: meant ? `Tulis \`## ${meant}\`.` : 'Untuk judul di dalam bagian, pakai `###`.',
    };
  }
  if (seen.includes(text)) {
    return {
      message: `Judul \`## ${text}\` ada dua kali.`,
      found,
      expected: 'tiap judul satu kali',
      advice: 'Gabungkan isinya di bawah judul yang pertama, lalu hapus judul ini.',
    };
  }
  const later = seen.find((earlier) => HEADINGS.indexOf(earlier) > HEADINGS.indexOf(text));
  if (later !== undefined) {
    return {
      message: `Judul \`## ${text}\` ada di tempat yang salah.`,
      found: `\`## ${text}\` sesudah \`## ${later}\``,
      expected: ALL,
      advice: `Pindahkan bagian ini ke sebelum \`## ${later}\`.`,
    };
  }
  return undefined;
}
