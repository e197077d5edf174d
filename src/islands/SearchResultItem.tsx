/** One result in the list: name, place and facts, and where the words were found. */
import { comparePath } from '../domain/addresses.ts';
import { EFFECTIVENESS_MAX } from '../domain/effectiveness.ts';
import {
  evidenceOf,
  factLine,
  guideLine,
  regionLine,
  type SearchResult,
} from '../search/result.ts';
import { sitePath } from './site-path.ts';

interface Props {
  result: SearchResult;
  labelOf: (facet: string, value: string) => string;
  /** Set where it does not satisfy all that was asked: then it is not marked as a result. */
  aside?: boolean;
}

const STEPS = Array.from({ length: EFFECTIVENESS_MAX }, (_, step) => step);

export default function SearchResultItem({ result, labelOf, aside }: Props) {
  const { kind, id, url, title, acronym, excerpt } = result;
  const facts =
    kind === 'inovasi'
      ? factLine(result, labelOf)
      : kind === 'wilayah'
        ? ['wilayah', ...regionLine(result)]
        : kind === 'panduan'
          ? ['panduan replikasi', ...guideLine(result)]
          : ['halaman'];
  return (
    <li {...(!aside && { 'data-kind': kind, 'data-id': id })}>
      <a className="name" href={url}>
        {title}
        {acronym && ` (${acronym})`}
      </a>
      {excerpt.length > 0 && (
        <p>{excerpt.map(({ text, match }) => (match ? <mark>{text}</mark> : text))}</p>
      )}
      <p className="facts">
        {kind === 'inovasi' && (
          <span className="steps" aria-hidden="true">
            {STEPS.map((step) => (
              <i key={step} className={step < evidenceOf(result.values) ? 'on' : undefined} />
            ))}
          </span>
        )}
        <span>{facts.join(' · ')}</span>
        {kind === 'inovasi' && (
          <a data-compare href={sitePath(comparePath([id]))}>
            Bandingkan
          </a>
        )}
      </p>
    </li>
  );
}
