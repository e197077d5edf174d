/**
 * The comparison on `/bandingkan/`: reads which innovations the address names, shows them side by
 * side, and keeps the address true to what is shown.
 */
import { useEffect, useRef, useState } from 'react';
import { comparedSlugs, MAX_COMPARED } from '../../domain/comparison/compared-slugs.ts';
import type { Compared } from '../../domain/comparison/comparison-rows.ts';
import { markPending } from '../shared/pending-mark.ts';
import { ScrollMemory } from '../shared/scroll-memory.ts';
import AddInnovation from './AddInnovation.tsx';
import ComparisonTable, { nameOf } from './ComparisonTable.tsx';
import { type Chosen, readChoice, writeChoice } from './compare-choice.ts';
import type { CompareData } from './compare-data.ts';

interface Props {
  /** The base of the site's addresses, without a slash at its end. */
  base: string;
  data: CompareData;
}

/** What became of a slug: its innovation, none of that slug, or no connection. */
type Outcome = Compared | 'unknown' | 'failed';

export default function Compare({ base, data }: Props) {
  const [first] = useState(whatToCompare);
  const [slugs, setSlugs] = useState(first.slugs);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const status = useRef<HTMLParagraphElement>(null);
  const [place] = useState(() => new ScrollMemory());

  const load = async (wanted: readonly string[]) => {
    const loaded = await Promise.all(
      wanted.map(async (slug): Promise<[string, Outcome]> => {
        try {
          return [slug, (await data.compared(slug)) ?? 'unknown'];
        } catch {
          return [slug, 'failed'];
        }
      }),
    );
    setOutcomes((before) => new Map([...before, ...loaded]));
  };

  useEffect(() => {
    place.restore();
    void load(slugs);
  }, []);

  // Under the slug of the address, which may be one that the innovation had before.
  const columns = slugs.flatMap((slug) => {
    const outcome = outcomes.get(slug);
    return typeof outcome === 'object' ? [{ ...outcome, slug }] : [];
  });
  const unknown = slugs.filter((slug) => outcomes.get(slug) === 'unknown');
  const failed = slugs.filter((slug) => outcomes.get(slug) === 'failed');
  const loading = slugs.some((slug) => !outcomes.has(slug));
  const enough = columns.length > 1;

  useEffect(() => {
    markPending(loading || enough);
    if (!loading) place.settled();
    document.title = `${enough ? `${columns.map(nameOf).join(', ')}: perbandingan` : 'Bandingkan inovasi'} · Semai`;
  });

  /** Compares these from now on, here, in the address and in what the reader has chosen. */
  const compare = (next: Chosen[]) => {
    const named = next.map(({ slug }) => slug);
    setSlugs(named);
    history.replaceState(null, '', named.length > 0 ? `?i=${named.join(',')}` : location.pathname);
    writeChoice(next);
  };
  const kept = (slug?: string): Chosen[] =>
    slugs
      .filter((one) => one !== slug && outcomes.get(one) !== 'unknown')
      .map((one) => {
        const outcome = outcomes.get(one);
        return { slug: one, title: typeof outcome === 'object' ? nameOf(outcome) : one };
      });
  const add = (chosen: Chosen) => {
    const next = [...kept(), chosen];
    compare(next);
    void load([chosen.slug]);
    if (next.length === MAX_COMPARED) status.current?.focus();
  };
  const remove = (slug: string) => {
    compare(kept(slug));
    status.current?.focus();
  };

  return (
    <>
      <p role="status" className="count" tabIndex={-1} ref={status}>
        {loading ? 'Memuat …' : statusWords(columns)}
      </p>
      {first.over > 0 && (
        <p className="note">
          Alamat ini menyebut lebih dari {MAX_COMPARED} inovasi; {MAX_COMPARED} yang pertama
          ditampilkan.
        </p>
      )}
      {unknown.length > 0 && (
        <p className="note">
          Tidak ada di katalog ini: {unknown.map((slug) => `“${slug}”`).join(', ')}. Mungkin
          alamatnya salah ketik. Cari namanya di bawah.
        </p>
      )}
      {failed.length > 0 && (
        <div className="note">
          <p>Belum dapat dimuat: {failed.join(', ')}. Mungkin sambungan internet terputus.</p>
          <button type="button" onClick={() => load(failed)}>
            Coba lagi
          </button>
        </div>
      )}
      {slugs.length - unknown.length < MAX_COMPARED && (
        <AddInnovation data={data} chosen={slugs} add={add} />
      )}
      {columns.length === 1 && (
        <ul className="plain alone">
          {columns.map((one) => (
            <li key={one.slug}>
              <a href={base + one.path}>{nameOf(one)}</a>, {one.place}{' '}
              <button type="button" onClick={() => remove(one.slug)}>
                Lepas<span className="visually-hidden"> {nameOf(one)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {enough && <ComparisonTable columns={columns} base={base} remove={remove} />}
    </>
  );
}

/** What the address names; where it names nothing, what the reader chose on other pages. */
function whatToCompare() {
  const parameter = new URLSearchParams(location.search).get('i');
  const asked = comparedSlugs(
    parameter ??
      readChoice()
        .map(({ slug }) => slug)
        .join(','),
  );
  if (parameter === null && asked.slugs.length > 0) {
    history.replaceState(null, '', `?i=${asked.slugs.join(',')}`);
  }
  return asked;
}

function statusWords(columns: readonly Compared[]): string {
  const names = columns.map(nameOf).join(', ');
  if (columns.length === 0) return 'Belum ada inovasi yang dipilih. Pilih dua sampai empat.';
  if (columns.length === 1) return `Baru satu yang dipilih: ${names}. Pilih sedikitnya satu lagi.`;
  return `${columns.length} inovasi dibandingkan: ${names}`;
}
