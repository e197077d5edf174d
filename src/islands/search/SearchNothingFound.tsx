/** The view of an empty result: results of a relaxed query, similar words and titles, and a way to propose an entry. */
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
  /** Words similar to those typed. */
  similarWords: readonly string[];
  /** A relaxed query with results, if any has some. */
  relaxed: SearchResults['relaxed'];
  ask: (query: SearchQuery) => void;
  /** The address where an innovation is proposed. */
  proposePath: string;
  /** The address of the page that lists all innovations. */
  browsePath: string;
}

/** Number of results of the relaxed query that are shown before a button for all. */
const SHOWN = 5;

/** Maximum number of similar titles. */
const MAX_NAMES = 4;

export default function SearchNothingFound(props: Props) {
  const { query, form, client, similarWords, relaxed, ask, proposePath, browsePath } = props;
  const names = useSimilarTitles(client, form, relaxed ? [] : [query.words, ...similarWords]);
  return (
    <div className="nothing">
      {relaxed && <RelaxedResults {...{ query, form, ask, relaxed }} />}
      <ul>
        {similarWords.length > 0 && (
          <li>
            Mungkin maksud Anda:{' '}
            {similarWords.map((word) => (
              <button key={word} type="button" onClick={() => ask({ ...query, words: word })}>
                {word}
              </button>
            ))}
          </li>
        )}
        {!relaxed && <li>Periksa ejaannya, atau coba kata lain dengan arti yang sama.</li>}
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

/** The results of a relaxed query, with the dropped conditions named above them. */
function RelaxedResults({
  query,
  form,
  ask,
  relaxed,
}: Pick<Props, 'query' | 'form' | 'ask'> & { relaxed: NonNullable<Props['relaxed']> }) {
  const { found } = relaxed;
  const filters = relaxed.filters.map((name) => {
    const values = (query.chosen[name] ?? []).map(
      (value) => form.valueLabel(name, value).split(':')[0],
    );
    return `“${form.groupLabel(name)}: ${values.join(', ')}”`;
  });
  const dropped = [
    ...(filters.length > 0 ? [`saringan ${filters.join(' dan ')}`] : []),
    ...(relaxed.words ? ['harus persis seperti diketik'] : []),
  ];
  return (
    <section className="wider" aria-labelledby="tanpa">
      <h3 id="tanpa">
        {found.total} hasil tanpa {dropped.join(' dan tanpa ')}
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
        <button type="button" className="more" onClick={() => ask(relaxed.query)}>
          Tampilkan semua {found.total}
        </button>
      )}
    </section>
  );
}

/** Returns titles similar to these words, in the order of the words; empty until they are loaded. */
function useSimilarTitles(
  client: SearchClient,
  form: SearchForm,
  words: readonly string[],
): readonly Suggestion[] {
  const [names, setNames] = useState<readonly Suggestion[]>([]);
  const key = words.join(' ');
  useEffect(() => {
    let isLatest = true;
    setNames([]);
    if (!key) return;
    Promise.all([import('./mount-suggestions.ts'), client.suggestionData()]).then(
      ([{ suggesterOf }, source]) => {
        const suggest = suggesterOf(form.facets(), source);
        const found = words.flatMap((word) =>
          suggest(word).flatMap(({ suggestions }) => suggestions),
        );
        const each = new Map(found.map((one) => [one.path, one]));
        if (isLatest) setNames([...each.values()].slice(0, MAX_NAMES));
      },
      // Similar titles are optional: without them the view stays as it is.
      () => {},
    );
    return () => {
      isLatest = false;
    };
  }, [key]);
  return names;
}

/** Returns the address for a proposal; on an issue tracker, with title and text filled in. */
function proposalFor(path: string, words: string): string {
  if (!path.includes('/issues/')) return path;
  const parameters = new URLSearchParams({
    title: `Inovasi yang belum ada: ${words}`,
    body: `Dicari di Semai dan tidak ditemukan: ${words}\n\nNama inovasi:\nDaerah atau instansi:\nAlamat sumber (berita, laporan, situs resmi):\n`,
  });
  return `${path}?${parameters}`;
}
