/** The form for a new plan: a guide or innovation, a region and the first month. */
import { useEffect, useState } from 'react';
import { type Plan, planFor } from '../../domain/plan/plan.ts';
import type { Choices, Origin, PlanData } from './plan-data.ts';
import StartMonth from './StartMonth.tsx';

interface Props {
  data: PlanData;
  /** Query of the address, which may preselect an origin and a region. */
  requested: URLSearchParams;
  /** Preselected first month, `2027-01`. */
  proposedStart: string;
  /** Announced above the button; empty if there is none. */
  problem: string;
  onProblem: (problem: string) => void;
  onOpen: (plan: Plan) => void;
}

/** A choice of the field for guides and innovations. */
interface Option {
  label: string;
  origin: Origin;
}

export default function NewPlan({
  data,
  requested,
  proposedStart,
  problem,
  onProblem,
  onOpen,
}: Props) {
  const [choices, setChoices] = useState<Choices | undefined>();
  const [originText, setOriginText] = useState('');
  const [regionText, setRegionText] = useState('');
  const [start, setStart] = useState(proposedStart);
  const [busy, setBusy] = useState(false);
  const options = choices ? optionsOf(choices) : [];

  useEffect(() => {
    data.choices().then(
      (loaded) => {
        setChoices(loaded);
        const option = requestedOption(loaded, requested);
        if (option) setOriginText(option.label);
        const region = loaded.regions.find(({ code }) => code === requested.get('wilayah'));
        if (region) setRegionText(region.name);
      },
      () =>
        onProblem(
          'Daftar panduan dan wilayah tidak dapat dimuat. Periksa jaringan, lalu muat ulang halaman ini. Rencana yang tersimpan tetap dapat dibuka.',
        ),
    );
  }, [data, requested, onProblem]);

  const create = async (event: { preventDefault(): void }) => {
    event.preventDefault();
    if (busy) return;
    const option = options.find(({ label }) => equalsIgnoringCase(label, originText));
    const region = regionNamed(choices?.regions ?? [], regionText);
    if (!option)
      return onProblem('Pilih panduan atau inovasi dari daftar yang muncul saat mengetik.');
    if (!region)
      return onProblem(
        'Pilih kabupaten, kota, atau provinsi dari daftar yang muncul saat mengetik.',
      );
    setBusy(true);
    try {
      const [template, figures] = await Promise.all([
        data.template(option.origin),
        data.figures(region.code),
      ]);
      onOpen(planFor(template, region, figures, { id: crypto.randomUUID(), start }));
    } catch {
      onProblem(
        'Bahan rencana tidak dapat dimuat. Periksa jaringan, lalu coba lagi; pilihan Anda tetap di sini.',
      );
    } finally {
      setBusy(false);
    }
  };

  return (
    <section aria-labelledby="baru">
      <h2 id="baru" tabIndex={-1}>
        Rencana baru
      </h2>
      <form onSubmit={create} className="new">
        <p className="field">
          <label htmlFor="apa">Panduan atau inovasi</label>
          <input
            id="apa"
            list="daftar-apa"
            value={originText}
            autoComplete="off"
            onInput={(event) => setOriginText(event.currentTarget.value)}
          />
        </p>
        <datalist id="daftar-apa">
          {options.map(({ label, origin }) => (
            <option key={origin.kind + origin.slug} value={label} />
          ))}
        </datalist>
        <p className="field">
          <label htmlFor="di-mana">Wilayah Anda</label>
          <input
            id="di-mana"
            list="daftar-wilayah"
            value={regionText}
            autoComplete="off"
            onInput={(event) => setRegionText(event.currentTarget.value)}
          />
        </p>
        <datalist id="daftar-wilayah">
          {choices?.regions.map(({ code, name }) => (
            <option key={code} value={name} />
          ))}
        </datalist>
        <div className="row">
          <StartMonth start={start} onChange={setStart} />
        </div>
        <p role="alert" className="problem">
          {problem}
        </p>
        {/* aria-disabled while busy, because `disabled` would take the focus from the button. */}
        <button type="submit" className="button" disabled={!choices} aria-disabled={busy}>
          {busy ? 'Menyusun ...' : 'Susun rencana'}
        </button>
      </form>
    </section>
  );
}

/** Returns all origins of a plan: guides, then innovations without a guide of their own. */
function optionsOf({ guides, innovations }: Choices): Option[] {
  return [
    ...guides.map(({ slug, title }) => ({
      label: `Panduan: ${title}`,
      origin: { kind: 'panduan' as const, slug },
    })),
    ...innovations.map(({ slug, title }) => ({
      label: title,
      origin: { kind: 'inovasi' as const, slug },
    })),
  ];
}

/**
 * Returns the option that an address asks for by `panduan` or `inovasi`. An innovation with a guide of
 * its own is replicated by that guide, which has its slug.
 */
function requestedOption(choices: Choices, requested: URLSearchParams): Option | undefined {
  const options = optionsOf(choices);
  const find = (kind: Origin['kind'], slug: string | null) =>
    options.find(({ origin }) => origin.kind === kind && origin.slug === slug);
  const innovation = requested.get('inovasi');
  return (
    find('panduan', requested.get('panduan')) ??
    find('inovasi', innovation) ??
    find('panduan', innovation)
  );
}

function equalsIgnoringCase(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/**
 * Returns the region with this name, else the only region whose name contains the text (three letters
 * or more), else undefined.
 */
function regionNamed(regions: Choices['regions'], text: string) {
  const exact = regions.find(({ name }) => equalsIgnoringCase(name, text));
  const wanted = text.trim().toLowerCase();
  if (exact || wanted.length < 3) return exact;
  const found = regions.filter(({ name }) => name.toLowerCase().includes(wanted));
  return found.length === 1 ? found[0] : undefined;
}
