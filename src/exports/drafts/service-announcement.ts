/** The public commitment to the service standard (maklumat pelayanan). */
import type { Plan } from '../../domain/plan/plan.ts';
import { type Block, centred, centredHeading, heading, paragraph } from '../document.ts';
import { standardRows, table } from '../plan-sections.ts';
import { blank, officeInRegion, type Parties } from './parties.ts';

/** Returns the service announcement with its standard. */
export function serviceAnnouncement(plan: Plan, { office }: Parties): Block[] {
  return [
    centredHeading(1, 'MAKLUMAT PELAYANAN'),
    centred(plan.origin.title),
    centred(officeInRegion(office, plan.region.name)),
    paragraph(
      'Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai dengan standar pelayanan yang telah ditetapkan. Apabila tidak menepati janji ini, kami siap menerima sanksi sesuai dengan peraturan perundang-undangan.',
    ),
    heading(2, 'Standar pelayanan'),
    paragraph(
      'Isi tabel berasal dari rencana. Ganti kalimat saran dengan ketetapan daerah sebelum diumumkan.',
    ),
    ...table(
      { header: ['Komponen', 'Isi'], widths: [30, 70] },
      standardRows(plan).map(([name, text]) => [name, text || blank(name.toLowerCase())]),
    ),
    {
      kind: 'signatures',
      parties: [
        {
          above: `${blank('tempat')}, ${blank('tanggal')}`,
          office: `${blank('jabatan')} pada ${office}`,
        },
      ],
    },
  ];
}
