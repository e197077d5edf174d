/** The decree of the head of the region that appoints the team. */
import { officeOf, type Plan } from '../../domain/plan/plan.ts';
import {
  type Block,
  centred,
  centredHeading,
  fields,
  heading,
  list,
  paragraph,
} from '../document.ts';
import { basisNote, inWords, table } from '../plan-sections.ts';
import { blank, fundingWords, inCapitals, type Parties, wholeTime } from './parties.ts';

/** Returns the outline of a decree on the team, with its members and their tasks. */
export function teamDecree(plan: Plan, { head, origin, office }: Parties): Block[] {
  const team = `Tim Replikasi ${capital(origin.subject)} di ${plan.region.name}`;
  const tasks = plan.stages.flatMap((stage) => stage.tasks);
  const members = plan.roles
    .map(({ id }) => ({
      office: officeOf(plan, id),
      answers: tasks.filter(({ role }) => role === id).map(({ text }) => text),
      joins: tasks.some(({ with: others }) => others.includes(id)),
    }))
    .filter(({ answers, joins }) => answers.length > 0 || joins);
  return [
    centredHeading(1, `KEPUTUSAN ${head.title.toUpperCase()}`),
    centred(`NOMOR ${blank('nomor keputusan')}`),
    centred('TENTANG'),
    centred(inCapitals(team)),
    centred(`${head.title.toUpperCase()},`),
    heading(2, 'Menimbang'),
    list('letter', [
      `bahwa ${head.government} hendak menyelenggarakan layanan bagi warga miskin dengan mereplikasi ${origin.subject} dari ${origin.institution};`,
      'bahwa pelaksanaannya memerlukan kerja sama antarperangkat daerah dengan pembagian tugas yang jelas;',
      `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${head.office} tentang ${team};`,
    ]),
    heading(2, 'Mengingat'),
    list('number', [blank('oleh bagian hukum: peraturan yang menjadi dasar')]),
    centredHeading(2, 'MEMUTUSKAN'),
    fields(
      ['Menetapkan', `KEPUTUSAN ${head.office.toUpperCase()} TENTANG ${inCapitals(team)}.`],
      [
        'KESATU',
        `Membentuk ${team}, dengan susunan dan tugas sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
      ],
      [
        'KEDUA',
        `Tim melaksanakan replikasi menurut rencana pada ${wholeTime(plan).span}, dari ${inWords(plan.stages.map(({ label }) => label.toLowerCase()))}.`,
      ],
      [
        'KETIGA',
        'Tugas dalam tim melekat pada jabatan. Pejabat yang menggantikan melanjutkan tugas pendahulunya.',
      ],
      [
        'KEEMPAT',
        `Tim melaporkan pelaksanaan dan hasilnya kepada ${head.office} setiap ${blank('kurun waktu')}.`,
      ],
      [
        'KELIMA',
        `Biaya yang timbul dibebankan pada ${blank('anggaran dan tahun anggaran')}${fundingWords(plan)}.`,
      ],
      ['KEENAM', 'Keputusan ini mulai berlaku pada tanggal ditetapkan.'],
    ),
    {
      kind: 'signatures',
      parties: [
        {
          above: `Ditetapkan di ${blank('tempat')}\npada tanggal ${blank('tanggal')}`,
          office: head.title,
        },
      ],
    },
    { kind: 'page-break' },
    heading(1, 'Lampiran: susunan dan tugas tim'),
    paragraph(
      'Baris pertama dan kedudukan dalam tim adalah usul. Ganti dengan nama jabatan, dan hapus baris yang bukan perangkat daerah.',
    ),
    ...table(
      {
        header: ['No.', 'Kedudukan', 'Jabatan atau perangkat daerah', 'Tugas'],
        widths: [6, 15, 27, 52],
      },
      [
        ['Pengarah', head.title, 'Memberi arah dan mengambil keputusan.'],
        ...members.map((member) => [
          member.office === office ? 'Ketua' : 'Anggota',
          member.office,
          member.answers.join('\n') || 'Ikut mengerjakan tugas anggota lain menurut rencana.',
        ]),
      ].map((row, index) => [String(index + 1), ...row]),
    ),
    ...(plan.legal.length > 0
      ? [
          heading(2, 'Catatan untuk bagian hukum'),
          paragraph(
            'Rencana menyebut bentuk hukum berikut. Bagian ini bukan bagian Keputusan dan dihapus setelah dibaca.',
          ),
          list(
            'dot',
            plan.legal.map(({ instrument, text, basis }) => ({
              lead: `${instrument}.`,
              text,
              note: basisNote(basis),
            })),
          ),
        ]
      : []),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
