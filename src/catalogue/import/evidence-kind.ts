/** Who states a figure, and so what kind of evidence it is (`content/vocabulary/evidence-kinds.yaml`). */

/** What is known of a statement. */
export interface Statement {
  /** Who states the figure, in the record's words. */
  claimedBy: string;
  /** What is measured. */
  metric: string;
  /** Kind of the source, an id of `source-kinds`. */
  sourceKind: string;
  /** The institution that runs the innovation, and its type. */
  institution: string;
  institutionType: string;
}

const EVALUATION =
  /evaluasi dampak|kelompok pembanding|kelompok kontrol|acak terkontrol|randomi[sz]ed|J-PAL/i;
const NOT_AN_EVALUATION = /bukan (?:evaluasi|semata dampak)/i;
const EXAMINATION = /\b(?:BPK|BPKP|Ombudsman)\b/;
const STATISTICS = /\b(?:BPS|SSGI|SKI|Riskesdas|Susenas|Sakernas)\b/;
const RESEARCH =
  /\b(?:jurnal|journal|penelitian|peneliti|skripsi|tesis|disertasi|makalah|dkk|universitas|UIN|IAIN|UGM|UMY|Undip|Unair|Airlangga|Poltekkes|Puslitbang|PSKK|survei Lemkapi|Lemkapi|LPKIPI)\b/i;
const OWN_PROPOSAL = /\bproposal\b|nominasi UNPSA|JIPPNas|\bJIPP\b/i;
const MINISTRY =
  /\b(?:Kementerian|Kemen\p{L}+|Kemenko|Menteri|Dirjen|Ditjen|Badan Ketahanan Pangan|Kantor Staf Presiden|Bappenas|OJK|Mahkamah Agung|Badilag|Kapolri|Presiden|KLHK|KKP)\b/u;
const PARTNER =
  /\b(?:USAID|UNICEF|UNFPA|UNDP|KOMPAK|BaKTI\p{L}*|MAMPU|INKLUSI|INOVASI|SARI|Lingkar Sosial|JPIP|YKAN|KAPAL Perempuan)\b/iu;
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
export function evidenceKindOf(statement: Statement): string {
  const { claimedBy, metric, sourceKind } = statement;
  if (EVALUATION.test(claimedBy) && !NOT_AN_EVALUATION.test(claimedBy)) return 'evaluasi-dampak';
  if (EXAMINATION.test(claimedBy)) return 'pemeriksaan';
  if (
    STATISTICS.test(claimedBy) &&
    !isOwn(statement, STATISTICS) &&
    !/untuk (?:19|20)\d\d/.test(claimedBy)
  ) {
    return 'statistik-resmi';
  }
  if (/\((?:SSGI|SKI|Riskesdas|Susenas|BPS)\b/.test(metric)) return 'statistik-resmi';
  if (OWN_PROPOSAL.test(claimedBy)) return 'instansi';
  if (RESEARCH.test(claimedBy) && !/\bdan Undip\b/.test(claimedBy)) return 'penelitian';
  if (MEDIA.test(claimedBy.replace(/\s*\(.*$/, ''))) return 'media';
  if (sourceKind === 'penelitian' && !isOffice(claimedBy)) return 'penelitian';
  if (isOffice(claimedBy) && !MINISTRY.test(claimedBy) && !isHigher(statement)) return 'instansi';
  if (MINISTRY.test(claimedBy)) return isOwn(statement, MINISTRY) ? 'instansi' : 'pemerintah-lain';
  if (PARTNER.test(claimedBy) && !isOwn(statement, PARTNER)) return 'pemerintah-lain';
  if (isHigher(statement)) return 'pemerintah-lain';
  return sourceKind === 'media' && !isOffice(claimedBy) && !isCompanyOfTheWork(claimedBy)
    ? 'media'
    : 'instansi';
}

/** An office or office-holder of the region or agency that runs the innovation. */
function isOffice(claimedBy: string): boolean {
  return /\b(?:Bupati|Wali Kota|Wakil|Gubernur|Sekda|Asisten|Kepala|Dinas|Din\p{Ll}+|Pemkab|Pemkot|Pemprov|Pemerintah|Puskesmas|RSUD|Bappeda\p{L}*|Bapp\p{L}+|Baperlitbangda|Bapperida|Camat|Lurah|Keuchik|Ketua|Kapol\p{L}+|Polda|Polres\p{L}*|Pol\p{L}+|Satgas|Disdukcapil|Dispendukcapil|Disperakim|DPMD|DKPP|DPPKUM|Dis\p{Ll}+|Diskominfo|BLUD|UPTD|UP|UPKP2|Direktur|Humas|Badan|Biro|Sekretariat|Kejati|Kajati|Pengadilan|PA|Lapas|Kalapas|Kanwil|Pegadaian|PLN|BRI|LPEI|BMKG|BNPB|BPJS|Perpusnas|TP PKK|TKPK|Pj|Plt|Plt\.|Pj\.|Paniradya|Program|Proposal|inovator|pengelola|Tim)\b/iu.test(
    claimedBy,
  );
}

/** A bank, insurer or company that carries out the programme with the institution. */
function isCompanyOfTheWork(claimedBy: string): boolean {
  return /\b(?:PT|Bank|Jasindo|Baznas|Koperasi)\b/.test(claimedBy);
}

/** Stated by the province where a kabupaten, kota or village runs it. */
function isHigher({ claimedBy, institutionType }: Statement): boolean {
  return ['kabupaten', 'kota'].includes(institutionType) && PROVINCE.test(claimedBy);
}

/** Whether the body that states the figure is the one that runs the innovation. */
function isOwn({ claimedBy, institution, institutionType }: Statement, pattern: RegExp): boolean {
  const named = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  const bodies = [...claimedBy.matchAll(named)].map(([body]) => body.toLowerCase());
  if (
    bodies.some(
      (body) => institution.toLowerCase().includes(body) && !/^(?:kementerian|menteri)$/.test(body),
    )
  ) {
    return true;
  }
  if (institutionType !== 'kementerian' && institutionType !== 'lembaga') return false;
  const subject = /(?:Kementerian|Menteri)\s+(?:Koordinator\s+)?(\p{L}+)/u
    .exec(claimedBy)?.[1]
    ?.toLowerCase();
  if (subject) return institution.toLowerCase().includes(subject);
  const short = /\bKemen(\p{L}+)/u.exec(claimedBy)?.[1]?.toLowerCase();
  return short
    ? SHORT_MINISTRIES.some(
        ([name, word]) => name === short && institution.toLowerCase().includes(word),
      )
    : institutionType === 'kementerian' &&
        /\b(?:Dirjen|Ditjen|Direktur Jenderal)\b/.test(claimedBy) &&
        !/Ketahanan/.test(claimedBy);
}

const SHORT_MINISTRIES: [string, string][] = [
  ['sos', 'sosial'],
  ['naker', 'ketenagakerjaan'],
  ['kes', 'kesehatan'],
  ['dagri', 'dalam negeri'],
  ['keu', 'keuangan'],
  ['kumham', 'hukum'],
  ['kum', 'hukum'],
  ['ag', 'agama'],
  ['lu', 'luar negeri'],
];
