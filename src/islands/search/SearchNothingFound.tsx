/** What to do where nothing was found: what there is with less asked, what was meant, what is missing. */
import { useEffect, useState } from 'react';
import type { SearchClient, SearchResults } from '../../search/query/client.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import type { Suggestion } from '../../search/query/suggest.ts';
import { sitePath } from '../shared/site-path.ts';
import SearchResultItem from './SearchResultItem.tsx';
import type { SearchForm } from './search-form.ts';

interface Props {
  query: SearchQuery;
  form: SearchForm;
  client: SearchClient;
  /** Words near to those typed. */
  nearest: readonly string[];
  /** What is found with less asked. */
  wider: SearchResults['relaxed'];
  ask: (query: SearchQuery) => void;
  /** The address where an innovation is proposed. */
  proposePath: string;
  /** The address of the page that lists all innovations. */
  browsePath: string;
}

/** Results of the wider query that are shown; the others are a press away. */
const SHOWN = 5;

/** Names that are offered. */
const MAX_NAMES = 4;

export default function SearchNothingFound(props: Props) {
  const { query, form, client, nearest, wider, ask, proposePath, browsePath } = props;
  const names = useSimilarTitles(client, form, wider ? [] : [query.words, ...nearest]);
  return (
    <div className="nothing">
      {wider && <RelaxedResults {...{ query, form, ask, wider }} />}
      <ul>
        {nearest.length > 0 && (
          <li>
            Mungkin maksud Anda:{' '}
            {nearest.map((word) => (
              <button key={word} type="button" onClick={() => ask({ ...query, words: word })}>
                {word}
              </button>
            ))}
          </li>
        )}
        {!wider && <li>Periksa ejaannya, atau coba kata lain dengan arti yang sama.</li>}
        <li>
          <a href={browsePath}>Telusuri semua inovasi</a> menurut sektor, sasaran, atau huruf.
        </li>
        <li>
          Tahu inovasi yang belum ada di sini?{' '}
          <a href={proposalFor(proposePath, query.words)}>Usulkan</a>.
        </li>
        {names.length > 0 && (
          <li>
            Nama yang mirip:
            <ul>
              {names.map(({ path, name, note }) => (
                <li key={path}>
                  <a href={sitePath(path)}>{name}</a>
                  {note && <span className="soft"> {note}</span>}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </div>
  );
}

/** The results of a query that asks less. They do not answer what was asked, and say so. */
function RelaxedResults({
  query,
  form,
  ask,
  wider,
}: Pick<Props, 'query' | 'form' | 'ask'> & { wider: NonNullable<Props['wider']> }) {
  const { found } = wider;
  const filters = wider.filters.map((name) => {
    const values = (query.chosen[name] ?? []).map(
      (value) => form.valueLabel(name, value).split(':')[0],
    );
    return `“${form.groupLabel(name)}: ${values.join(', ')}”`;
  });
  const aside = [
    ...(filters.length > 0 ? [`saringan ${filters.join(' dan ')}`] : []),
    ...(wider.words ? ['harus persis seperti diketik'] : []),
  ];
  return (
    <section className="wider" aria-labelledby="tanpa">
      <h3 id="tanpa">
        {found.total} hasil tanpa {aside.join(' dan tanpa ')}
      </h3>
      <ol className="plain results">
        {found.loaded.slice(0, SHOWN).map((result) => (
          <SearchResultItem
            key={result.url}
            result={result}
            labelOf={(facet, value) => form.valueLabel(facet, value)}
            aside
          />
        ))}
      </ol>
      {found.total > SHOWN && (
        <button type="button" className="more" onClick={() => ask(wider.query)}>
          Tampilkan semua {found.total}
        </button>
      )}
    </section>
  );
}

/** Names like these words, the first words' first; they come when they are loaded. */
function useSimilarTitles(
  client: SearchClient,
  form: SearchForm,
  words: readonly string[],
): readonly Suggestion[] {
  const [names, setNames] = useState<readonly Suggestion[]>([]);
  const asked = words.join(' ');
  useEffect(() => {
    let isLatest = true;
    setNames([]);
    if (!asked) return;
    Promise.all([import('./mount-suggestions.ts'), client.suggestionData()]).then(
      ([{ suggesterOf }, source]) => {
        const suggest = suggesterOf(form.facets(), source);
        const found = words.flatMap((word) =>
          suggest(word).flatMap(({ suggestions }) => suggestions),
        );
        const each = new Map(found.map((one) => [one.path, one]));
        if (isLatest) setNames([...each.values()].slice(0, MAX_NAMES));
      },
      // Names are a help, not an answer.
      () => {},
    );
    return () => {
      isLatest = false;
    };
  }, [asked]);
  return names;
}

/** Where to propose what is missing, with what was sought filled in where the place takes it. */
function proposalFor(path: string, words: string): string {
  if (!path.includes('/issues/')) return path;
  const parameters = new URLSearchParams({
    title: `Inovasi yang belum ada: ${words}`,
    body: `Dicari di Semai dan tidak ditemukan: ${words}\n\nNama inovasi:\nDaerah atau instansi:\nAlamat sumber (berita, laporan, situs resmi):\n`,
  });
  return `${path}?${parameters}`;
}
