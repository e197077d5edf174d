/** The field that adds an innovation to the comparison: type part of a name or place, choose a match. */
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Chosen } from './compare-choice.ts';
import { type Choosable, type CompareData, matching } from './compare-data.ts';

interface Props {
  data: CompareData;
  /** The slugs in the comparison. */
  chosen: readonly string[];
  add: (innovation: Chosen) => void;
}

/** Maximum number of matches shown. */
const MAX_SHOWN = 8;

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
  const shown = matches.slice(0, MAX_SHOWN);

  const choose = ([slug, title, acronym]: Choosable) => {
    setTyped('');
    input.current?.focus();
    add({ slug, title: acronym || title });
  };
  const clear = () => {
    setTyped('');
    input.current?.focus();
  };
  const onInputKey = (event: KeyboardEvent) => {
    const [best] = shown;
    if (event.key === 'Enter' && best) choose(best);
    else if (event.key === 'ArrowDown') focusOption(0);
    else if (event.key === 'Escape' && typed) clear();
    else return;
    event.preventDefault();
  };
  const onOptionKey = (event: KeyboardEvent, index: number) => {
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
        onKeyDown={onInputKey}
      />
      <p id="tambah-cocok" role="status" className="small soft">
        {hint(typed, state, matches.length)}
      </p>
      <ul className="plain" ref={list}>
        {shown.map((one, index) => {
          const [slug, title, acronym, place] = one;
          return (
            <li key={slug}>
              <button
                type="button"
                onClick={() => choose(one)}
                onKeyDown={(event) => onOptionKey(event, index)}
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

/** Returns the status below the field. */
function hint(typed: string, state: 'not loaded' | 'loaded' | 'failed', matches: number): string {
  if (state === 'failed') return 'Daftar inovasi belum dapat dimuat. Periksa sambungan internet.';
  if (typed.trim() === '') return '';
  if (state === 'not loaded') return 'Memuat daftar inovasi …';
  if (matches === 0) return 'Tidak ada yang cocok. Coba bagian lain dari namanya.';
  return matches > MAX_SHOWN
    ? `${matches} cocok, ${MAX_SHOWN} yang pertama ditampilkan. Enter menambah yang teratas.`
    : `${matches} cocok. Enter menambah yang teratas.`;
}
