import { placeProblem, quoted } from '../problem.ts';
import type { EntryRule } from '../rule.ts';
import { placeIn } from './source-references.ts';

/**
 * A number that is an amount: money, a share, or two digits and more. Neither a part of a longer
 * number nor the start of a range: `2017–2019` holds no amount of `201`.
 */
const FIGURE =
  /(?<![\d.,:/-])(?:Rp ?)?(?:\d[\d.,]*\d|\d(?= ?(?:persen|%)))(?![.,]?\d)(?! ?[-–:/]\d)/g;

/** Numbers that are no amounts: years, days, hours, ages, names such as Covid-19 and call centres. */
const NO_AMOUNT = /^(?:19|20)\d\d$|^(?:112|113|117|119|129|1708|171|500)$|^\d{1,2}[.:]\d{2}$/;
const MONTH = /^ (?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)/;

/** Values of fields that hold digits but no amount: dates (`2026-11-24`) and codes of regions (`73.71`). */
const NO_AMOUNT_FIELD = /^\d{4}(?:-\d{2}){1,2}$|^\d{2}(?:\.\d{2})?$/;

/**
 * A figure in the text must be traceable: cited in its paragraph or list item, cited where the same
 * figure stands elsewhere in the text, or part of a field. Where an entry names sources for its whole
 * text (`textSources`), those stand for what is not cited.
 */
export const figuresHaveSources: EntryRule = {
  name: 'figures-have-sources',
  description:
    'Angka dalam uraian bersumber: ada `[^s1]` di alinea atau butirnya, angka itu dirujuk di tempat lain dalam uraian, atau ada dalam isian. Entri dengan `textSources` dikecualikan.',
  remedy:
    'Rujuk sumber yang menyebut angka itu. Bila tidak pasti, tulis semua sumber uraian di `textSources`.',
  scope: 'entry',
  check({ entry }) {
    if (entry.data.textSources.length > 0) return [];
    const { prose } = entry.body.outline;
    const fields = JSON.stringify({ ...entry.data, summary: '', sources: [] }, amountsOnly).replace(
      /(\d)\.(?=\d{3}\b)/g,
      '$1',
    );
    const cited = new Set(
      prose
        .filter(({ text }) => text.includes('[^'))
        .flatMap(({ text }) => [...text.matchAll(FIGURE)].map(([figure]) => figure)),
    );
    const known = (figure: string) => {
      const digits = figure.replace(/^Rp ?/, '').replace(/\./g, '').replace(',', '.');
      return (
        new RegExp(`(?<!\\d)${digits.replace('.', '[.,]')}(?!\\d)`).test(fields) ||
        cited.has(figure)
      );
    };
    return prose
      .filter(({ text }) => !text.includes('[^') && !/hitungan kami/i.test(text))
      .flatMap((piece) =>
        [...piece.text.matchAll(FIGURE)]
          .filter(({ 0: figure, index }) => {
            const after = piece.text.slice(index + figure.length);
            return !NO_AMOUNT.test(figure) && !MONTH.test(after) && !known(figure);
          })
          .map((match) =>
            placeProblem(entry.file, placeIn(piece, match.index), {
              message: 'Angka ini tidak bersumber.',
              found: quoted(match[0]),
              expected: 'rujukan `[^s1]` di akhir kalimatnya, atau angka yang sama dalam isian',
              advice:
                'Rujuk sumber yang menyebutnya. Bila tidak pasti sumber yang mana, tulis semua sumber uraian di `textSources`.',
            }),
          ),
      );
  },
};

/** Leaves out of the serialized fields what is no amount. */
function amountsOnly(_key: string, value: unknown): unknown {
  return typeof value === 'string' && NO_AMOUNT_FIELD.test(value) ? undefined : value;
}
