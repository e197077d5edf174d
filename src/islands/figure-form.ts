/** The form for a newer figure: checks as the catalogue does, and hands the row over. */
import {
  type FigureProposal,
  type ProposalIndicator,
  proposalProblems,
  proposalText,
  readNumber,
} from '../domain/figures/figure-proposal.ts';
import { formatNumber } from '../domain/words/numbers.ts';

interface Material {
  indicators: ProposalIndicator[];
  regions: { code: string; name: string }[];
}

type Known = { indicator: string; year: number; value: number };

/** Starts the form on its page; without it the page tells how to write the row by hand. */
export async function startFigureForm(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('form.figure');
  if (!form) return;
  const { material = '', figures = '', repository } = form.dataset;
  const answer = await fetch(material).catch(() => undefined);
  if (!answer?.ok) return;
  const { indicators, regions } = (await answer.json()) as Material;

  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const label = ({ code, name }: { code: string; name: string }) => `${name} (${code})`;
  form
    .querySelector('datalist')
    ?.replaceChildren(...regions.map((region) => new Option('', label(region))));
  for (const { id, label: text } of indicators) {
    (field('indicator') as unknown as HTMLSelectElement).add(new Option(text, id));
  }
  const asked = new URLSearchParams(location.search).get('wilayah');
  const start = regions.find(({ code }) => code === asked);
  if (start) field('code').value = label(start);
  form.hidden = false;

  const indicatorNow = () => indicators.find(({ id }) => id === field('indicator').value);
  const codeNow = () => {
    const text = field('code').value.trim().toLowerCase();
    return (
      regions.find((one) =>
        [label(one), one.name, one.code].some((name) => name.toLowerCase() === text),
      )?.code ?? ''
    );
  };
  form.addEventListener('input', () => {
    const unit = form.querySelector('.unit');
    const value = readNumber(field('value').value);
    const indicator = indicatorNow();
    if (unit && indicator) {
      unit.textContent =
        value === undefined ? indicator.unit : `dibaca: ${formatNumber(value)} ${indicator.unit}`;
    }
  });

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const year = /^\d{4}$/.test(field('year').value.trim())
      ? Number(field('year').value)
      : undefined;
    const proposal: FigureProposal = {
      code: codeNow(),
      year,
      value: readNumber(field('value').value),
      note: field('note').value,
      title: field('title').value,
      publisher: field('publisher').value,
      url: field('url').value,
    };
    const indicator = indicatorNow();
    const earlier =
      indicator && (await latestKnown(`${figures}${proposal.code}.json`, indicator.id));
    const problems = proposalProblems(proposal, indicator, {
      thisYear: new Date().getFullYear(),
      earlier,
    });
    showProblems(form, problems);
    const result = document.querySelector<HTMLElement>('.result');
    if (!result) return;
    result.hidden = problems.length > 0;
    if (problems.length > 0 || !indicator) return;
    const { row, source } = proposalText(
      proposal as FigureProposal & { year: number; value: number },
      indicator,
    );
    const text = `Baris untuk content/regions:\n${row}\n\nSumber untuk content/regions/sources.yaml:\n${source}\n`;
    const output = result.querySelector('textarea');
    if (output) output.value = text;
    const file = result.querySelector<HTMLAnchorElement>('a[download]');
    if (file) file.href = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
    const issue = result.querySelector<HTMLAnchorElement>('a.issue');
    if (issue && repository) {
      const title = `Angka ${indicator.id} ${year} untuk ${proposal.code}`;
      issue.href = `${repository}/issues/new?${new URLSearchParams({ title, body: `\`\`\`\n${text}\`\`\`` })}`;
    }
    result.focus();
  });

  const copy = document.querySelector<HTMLButtonElement>('.result .copy');
  copy?.addEventListener('click', async () => {
    const output = document.querySelector<HTMLTextAreaElement>('.result textarea');
    output?.select();
    const copied = await navigator.clipboard?.writeText(output?.value ?? '').then(
      () => true,
      () => false,
    );
    copy.textContent = copied ? 'Tersalin' : 'Teks sudah dipilih: salin dari papan ketik';
  });
}

/** The latest figure of a region that is published; undefined where there is none, or no network. */
async function latestKnown(url: string, indicator: string): Promise<Known | undefined> {
  const answer = await fetch(url).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const known = (await answer.json().catch(() => [])) as Known[];
  return known.find((one) => one.indicator === indicator);
}

function showProblems(form: HTMLFormElement, problems: ReturnType<typeof proposalProblems>): void {
  for (const place of form.querySelectorAll('[data-for]')) {
    const own = problems.find(({ field }) => field === place.getAttribute('data-for'));
    place.textContent = own?.message ?? '';
    const input = form.elements.namedItem(place.getAttribute('data-for') ?? '');
    if (input instanceof HTMLElement) input.ariaInvalid = own ? 'true' : null;
  }
  const first = problems[0] && form.elements.namedItem(problems[0].field);
  if (first instanceof HTMLElement) first.focus();
}
