/** What kind a source is (`content/vocabulary/source-kinds.yaml`), told from its address and publisher. */
import type { VocabularyId } from '../domain/vocabulary/vocabulary-ids.ts';

const RESEARCH_HOST =
  /(?:^|\.)(?:ejournal|ejournal3|e-journal|jurnal|journal|journals|journals2|ojs|repository|eprints|etd|digilib|conference|lib)\.|\.ac\.id$|(?:^|\.)(?:journalkeberlanjutan\.com|mendeley\.com|docslib\.org|neliti\.com)$/;
const RESEARCH_PUBLISHER =
  /\b(?:jurnal|journal|skripsi|tesis|disertasi|universitas|university|poltekkes|fisipol|sekolah tinggi|UIN|IAIN|STIA|LPPM|IPDN|penelitian|repositori|IJESSS|Sewagati|E-Sospol|Iqtishadia|Uniska)\b/i;
const RULE =
  /\bjdih\b|peraturan\.|\bperaturan (?:bupati|daerah|gubernur|wali ?kota|menteri|pemerintah|desa)\b.*\bnomor\b|salinan peraturan/i;
const PROPOSAL = /\bproposal\b|nominasi UNPSA|ringkasan inovasi/i;
const PARTNER_HOST =
  /(?:^|\.)(?:un\.org|undp\.org|unicef\.org|worldbank\.org|adb\.org|usaid\.gov|kompak\.or\.id|bakti\.or\.id|digifest\.id|inovasi\.or\.id|aipj\.or\.id|migrantcare\.net|lingkarsosial\.org|nawasis\.org|yipd\.or\.id|blueabadifund\.org|birdsheadseascape\.com|binadesa\.org|binaswadaya\.org|federasipekka\.or\.id|lp2m\.or\.id|litara\.or\.id|gedhe\.or\.id|yayasan-iki\.or\.id|sarisolo\.org|yksflores\.com|kla\.id|ekonomisyariah\.org|binamuda\.id|developmentchannel\.id|jpipnetwork\.id|fmppbrebes\.id|fmppbrebeskab\.com|lumbungkomunitas\.net|petabencana\.id|slideshare\.net)$/;
const PARTNER_PUBLISHER =
  /\b(?:KOMPAK|BaKTI|BaKTINews|UNICEF|UNDP|UNFPA|USAID|World Bank|Bank Dunia|United Nations|YIPD|Yayasan|Migrant CARE|LSM|Perkumpulan|Combine|SNV|GIZ|Asia Foundation|CI Indonesia|Modul Kinerja|SPEAK Indonesia|MAMPU)\b/i;
const GOVERNMENT_PUBLISHER =
  /^(?:pemerintah|pemkab|pemkot|pemprov|kementerian|dinas|badan|kantor|diskominfo|disp\p{L}+|bappeda|biro|kabupaten|kota|provinsi|kominfo|polres|polda|mahkamah|pengadilan|puskesmas|rsud|desa|dpmd\w*|BPK|ditjen|laboratorium inovasi|balai|UPT)\b/iu;
const COPY_HOST =
  /(?:^|\.)(?:scribd\.com|123dok\.com|vdokumen\.(?:com|net)|fdokumen\.com|fdocuments\.net|vdocuments\.mx|studylibid\.com|adoc\.pub|docplayer\.info|pdfslide\.(?:tips|us)|idoc\.tips|pdfcoffee\.com|cdn\.juris\.id)$/;
const OTHER_HOST =
  /(?:^|\.)(?:blogspot\.com|wordpress\.com|youtube\.com|youtu\.be|facebook\.com|instagram\.com|twitter\.com|x\.com|medium\.com|wikipedia\.org|wikipapua\.com|kompasiana\.com|kaskus\.co\.id|linkedin\.com|annirell\.com|ganjarpranowo\.com|pdiperjuangan-jatim\.com|pdiperjuanganlampung\.id|oocities\.org)$/;
const GOVERNMENT_HOST =
  /(?:\.go\.id|desa\.id|\.mil\.id|\.polri\.go\.id)\.?$|^(?:siopapua\.com|staging-fesirios\.siopapua\.com|sinunukan3\.id|helpdesksdp\.com|saelsima\.com|puskesmaspadaherang\.com|dpmdp3abantaeng\.com|swargalokasurabaya\.id|labinovsorong\.kabupatensorong\.id|dinkes-mojokerto\.pafiprovjawatimur\.org|kominfo\.belitung\.id|dpmd\.ekual\.id|pindah\.fosan\.id|inovasi\.web\.id|beritajakarta\.id|m\.beritajakarta\.id|infopublik\.id)$/;
const COMPANY_HOST = /(?:^|\.)(?:corteva\.id|pahlawanekonomi\.com|koranbumn\.com|enciety\.co)$/;

/**
 * The kind of a source.
 *
 * | kind | told by |
 * | --- | --- |
 * | peraturan | a JDIH address or a regulation in the title of a copy |
 * | penelitian | a journal, repository or campus address, or such a publisher |
 * | proposal | a proposal or award nomination |
 * | lembaga-mitra | a UN body, development partner or civil society organisation |
 * | pemerintah | `.go.id`, `desa.id`, or an office as publisher |
 * | lain | blogs, video, social media, party pages, copies without a telling publisher |
 * | media | every other outlet |
 */
export function sourceKindOf(source: {
  url?: string | null;
  publisher?: string | null;
  title: string;
}): VocabularyId<'source-kinds'> {
  const host = hostOf(source.url);
  const publisher = source.publisher ?? '';
  const copy = COPY_HOST.test(host);
  if (/\bjdih\b/i.test(host) || (copy && RULE.test(`${publisher} ${source.title}`)))
    return 'peraturan';
  if (
    RESEARCH_HOST.test(host) ||
    RESEARCH_PUBLISHER.test(publisher) ||
    /\b\d+\(\d+\)/.test(publisher)
  )
    return 'penelitian';
  if (PROPOSAL.test(publisher) || PROPOSAL.test(source.title)) return 'proposal';
  if (GOVERNMENT_HOST.test(host)) return 'pemerintah';
  if (PARTNER_HOST.test(host)) return 'lembaga-mitra';
  if (PARTNER_PUBLISHER.test(publisher)) return 'lembaga-mitra';
  if (OTHER_HOST.test(host) || /^blog\b|\(blog\)/i.test(publisher)) return 'lain';
  if (copy || host === '') return GOVERNMENT_PUBLISHER.test(publisher) ? 'pemerintah' : 'lain';
  if (GOVERNMENT_PUBLISHER.test(publisher) && !/kota (?:\w+ )?(?:pos|kita)/i.test(publisher))
    return 'pemerintah';
  return COMPANY_HOST.test(host) ? 'lain' : 'media';
}

function hostOf(url: string | null | undefined): string {
  if (!url) return '';
  try {
    return new URL(url).hostname
      .toLowerCase()
      .replace(/^www\d?\./, '')
      .replace(/\.$/, '');
  } catch {
    return '';
  }
}
