/** The table of a comparison: the same rows for all, differences marked, what nobody documents below. */
import { useState } from 'react';
import {
  type Cell,
  COMPARISON_GROUPS,
  COMPARISON_ROWS,
  type Compared,
  type ComparisonRow,
  type RowState,
  rowState,
} from '../../domain/comparison/comparison-rows.ts';

interface Props {
  /** Two or more. */
  columns: readonly Compared[];
  /** The base of the site's addresses, without a slash at its end. */
  base: string;
  remove: (slug: string) => void;
}

/** A row with its cells, in the order of the columns. */
interface FilledRow extends ComparisonRow {
  cells: Cell[];
  standing: RowState;
}

/** How a standing is marked: a sign and words, so that neither colour nor sign carries it alone. */
const MARKS: Partial<Record<RowState, [sign: string, words: string]>> = {
  different: ['◆', 'berbeda'],
  same: ['=', 'sama'],
  'partly-unknown': ['?', 'tidak diketahui di sebagian'],
};

/** The name of an innovation where there is little room: its acronym, if it has one. */
export function nameOf({ acronym, title }: Compared): string {
  return acronym ?? title;
}

export default function ComparisonTable({ columns, base, remove }: Props) {
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const [copied, setCopied] = useState('');
  const rows: FilledRow[] = COMPARISON_ROWS.map((row) => {
    const cells = columns.map((column) => column.cells[row.id] ?? []);
    return { ...row, cells, standing: rowState(cells, row.kind) };
  });
  const count = (standing: RowState) => rows.filter((row) => row.standing === standing).length;
  const shown = rows.filter(({ standing }) =>
    onlyDifferent ? standing === 'different' || standing === 'told' : standing !== 'unknown',
  );
  const unknown = rows.filter(({ standing }) => standing === 'unknown');

  const copy = () => {
    navigator.clipboard?.writeText(location.href).then(
      () => setCopied('Alamat disalin'),
      () => setCopied('Salin alamat dari bilah peramban'),
    );
  };

  return (
    <>
      <p className="summary small soft">
        {count('different')} hal berbeda, {count('same')} sama, {count('partly-unknown')} tidak
        diketahui di sebagian. Uraian dalam kalimat tidak ditandai: bacalah berdampingan. Sumber
        tiap keterangan ada di halaman masing-masing.
      </p>
      <div className="tools no-print">
        <label>
          <input
            type="checkbox"
            checked={onlyDifferent}
            onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
          />
          Hanya yang berbeda
        </label>
        <span role="status">{copied}</span>
        <button type="button" onClick={copy}>
          Salin alamat
        </button>
        <button type="button" onClick={() => print()}>
          Cetak
        </button>
      </div>
      <table className={`compared of-${columns.length}`}>
        <caption className="visually-hidden">Perbandingan {columns.map(nameOf).join(', ')}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.slug} scope="col">
                <a href={base + column.path}>{nameOf(column)}</a>
                <button type="button" className="no-print" onClick={() => remove(column.slug)}>
                  Lepas<span className="visually-hidden"> {nameOf(column)}</span>
                </button>
                {column.acronym && <small>{column.title}</small>}
              </th>
            ))}
          </tr>
        </thead>
        {COMPARISON_GROUPS.map((group) => {
          const inGroup = shown.filter((row) => row.group === group);
          if (inGroup.length === 0) return null;
          return (
            <tbody key={group}>
              <tr className="group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {group}
                </th>
              </tr>
              {inGroup.map((row) => (
                <Row key={row.id} row={row} columns={columns} />
              ))}
            </tbody>
          );
        })}
        <tbody className="no-print">
          <tr className="group">
            <th scope="rowgroup" colSpan={columns.length + 1}>
              Lanjut
            </th>
          </tr>
          <tr>
            <th scope="row">Buka</th>
            {columns.map((column) => (
              <td key={column.slug}>
                <Whose column={column} />
                <p>
                  <a href={base + column.path}>{column.title}</a>
                </p>
                {column.guide && (
                  <p>
                    <a href={base + column.guide.path}>Panduan: {column.guide.title}</a>
                  </p>
                )}
                <p>
                  <a href={base + column.planPath}>Buat rencana wilayah saya</a>
                </p>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {unknown.length > 0 && (
        <p className="unknown">
          Belum terdokumentasi di semua yang dibandingkan:{' '}
          {unknown.map(({ label }) => label.toLowerCase()).join(', ')}.
        </p>
      )}
    </>
  );
}

function Row({ row, columns }: { row: FilledRow; columns: readonly Compared[] }) {
  const { id, label, kind, cells, standing } = row;
  const mark = MARKS[standing];
  return (
    <tr data-row={id} data-standing={standing} data-kind={kind}>
      <th scope="row">
        {label}
        {mark && (
          <span className="mark">
            <span aria-hidden="true">{mark[0]}</span> {mark[1]}
          </span>
        )}
      </th>
      {columns.map((column, index) => (
        <td key={column.slug}>
          <Whose column={column} />
          {cells[index]?.length ? (
            cells[index].map(({ text, note }) => (
              <p key={text}>
                {text}
                {note && <small>{note}</small>}
              </p>
            ))
          ) : (
            <p className="unknown">belum terdokumentasi</p>
          )}
        </td>
      ))}
    </tr>
  );
}

/** Whose cell it is, for eyes alone, where the columns stand below each other. */
function Whose({ column }: { column: Compared }) {
  return (
    <b className="whose" aria-hidden="true">
      {nameOf(column)}
    </b>
  );
}
