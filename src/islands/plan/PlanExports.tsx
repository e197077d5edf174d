/** The exports of a plan: files, drafts, an address. Loads each library on first use. */
import { useState } from 'react';
import { type Plan, planText } from '../../domain/plan/plan.ts';
import { planFileName } from '../../exports/file-name.ts';
import { download, downloadText } from './download.ts';
import { packIntoFragment } from './plan-address.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The drafts by their ids in `draftDocuments`, which is loaded on first use only. */
const DRAFTS = [
  { id: 'surat-minat', label: 'Surat minat kepada instansi asal' },
  { id: 'nota-kesepakatan', label: 'Kerangka Nota Kesepakatan' },
  { id: 'perjanjian-kerja-sama', label: 'Kerangka Perjanjian Kerja Sama' },
  { id: 'keputusan-tim', label: 'Kerangka keputusan tim' },
  { id: 'maklumat', label: 'Maklumat pelayanan' },
] as const;

interface Props {
  plan: Plan;
}

export default function PlanExports({ plan }: Props) {
  const [status, setStatus] = useState('');

  const run = async (what: string, work: () => Promise<void>) => {
    setStatus(`Menyiapkan ${what} ...`);
    try {
      await work();
      setStatus(`${what} siap.`);
    } catch (error) {
      if (error instanceof TooLong) return setStatus(error.message);
      setStatus(
        `${what} tidak dapat dibuat. Pengolahnya perlu dimuat sekali dari jaringan; periksa jaringan lalu coba lagi. Rencana Anda aman.`,
      );
    }
  };

  const word = () =>
    run('Berkas Word', async () => {
      const [{ documentToDocx }, { planDocument }] = await Promise.all([
        import('../../exports/docx.ts'),
        import('../../exports/plan-document.ts'),
      ]);
      download(
        planFileName('rencana', plan, 'docx'),
        [await bytes(documentToDocx(planDocument(plan)))],
        WORD,
      );
    });
  const excel = () =>
    run('Berkas Excel', async () => {
      const { planToXlsx } = await import('../../exports/xlsx.ts');
      download(planFileName('rencana', plan, 'xlsx'), [await bytes(planToXlsx(plan))], EXCEL);
    });
  const calendar = () =>
    run('Kalender', async () => {
      const { planToIcs } = await import('../../exports/calendar.ts');
      download(planFileName('rencana', plan, 'ics'), [planToIcs(plan)], 'text/calendar');
    });
  const draft = (id: string, label: string) =>
    run(label, async () => {
      const [{ documentToDocx }, { draftDocuments }] = await Promise.all([
        import('../../exports/docx.ts'),
        import('../../exports/drafts.ts'),
      ]);
      const found = draftDocuments(plan).find((one) => one.id === id);
      if (!found) throw new Error(`no draft ${id}`);
      download(planFileName(id, plan, 'docx'), [await bytes(documentToDocx(found.document))], WORD);
    });
  const address = () =>
    run('Alamat', async () => {
      const fragment = await packIntoFragment(planText(plan));
      if (fragment === undefined) {
        throw new TooLong(
          'Rencana ini terlalu panjang untuk sebuah alamat. Kirim berkas cadangannya.',
        );
      }
      await navigator.clipboard.writeText(`${location.origin}${location.pathname}${fragment}`);
    });

  return (
    <section className="exports no-print" aria-labelledby="bawa">
      <h2 id="bawa">Bawa rencana ini</h2>
      <p className="buttons">
        <button type="button" onClick={word}>
          Word (.docx)
        </button>
        <button type="button" onClick={excel}>
          Excel (.xlsx)
        </button>
        <button type="button" onClick={calendar}>
          Kalender (.ics)
        </button>
        <button type="button" onClick={() => print()}>
          Cetak
        </button>
        <button
          type="button"
          onClick={() => downloadText(planFileName('rencana', plan, 'json'), planText(plan))}
        >
          Berkas cadangan (.json)
        </button>
        <button type="button" onClick={address}>
          Salin alamat
        </button>
      </p>
      <details>
        <summary>Rancangan naskah untuk ditinjau bagian hukum</summary>
        <p className="small soft">
          Kelima naskah terisi dari rencana ini dan ditandai sebagai rancangan.
        </p>
        <p className="buttons">
          {DRAFTS.map(({ id, label }) => (
            <button key={id} type="button" onClick={() => draft(id, label)}>
              {label}
            </button>
          ))}
        </p>
      </details>
      <p role="status" className="small">
        {status}
      </p>
      <p className="small soft">
        Rencana ini hanya ada di peramban Anda. Tidak ada yang dikirim ke Semai. Berkas cadangan
        dapat dibuka lagi di halaman ini, juga di komputer lain.
      </p>
    </section>
  );
}

/** Thrown for a plan that does not fit into an address. Its message is shown to the reader. */
class TooLong extends Error {}

async function bytes(made: Promise<Uint8Array>): Promise<ArrayBuffer> {
  return new Uint8Array(await made).buffer;
}
