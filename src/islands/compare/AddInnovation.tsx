/** Adds an innovation to the comparison: type part of a name or place, choose from the list below. */
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Chosen } from './compare-choice.ts';
import { type Choosable, type CompareData, matching } from './compare-data.ts';

interface Props {
  data: CompareData;
  /** The slugs that are compared already. */
  chosen: readonly string[];
  add: (innovation: Chosen) => void;
}

/** Matches offered at a time. */
const OFFERED = 8;

export default function AddInnovation({ data, chosen, add }: Props) {
  const [all, setAll] = useState<readonly Choosable[]>([]);
  const [state, setState] = useState<'not loaded' | 'loaded' | 'failed'>('not loaded');
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);

  const load = () => {
    if (state === 'loaded') return;
    data.choosable().then(
      (choosable) => {
        setAll(choosable);
        setState('loaded');
      },
      () => setState('failed'),
    );
  };
  const matches = matching(
    all.filter(([slug]) => !chosen.includes(slug)),
    typed,
  );
  const offered = matches.slice(0, OFFERED);

  const choose = ([slug, title, acronym]: Choosable) => {
    setTyped('');
    input.current?.focus();
    add({ slug, title: acronym || title });
  };
  const clear = () => {
    setTyped('');
    input.current?.focus();
  };
  const keyInInput = (event: KeyboardEvent) => {
    const [best] = offered;
    if (event.key === 'Enter' && best) choose(best);
    else if (event.key === 'ArrowDown') focusOption(0);
    else if (event.key === 'Escape' && typed) clear();
    else return;
    event.preventDefault();
  };
  const keyInList = (event: KeyboardEvent, index: number) => {
    if (event.key === 'ArrowDown') focusOption(index + 1);
    else if (event.key === 'ArrowUp' && index === 0) input.current?.focus();
    else if (event.key === 'ArrowUp') focusOption(index - 1);
    else if (event.key === 'Escape') clear();
    else return;
    event.preventDefault();
  };
  const focusOption = (index: number) => {
    list.current?.children[index]?.querySelector('button')?.focus();
  };

  return (
    <div className="add no-print">
      <label htmlFor="tambah">Tambah inovasi</label>
      <input
        id="tambah"
        ref={input}
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder="Nama, singkatan, atau daerah"
        aria-describedby="tambah-cocok"
        value={typed}
        onFocus={load}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          load();
        }}
        onKeyDown={keyInInput}
      />
      <p id="tambah-cocok" role="status" className="small soft">
        {hint(typed, state, matches.length)}
      </p>
      <ul className="plain" ref={list}>
        {offered.map((one, index) => {
          const [slug, title, acronym, place] = one;
          return (
            <li key={slug}>
              <button
                type="button"
                onClick={() => choose(one)}
                onKeyDown={(event) => keyInList(event, index)}
              >
                {title}
                {acronym && ` (${acronym})`}
                <small>{place}</small>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function hint(typed: string, state: 'not loaded' | 'loaded' | 'failed', matches: number): string {
  if (state === 'failed') return 'Daftar inovasi belum dapat dimuat. Periksa sambungan internet.';
  if (typed.trim() === '') return '';
  if (state === 'not loaded') return 'Memuat daftar inovasi …';
  if (matches === 0) return 'Tidak ada yang cocok. Coba bagian lain dari namanya.';
  return matches > OFFERED
    ? `${matches} cocok, ${OFFERED} yang pertama ditampilkan. Enter menambah yang teratas.`
    : `${matches} cocok. Enter menambah yang teratas.`;
}
