/** The table of a comparison, with differences marked and rows without any value listed below it. */
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
  /** The compared innovations, two or more. */
  columns: readonly Compared[];
  /** Base path of the site, without a trailing slash. */
  base: string;
  remove: (slug: string) => void;
}

/** A row with its cells in the order of the columns. */
interface FilledRow extends ComparisonRow {
  cells: Cell[];
  state: RowState;
}

/** The mark of a state: sign and words, because neither colour nor sign alone is accessible. */
const MARKS: Partial<Record<RowState, [sign: string, words: string]>> = {
  different: ['◆', 'berbeda'],
  same: ['=', 'sama'],
  'partly-unknown': ['?', 'tidak diketahui di sebagian'],
};

/** Returns the short name of an innovation: its acronym if it has one, else its title. */
export function nameOf({ acronym, title }: Compared): string {
  return acronym ?? title;
}

export default function ComparisonTable({ columns, base, remove }: Props) {
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const [copied, setCopied] = useState('');
  const rows: FilledRow[] = COMPARISON_ROWS.map((row) => {
    const cells = columns.map((column) => column.cells[row.id] ?? []);
    return { ...row, cells, state: rowState(cells, row.kind) };
  });
  const count = (state: RowState) => rows.filter((row) => row.state === state).length;
  const shown = rows.filter(({ state }) =>
    onlyDifferent ? state === 'different' || state === 'told' : state !== 'unknown',
  );
  const unknown = rows.filter(({ state }) => state === 'unknown');

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
                <ColumnName column={column} />
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
  const { id, label, kind, cells, state } = row;
  const mark = MARKS[state];
  return (
    <tr data-row={id} data-state={state} data-kind={kind}>
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
          <ColumnName column={column} />
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

/** The name of a cell's column, for narrow screens, where cells are stacked. Hidden from screen readers. */
function ColumnName({ column }: { column: Compared }) {
  return (
    <b className="whose" aria-hidden="true">
      {nameOf(column)}
    </b>
  );
}
