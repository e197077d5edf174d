/** A result in the list: name, snippet and facts. */

import { EFFECTIVENESS_MAX } from '../../domain/grades/effectiveness.ts';
import { comparePath } from '../../domain/site/paths.ts';
import {
  evidenceOf,
  factLine,
  guideLine,
  regionLine,
  type SearchResult,
} from '../../search/query/snippet.ts';
import { sitePath } from '../shared/site-path.ts';

interface Props {
  result: SearchResult;
  labelOf: (facet: string, value: string) => string;
  /** Set for a result of a relaxed query, which is not marked as a result. */
  aside?: boolean;
}

const STEPS = Array.from({ length: EFFECTIVENESS_MAX }, (_, step) => step);

export default function SearchResultItem({ result, labelOf, aside }: Props) {
  const { kind, id, url, title, acronym, snippet } = result;
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
      {snippet.length > 0 && (
        <p>{snippet.map(({ text, match }) => (match ? <mark>{text}</mark> : text))}</p>
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
