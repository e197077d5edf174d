/**
 * The comparison on `/bandingkan/`: shows the innovations of the address side by side and keeps the
 * address and the stored choice up to date.
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
  /** Base path of the site, without a trailing slash. */
  base: string;
  data: CompareData;
}

/** The result of loading a slug: its innovation, none of that slug, or a failed request. */
type Outcome = Compared | 'unknown' | 'failed';

export default function Compare({ base, data }: Props) {
  const [initial] = useState(initialSlugs);
  const [slugs, setSlugs] = useState(initial.slugs);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const status = useRef<HTMLParagraphElement>(null);
  const [scrollMemory] = useState(() => new ScrollMemory());

  const load = async (requested: readonly string[]) => {
    const loaded = await Promise.all(
      requested.map(async (slug): Promise<[string, Outcome]> => {
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
    scrollMemory.restore();
    void load(slugs);
  }, []);

  // With the slug of the address, which may be a former slug of the innovation.
  const columns = slugs.flatMap((slug) => {
    const outcome = outcomes.get(slug);
    return typeof outcome === 'object' ? [{ ...outcome, slug }] : [];
  });
  const unknown = slugs.filter((slug) => outcomes.get(slug) === 'unknown');
  const failed = slugs.filter((slug) => outcomes.get(slug) === 'failed');
  const loading = slugs.some((slug) => !outcomes.has(slug));
  const isComparable = columns.length > 1;

  useEffect(() => {
    markPending(loading || isComparable);
    if (!loading) scrollMemory.settled();
    document.title = `${isComparable ? `${columns.map(nameOf).join(', ')}: perbandingan` : 'Bandingkan inovasi'} · Semai`;
  });

  /** Sets the compared innovations in the view, the address and the stored choice. */
  const compare = (next: Chosen[]) => {
    const slugsOfNext = next.map(({ slug }) => slug);
    setSlugs(slugsOfNext);
    history.replaceState(
      null,
      '',
      slugsOfNext.length > 0 ? `?i=${slugsOfNext.join(',')}` : location.pathname,
    );
    writeChoice(next);
  };
  /** Returns the compared innovations that the catalogue has, without this slug. */
  const chosenWithout = (slug?: string): Chosen[] =>
    slugs
      .filter((one) => one !== slug && outcomes.get(one) !== 'unknown')
      .map((one) => {
        const outcome = outcomes.get(one);
        return { slug: one, title: typeof outcome === 'object' ? nameOf(outcome) : one };
      });
  const add = (chosen: Chosen) => {
    const next = [...chosenWithout(), chosen];
    compare(next);
    void load([chosen.slug]);
    if (next.length === MAX_COMPARED) status.current?.focus();
  };
  const remove = (slug: string) => {
    compare(chosenWithout(slug));
    status.current?.focus();
  };

  return (
    <>
      <p role="status" className="count" tabIndex={-1} ref={status}>
        {loading ? 'Memuat …' : statusWords(columns)}
      </p>
      {initial.over > 0 && (
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
      {isComparable && <ComparisonTable columns={columns} base={base} remove={remove} />}
    </>
  );
}

/** Returns the slugs of the address; without any, those of the stored choice, which it adds to the address. */
function initialSlugs() {
  const parameter = new URLSearchParams(location.search).get('i');
  const requested = comparedSlugs(
    parameter ??
      readChoice()
        .map(({ slug }) => slug)
        .join(','),
  );
  if (parameter === null && requested.slugs.length > 0) {
    history.replaceState(null, '', `?i=${requested.slugs.join(',')}`);
  }
  return requested;
}

/** Returns the status line above the comparison. */
function statusWords(columns: readonly Compared[]): string {
  const names = columns.map(nameOf).join(', ');
  if (columns.length === 0) return 'Belum ada inovasi yang dipilih. Pilih dua sampai empat.';
  if (columns.length === 1) return `Baru satu yang dipilih: ${names}. Pilih sedikitnya satu lagi.`;
  return `${columns.length} inovasi dibandingkan: ${names}`;
}
