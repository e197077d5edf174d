/** Who states a figure, and so what kind of evidence it is (`content/vocabulary/evidence-kinds.yaml`). */
import type { VocabularyId } from '../domain/vocabulary/vocabulary-ids.ts';

/** What is known of a statement. */
export interface Statement {
  /** Who states the figure, in the record's words. */
  claimedBy: string;
  /** What is measured. */
  metric: string;
  sourceKind: VocabularyId<'source-kinds'>;
  /** The institution that runs the innovation, and its type. */
  institution: string;
  institutionType: VocabularyId<'institution-types'>;
}

const EVALUATION =
  /evaluasi dampak|kelompok pembanding|kelompok kontrol|acak terkontrol|randomi[sz]ed|J-PAL/i;
const NOT_AN_EVALUATION = /bukan (?:evaluasi|semata dampak)/i;
const EXAMINATION = /\b(?:BPK|BPKP|Ombudsman)\b/;
const STATISTICS = /\b(?:BPS|SSGI|SKI|Riskesdas|Susenas|Sakernas)\b/;
const RESEARCH =
  /\b(?:jurnal|journal|penelitian|peneliti|skripsi|tesis|disertasi|makalah|dkk|universitas|UIN|IAIN|UGM|UMY|Undip|Unair|Airlangga|Poltekkes|Puslitbang|PSKK|survei Lemkapi|Lemkapi)\b/i;
const OWN_PROPOSAL = /\bproposal\b|nominasi UNPSA|JIPPNas|\bJIPP\b/i;
const MINISTRY =
  /\b(?:Kementerian|Kemenko|Kemen(?:sos|kes|dagri|keu|kumham|kum|ag|lu|des|hub|PANRB|dikbud\p{L}*)|Kemnaker|Kemlu|Menteri|Dirjen|Ditjen|Badan Ketahanan Pangan|Kantor Staf Presiden|Bappenas|OJK|Mahkamah Agung|Badilag|Kapolri|Presiden|KLHK|KKP|PDSPK)\b/u;
const PARTNER =
  /\b(?:USAID|UNICEF|UNFPA|UNDP|KOMPAK|BaKTI\p{L}*|MAMPU|INKLUSI|INOVASI|SARI|Lingkar Sosial|JPIP|LPKIPI|YKAN|KAPAL Perempuan)\b/iu;
const PROVINCE = /\b(?:Pemprov|Pemerintah Provinsi|Gubernur|Provinsi|Bappeda Provinsi)\b/i;
const MEDIA =
  /^(?:ANTARA|Kompas(?:iana|\.com|\.id)?|Tempo|Republika|Katadata|detik\p{L}*|Tribun.*|Radar .*|Radio .*|Bisnis\.com|VOI|\p{L}+\.(?:co|com|id)\b.*|\p{L}+news(?:\.\p{L}+)*|Mercusuar\.co|Satu Sulteng|MalangTimes.*|Reportase .*|Jawa Pos|Kabari|Jateng Report|finetiks|Brilio.*|deadline-news.*)$/iu;

/**
 * The kind of evidence of a statement.
 *
 * | kind | when |
 * | --- | --- |
 * | evaluasi-dampak | an evaluation with a comparison group is named |
 * | pemeriksaan | BPK, BPKP or Ombudsman states it |
 * | statistik-resmi | BPS or an official survey states it |
 * | penelitian | a university, journal or researcher states it |
 * | pemerintah-lain | a ministry, province or development partner other than the institution |
 * | instansi | the institution, its people, its proposal; officials of the same region |
 * | media | a named outlet alone |
 *
 * Where two could be meant, the weaker one is taken: a figure must not look better evidenced than
 * its source makes it.
 */
