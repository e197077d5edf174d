/** Data that an innovation uses, as ids of `content/vocabulary/poverty-data.yaml`. */
import type { VocabularyId } from '../domain/vocabulary/vocabulary-ids.ts';
import { asSentence } from './prose.ts';
import type { Said } from './record.ts';

const KEYWORDS: [VocabularyId<'poverty-data'>, RegExp][] = [
  ['dtsen', /\bDTSEN\b/],
  ['dtks', /\bDTKS\b|Data Terpadu Kesejahteraan Sosial|SIKS-NG/i],
  ['p3ke', /\bP3KE\b/],
  ['regsosek', /Regsosek|Registrasi Sosial Ekonomi/i],
  ['bdt', /\bP?BDT\b|basis data terpadu|\bPPLS\b|data TNP2K/i],
  ['adminduk', /\bNIK\b|\bSIAK\b|kependudukan|Dukcapil|wajib KTP/i],
  [
    'data-kesehatan',
    /e-PPGBM|\bASIK\b|\bSISMAL\b|\bKMS\b|posyandu|puskesmas|ibu hamil|balita|gizi/i,
  ],
  ['data-pendidikan', /Dapodik|\bEMIS\b|putus sekolah|data sekolah|kartu hasil studi/i],
  ['data-pertanian', /\bRDKK\b|Simluhtan|KUSUKA|kelompok tani|e-RDKK|Sinpi/i],
  [
    'data-desa',
    /\bSID\b|\bIDM\b|Prodeskel|SDGs Desa|Indeks Desa|Smart (?:Kampung|village)|data (?:dari )?desa|Sistem Informasi Desa|potensi desa|strata desa|\bSAID\b/i,
  ],
  ['statistik-bps', /\bBPS\b|Susenas|Sakernas|\bPodes\b|Potensi Desa/],
  [
    'pendataan-sendiri',
    /sensus|pendataan|verifikasi|diverifikasi|hasil musyawarah|by name by address|menurut nama|kunjungan rumah|diperiksa lewat|korban pasung|UGD Kemiskinan|data MBR|berpenghasilan rendah \(MBR\)|KSJPS|\bSIPBM\b/i,
  ],
];

/** A data set used, as an entry has it. */
export interface MappedData {
  id: VocabularyId<'poverty-data'>;
  note?: string;
  sources?: string[];
}

/**
 * The data sets that notes name. The note itself goes with the first of them; a note that names
 * none becomes `lainnya`.
 */
export function mapDataUsed(
  notes: readonly Said[],
  sourceId: (index: number) => string,
): MappedData[] {
  const used: MappedData[] = [];
  for (const note of notes) {
    const found = KEYWORDS.filter(([, pattern]) => pattern.test(note.text)).map(([id]) => id);
    const ids: typeof found = found.length > 0 ? found : ['lainnya'];
    const fresh = ids.filter((id) => !used.some((item) => item.id === id));
    const carrier = fresh[0] ?? (ids[0] as MappedData['id']);
    const sources = note.sources.map(sourceId);
    for (const id of fresh) {
      used.push({ id, ...(sources.length > 0 ? { sources } : {}) });
    }
    const item = used.find((candidate) => candidate.id === carrier) as MappedData;
    if (item.note === undefined) item.note = asSentence(note.text);
    else {
      item.note = `${item.note} ${asSentence(note.text)}`;
      item.sources = [...new Set([...(item.sources ?? []), ...sources])];
      if (item.sources.length === 0) delete item.sources;
    }
  }
  return used.map(({ id, note, sources }) => ({
    id,
    ...(note ? { note } : {}),
    ...(sources ? { sources } : {}),
  }));
}
