/**
 * The search form of the page: reads a query from it, writes one into it, and shows the number of
 * results of each value.
 */
import type { Counts } from '../../search/query/client.ts';
import { type Choices, parseQuery, type SearchQuery } from '../../search/query/search-query.ts';
import { UNDOCUMENTED } from '../../search/query/snippet.ts';
import type { FacetChoice } from '../../search/query/suggest.ts';

/** A group of values in the form: one filter. */
interface Group {
  details: HTMLDetailsElement;
  label: string;
  boxes: HTMLInputElement[];
}

/** The form of `/cari/`, rendered by `SearchForm.astro` and filled from the address by `ditanya.js`. */
export class SearchForm {
  readonly element: HTMLFormElement;
  readonly words: HTMLInputElement;
  readonly choices: Choices;
  /** The button below the filters that jumps to the results, on screens where they are not beside them. */
  readonly toResults: HTMLButtonElement;
  readonly #groups = new Map<string, Group>();
  readonly #counts = new Map<HTMLInputElement, HTMLElement>();
  readonly #initialCounts = new Map<HTMLElement, string>();

  constructor(element: HTMLFormElement) {
    this.element = element;
    this.words = element.elements.namedItem('q') as HTMLInputElement;
    this.toResults = element.querySelector('.to-results') as HTMLButtonElement;
    for (const details of element.querySelectorAll<HTMLDetailsElement>('details[data-name]')) {
      const boxes = [...details.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
      const label = details.querySelector('summary span')?.textContent ?? '';
      this.#groups.set(details.dataset.name as string, { details, label, boxes });
      for (const box of boxes) {
        const count = box.parentElement?.querySelector('small');
        if (!count) continue;
        this.#counts.set(box, count);
        this.#initialCounts.set(count, count.textContent);
      }
    }
    this.choices = new Map(
      [...this.#groups].map(([name, { boxes }]) => [name, boxes.map(({ value }) => value)]),
    );
  }

  /** Returns the values that have a page of their own, without those for "not documented". */
  facets(): FacetChoice[] {
    return [...this.#groups]
      .filter(([, { details }]) => 'facet' in details.dataset)
      .flatMap(([facet, { label, boxes }]) =>
        boxes
          .filter(({ value }) => value !== UNDOCUMENTED)
          .map(({ value }) => ({
            facet,
            of: label,
            id: value,
            label: this.valueLabel(facet, value),
          })),
      );
  }

  /** Returns the query in the form. */
  read(): SearchQuery {
    const data = new FormData(this.element);
    const parameters = new URLSearchParams();
    for (const [name, value] of data) if (typeof value === 'string') parameters.append(name, value);
    return parseQuery(parameters, this.choices);
  }

  /** Writes a query into the form. Words that differ only in surrounding spaces are not overwritten. */
  write({ words, chosen, order, verbatim = false }: SearchQuery): void {
    (this.element.elements.namedItem('persis') as HTMLInputElement).disabled = !verbatim;
    if (this.words.value.trim() !== words) this.words.value = words;
    (this.element.elements.namedItem('urut') as HTMLSelectElement).value = order;
    for (const [name, { boxes }] of this.#groups) {
      for (const box of boxes) box.checked = chosen[name]?.includes(box.value) ?? false;
    }
    this.showChosen();
  }

  /** Shows the number of chosen values, in the whole form and in each group. */
  showChosen(): void {
    let all = 0;
    for (const { details, boxes } of this.#groups.values()) {
      const chosen = boxes.filter(({ checked }) => checked).length;
      all += chosen;
      showNumber(details.querySelector('summary b'), chosen);
    }
    showNumber(this.element.querySelector('.saring > summary b'), all);
  }

  /** Opens the groups with a chosen value. */
  openChosen(): void {
    for (const { details, boxes } of this.#groups.values()) {
      if (boxes.some(({ checked }) => checked)) details.open = true;
    }
  }

  /** Returns the names of the groups whose values are visible. */
  openGroups(): string[] {
    return this.#filters.open
      ? [...this.#groups].filter(([, { details }]) => details.open).map(([name]) => name)
      : [];
  }

  /** Closes the filters, which on narrow screens are above the results. */
  close(): void {
    this.#filters.open = false;
  }

  /** Shows the number of results on the button to them; `undefined` if it is unknown. */
  showTotal(total: number | undefined): void {
    this.toResults.textContent = total
      ? `Lihat ${total} hasil`
      : `Tutup saringan${total === 0 ? ' (0 hasil)' : ''}`;
  }

  get #filters(): HTMLDetailsElement {
    return this.toResults.closest('details') as HTMLDetailsElement;
  }

  /** Shows the counts beside the values of the counted groups. */
  showCounts(counts: Counts): void {
    for (const [name, values] of Object.entries(counts)) {
      for (const box of this.#groups.get(name)?.boxes ?? []) {
        this.#showCount(box, String(values[box.value] ?? 0));
      }
    }
  }

  /** Shows the counts of the whole catalogue, as in the page's markup. */
  showInitialCounts(): void {
    for (const [box, count] of this.#counts) {
      this.#showCount(box, this.#initialCounts.get(count) ?? '');
    }
  }

  #showCount(box: HTMLInputElement, words: string): void {
    const count = this.#counts.get(box);
    if (!count) return;
    count.textContent = words;
    box.parentElement?.classList.toggle('none', words === '0');
  }

  /** Returns the label of a group. */
  groupLabel(name: string): string {
    return this.#groups.get(name)?.label ?? name;
  }

  /** Returns the label of a value of a group. */
  valueLabel(name: string, value: string): string {
    const box = this.#groups.get(name)?.boxes.find((candidate) => candidate.value === value);
    return box?.parentElement?.querySelector('span')?.textContent ?? value;
  }
}

function showNumber(element: Element | null, number: number): void {
  if (element) element.textContent = number > 0 ? String(number) : '';
}
