/** The first view: plans kept in this browser, a new one, one from a file or an address. */
import { useEffect, useState } from 'react';
import { type Plan, planFor, readPlan } from '../../domain/plan/plan.ts';
import { downloadText } from './download.ts';
import { ChoiceField, NumberField } from './fields.tsx';
import type { Choices, Origin, PlanData } from './plan-data.ts';
import { removeStored, type StoredPlan, storedPlans } from './plan-store.ts';
import RemoveButton from './RemoveButton.tsx';

interface Props {
  data: PlanData;
  /** What the address asked for. */
  asked: URLSearchParams;
  /** The month to propose, `2027-01`. */
  proposed: string;
  onOpen: (plan: Plan) => void;
}

interface Option {
  label: string;
  origin: Origin;
}

export default function PlanStart({ data, asked, proposed, onOpen }: Props) {
  const [choices, setChoices] = useState<Choices | undefined>();
  const [kept, setKept] = useState<StoredPlan[]>(storedPlans);
  const [what, setWhat] = useState('');
  const [where, setWhere] = useState('');
  const [month, setMonth] = useState(proposed.slice(5));
  const [year, setYear] = useState(Number(proposed.slice(0, 4)));
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);

  const options: Option[] = choices
    ? [
        ...choices.guides.map(({ slug, title }) => ({
          label: `Panduan: ${title}`,
          origin: { kind: 'panduan' as const, slug },
        })),
        ...choices.innovations.map(({ slug, title }) => ({
          label: title,
          origin: { kind: 'inovasi' as const, slug },
        })),
      ]
    : [];

  useEffect(() => {
    data.choices().then(
      (read) => {
        setChoices(read);
        const guide = read.guides.find(({ slug }) => slug === asked.get('panduan'));
        const innovation = read.innovations.find(({ slug }) => slug === asked.get('inovasi'));
        if (guide) setWhat(`Panduan: ${guide.title}`);
        else if (innovation) setWhat(innovation.title);
        else {
          // An innovation with a guide of its own is planned by that guide.
          const own = read.guides.find(({ slug }) => slug === asked.get('inovasi'));
          if (own) setWhat(`Panduan: ${own.title}`);
        }
        const region = read.regions.find(({ code }) => code === asked.get('wilayah'));
        if (region) setWhere(region.name);
      },
      () =>
        setProblem(
          'Daftar panduan dan wilayah tidak dapat dimuat. Periksa jaringan, lalu muat ulang halaman ini. Rencana yang tersimpan tetap dapat dibuka.',
        ),
    );
  }, [data, asked]);

  const make = async (event: { preventDefault(): void }) => {
    event.preventDefault();
    if (busy) return;
    const option = options.find(({ label }) => same(label, what));
    const region =
      choices?.regions.find(({ name }) => same(name, where)) ?? onlyOne(choices, where);
    if (!option)
      return setProblem('Pilih panduan atau inovasi dari daftar yang muncul saat mengetik.');
    if (!region)
      return setProblem(
        'Pilih kabupaten, kota, atau provinsi dari daftar yang muncul saat mengetik.',
      );
    setBusy(true);
    try {
      const [template, figures] = await Promise.all([
        data.template(option.origin),
        data.figures(region.code),
      ]);
      onOpen(
        planFor(template, region, figures, {
          id: crypto.randomUUID(),
          start: `${year}-${month}`,
        }),
      );
    } catch {
      setProblem(
        'Bahan rencana tidak dapat dimuat. Periksa jaringan, lalu coba lagi; pilihan Anda tetap di sini.',
      );
    } finally {
      setBusy(false);
    }
  };

  const open = async (file: File | undefined) => {
    if (!file) return;
    const { plan, problem: wrong } = readPlan(await file.text());
    if (plan) onOpen(plan);
    else setProblem(wrong ?? '');
  };

  return (
    <>
      {kept.length > 0 && (
        <section aria-labelledby="tersimpan">
          <h2 id="tersimpan" tabIndex={-1}>
            Rencana di peramban ini
          </h2>
          <ul className="kept">
            {kept.map(({ key, plan, problem: wrong, text }) => (
              <li key={key}>
                {plan ? (
                  <button type="button" className="name" onClick={() => onOpen(plan)}>
                    {plan.name}
                  </button>
                ) : (
                  <p className="problem">
                    {wrong}{' '}
                    <button
                      type="button"
                      className="quiet"
                      onClick={() => downloadText('rencana-tidak-terbaca.json', text)}
                    >
                      Unduh isinya
                    </button>
                  </p>
                )}
                <RemoveButton
                  name={plan?.name ?? 'yang tidak terbaca'}
                  onRemove={() => {
                    if (
                      !confirm(
                        `Hapus ${plan ? `rencana "${plan.name}"` : 'rencana yang tidak terbaca ini'} dari peramban ini? Ini tidak dapat dibatalkan.`,
                      )
                    )
                      return;
                    removeStored(key);
                    setKept(storedPlans());
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="baru">
        <h2 id="baru" tabIndex={-1}>
          Rencana baru
        </h2>
        <form onSubmit={make} className="new">
          <p className="field">
            <label htmlFor="apa">Panduan atau inovasi</label>
            <input
              id="apa"
              list="daftar-apa"
              value={what}
              autoComplete="off"
              onInput={(event) => setWhat(event.currentTarget.value)}
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
              value={where}
              autoComplete="off"
              onInput={(event) => setWhere(event.currentTarget.value)}
            />
          </p>
          <datalist id="daftar-wilayah">
            {choices?.regions.map(({ code, name }) => (
              <option key={code} value={name} />
            ))}
          </datalist>
          <div className="row">
            <ChoiceField label="Bulan mulai" value={month} options={MONTHS} onChange={setMonth} />
            <NumberField
              label="Tahun mulai"
              value={year}
              min={1945}
              max={2100}
              onChange={(value) => value && setYear(value)}
            />
          </div>
          <p role="alert" className="problem">
            {problem}
          </p>
          {/* Not disabled while busy: that would take the focus from it. */}
          <button type="submit" className="button" disabled={!choices} aria-disabled={busy}>
            {busy ? 'Menyusun ...' : 'Susun rencana'}
          </button>
        </form>
      </section>
      <section aria-labelledby="dari-berkas">
        <h2 id="dari-berkas">Dari berkas</h2>
        <p className="field">
          <label htmlFor="berkas">Rencana yang pernah diunduh (.json)</label>
          <input
            id="berkas"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              open(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </p>
      </section>
    </>
  );
}

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
].map((label, index) => ({ label, value: String(index + 1).padStart(2, '0') }));

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The one region whose name holds what was typed, where there is only one. */
function onlyOne(choices: Choices | undefined, typed: string) {
  const wanted = typed.trim().toLowerCase();
  if (wanted.length < 3) return undefined;
  const found = (choices?.regions ?? []).filter(({ name }) => name.toLowerCase().includes(wanted));
  return found.length === 1 ? found[0] : undefined;
}