export function evidenceKindOf(statement: Statement): VocabularyId<'evidence-kinds'> {
  const { claimedBy, metric, sourceKind } = statement;
  if (EVALUATION.test(claimedBy) && !NOT_AN_EVALUATION.test(claimedBy)) return 'evaluasi-dampak';
  if (EXAMINATION.test(claimedBy)) return 'pemeriksaan';
  const official = STATISTICS.test(claimedBy) && !/untuk (?:19|20)\d\d/.test(claimedBy);
  if (official || /\((?:SSGI|SKI|Riskesdas|Susenas|BPS)\b/.test(metric)) return 'statistik-resmi';
  if (OWN_PROPOSAL.test(claimedBy)) return 'instansi';
  if (/^(?:warga|nelayan|anggota)\b/i.test(claimedBy)) return 'media';
  if (isResearch(claimedBy, sourceKind)) return 'penelitian';
  if (MEDIA.test(claimedBy.replace(/\s*\(.*$/, ''))) return 'media';
  const ministry = MINISTRY.test(claimedBy);
  if (LOCAL_OFFICE.test(claimedBy) && !isHigher(statement)) return 'instansi';
  if (ministry) return isOwn(statement) ? 'instansi' : 'pemerintah-lain';
  if (isHigher(statement)) {
    return LOCAL_OFFICE.test(claimedBy.replace(HIGHER_PART, '')) ? 'instansi' : 'pemerintah-lain';
  }
  if (PARTNER.test(claimedBy)) {
    const named = PARTNER.exec(claimedBy)?.[0] ?? '';
    const own = statement.institution.toLowerCase().includes(named.toLowerCase());
    return own ? 'instansi' : 'pemerintah-lain';
  }
  return sourceKind === 'media' && !isOffice(claimedBy) ? 'media' : 'instansi';
}

/** Research by a university or named researcher outside the institution. */
function isResearch(claimedBy: string, sourceKind: Statement['sourceKind']): boolean {
  if (/\bdan Undip\b|^wikipapua/i.test(claimedBy)) return false;
  if (RESEARCH.test(claimedBy)) return true;
  if (/^\p{Lu}\p{Ll}+(?: dan \p{Lu}\p{Ll}+)? \((?:19|20)\d\d\)/u.test(claimedBy)) return true;
  return sourceKind === 'penelitian' && !LOCAL_OFFICE.test(claimedBy) && !MINISTRY.test(claimedBy);
}

/** An office or office-holder of a region, or a unit of the one that runs the innovation. */
const LOCAL_OFFICE =
  /\b(?:Bupati|Wali ?Kota|Wali Nagari|Wakil (?:Bupati|Gubernur|Wali)|Sekda|Asisten|Dinas|Dinkes|Dinsos\p{L}*|Dinkopdag|Pemkab|Pemkot|Pemprov|Pemerintah (?:Kabupaten|Kota|Provinsi|Desa)|Gubernur|Puskesmas|RSUD|Bappeda\p{L}*|Bapp\p{L}+|Baperlitbangda|Bapperida|Camat|Lurah|Keuchik|Kepala (?:Desa|Dinas|Bappeda|Puskesmas|Diskop|DLH|BBRSPDI|Dukcapil|Disdukcapil|Dispendukcapil|Diskominfo)|Disdukcapil|Dispendukcapil|Disperakim|Disnakertrans|Distanbun|Dis\p{Ll}{3,}|DPMD|DPMPD|DPMG|DKPP|UPTD|UPKP2|Biro|Sekretariat|Paniradya|TKPK|TP PKK|Kapolda|Kapolres|Polda|Polres)\b/iu;
const HIGHER_PART =
  /\b(?:Pemprov|Pemerintah Provinsi|Gubernur|Wakil Gubernur|Dinas \p{L}+ Provinsi|Bappeda Provinsi|Biro)\b(?: \p{Lu}\p{L}+){0,3}/gu;

/** Any office, company or school: a body that speaks for itself, not an outlet. */
function isOffice(claimedBy: string): boolean {
  return /\b(?:Kepala|Ketua|Direktur|Kantor|Badan|Program|Proposal|Bank|PT|Jasindo|Baznas|Koperasi|Kejati|Kajati|Pengadilan|PA|Lapas|Kalapas|Kanwil|Pegadaian|Satgas|Tim|Humas|inovator|pengelola|Forum|Jakarta Smart City|Laman|Desa|Perpusnas)\b|\b\p{Lu}{3,}\b/u.test(
    claimedBy,
  );
}

/** Types of institutions below a province. */
const LOCAL = new Set<Statement['institutionType']>(['kabupaten', 'kota']);

/** Types of institutions of the nation. */
const NATIONAL = new Set<Statement['institutionType']>(['kementerian', 'lembaga']);

/** Stated by the province where a kabupaten, kota or village runs it. */
function isHigher({ claimedBy, institutionType }: Statement): boolean {
  return LOCAL.has(institutionType) && PROVINCE.test(claimedBy);
}

/** Short names of national bodies, with a word of the full name that an institution bears. */
const SHORT_NAMES: [RegExp, RegExp][] = [
  [/\bOJK\b/, /Otoritas Jasa Keuangan/],
  [/\bKKP\b/, /Kelautan dan Perikanan/],
  [/\bKLHK\b|\bLHK\b/, /Lingkungan Hidup/],
  [/\bBappenas\b/, /Bappenas/],
  [/\bKapolri\b/, /Polri|Kepolisian/],
  [/\bMahkamah Agung\b|Badilag/, /Mahkamah Agung/],
  [/\b(?:Menteri|Kementerian) BUMN\b/, /Badan Usaha Milik Negara/],
  [/\b(?:Menteri|Kementerian) ESDM\b/, /ESDM|Energi dan Sumber Daya/],
  [/Badan Ketahanan Pangan/, /Badan Ketahanan Pangan/],
  [/\bKemensos\b/, /Sosial/],
  [/\bKem(?:e)?naker\b/, /Ketenagakerjaan/],
  [/\bKemenkes\b/, /Kementerian Kesehatan/],
  [/\bKemendagri\b/, /Dalam Negeri/],
  [/\bKemenkeu\b/, /Keuangan/],
  [/\bKemenkum(?:ham)?\b/, /Kementerian Hukum/],
  [/\bKemenag\b/, /Agama/],
  [/\bKem(?:en)?lu\b/, /Luar Negeri/],
];

/** Whether the national body that states the figure is the one that runs the innovation. */
function isOwn({ claimedBy, institution, institutionType }: Statement): boolean {
  if (SHORT_NAMES.some(([short, full]) => short.test(claimedBy) && full.test(institution)))
    return true;
  const subject = /(?:Kementerian|Menteri)\s+(?:Koordinator\s+)?(\p{L}+)/u.exec(claimedBy)?.[1];
  if (subject) {
    const named = NATIONAL.has(institutionType) ? subject : `Kementerian ${subject}`;
    return institution.toLowerCase().includes(named.toLowerCase());
  }
  return institutionType === 'kementerian' && /\b(?:Dirjen|Ditjen)\b/.test(claimedBy);
}
