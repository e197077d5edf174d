/** Replication rows of a record as typed replications: where, how far, and whether it really runs. */

import type { Region } from '../domain/region/region.ts';
import { isProvinceCode, isRegencyCode, NATIONAL_CODE } from '../domain/region/region-code.ts';
import type { VocabularyId } from '../domain/vocabulary/vocabulary-ids.ts';
import { asSentence, tidy } from './prose.ts';
import type { ImportRecord } from './record.ts';
import { fullProvinceName, regionsNamed, resolveRegion } from './region-names.ts';

/** A replication as an entry has it. */
export interface MappedReplication {
  where: string;
  region?: string;
  scope: VocabularyId<'replication-scopes'>;
  year?: number;
  status: VocabularyId<'replication-statuses'>;
  note?: string;
  sources: string[];
}

const FAILED = /\b(?:gagal|berhenti|dihentikan|tidak dilanjutkan|dibatalkan|tidak bertahan)\b/i;
const PLANNED =
  /\b(?:rencana|berencana|direncanakan|komitmen|berminat|minat|tertarik|studi (?:banding|tiru)|kunjungan (?:belajar|studi)|datang (?:belajar|mempelajari|studi)|hadir belajar|dipelajari|belajar|usulan|diusulkan|mengusulkan|hendak|akan|ingin|mou|harapan|meminta|mendorong|disarankan|disiapkan|sosialisasi|hibah|menyatakan|memerintahkan|rapat awal)\b/i;
const RUNS =
  /\b(?:direplikasi|mereplikasi|replikasi berjalan|diterapkan|menjalankan|mengadopsi|diadopsi|adopsi dalam|berjalan|beroperasi|diluncurkan|meluncurkan|dibangun|dipakai|memakai|berhasil|membentuk|ditetapkan|penerima|kabupaten pelaksana|pelatihan|menganggarkan|difasilitasi|pasangan|tersedia|diperluas|perluasan|pendataan|integrasi|uji coba|terpilih|pengembangan|penyebaran|kerja sama antarkabupaten|replikasi di dalam|replikasi oleh puskesmas|kemudian|memulai replikasi|menular\p{L}+|dimulai|pusat pelayanan|dilatih|turunan(?:nya)?|mulai dijalankan|digabung|versi provinsi|menjadi)\b/iu;
const CHANGED =
  /\b(?:dengan nama|menjadi (?!narasumber|UPT|model|rujukan|percontohan|sasaran|kebijakan)\p{Lu}|sasaran berbeda|turunannya|versi|nama lokal|berganti nama)/iu;
const NOT_YET =
  /bukan bukti|belum (?:berarti|bukti|disebut|tentu|mencatat)|hasilnya tidak disebut|hasil tidak disebut|penerapan tidak disebut|tidak menyebut (?:daerah|kabupaten)|belum punya bukti|disebut sebagai rencana|menyebutnya sebagai rencana|tidak memastikan/i;

/** The state of a replication as its note tells it; a plan is never taken for the real thing. */
export function replicationStatus(note: string): MappedReplication['status'] {
  if (note === '') return 'tidak-diketahui';
  if (FAILED.test(note)) return 'gagal';
  if (NOT_YET.test(note)) return 'rencana';
  const runs = RUNS.test(note);
  if (PLANNED.test(note) && !isDoneDespitePlan(note)) return 'rencana';
  if (runs && CHANGED.test(note)) return 'berubah';
  return runs ? 'berjalan' : 'tidak-diketahui';
}

function isDoneDespitePlan(note: string): boolean {
  return (
    /^(?:direplikasi|mereplikasi|diluncurkan|meluncurkan|LTSA beroperasi|\d+ pasangan|\d+ desa penerima|sidang jemput bola|lima desa penerima|mengadopsi|diadopsi|berhasil diterapkan)/i.test(
      note,
    ) && !/direncanakan mulai/i.test(note)
  );
}

/** What the mapping needs to know of the record's home. */
export interface ReplicationContext {
  regionCode: string;
  regions: ReadonlyMap<string, Region>;
  sourceId: (index: number) => string;
}

/** All replications of a record; a list of regions that are each clear becomes one row each. */
export function mapReplications(
  rows: ImportRecord['replications'],
  context: ReplicationContext,
): MappedReplication[] {
  return rows.flatMap((row) => {
    const places = placesOf(row.where, row.where_code ?? undefined, context.regions);
    return places.map(({ where, region }) => {
      const note = row.note ? asSentence(row.note) : undefined;
      const status = row.status ?? replicationStatus(tidy(row.note ?? ''));
      const scope = row.scope ?? scopeOf(where, region, row.note ?? '', context);
      return {
        where: tidy(where),
        ...(region ? { region } : {}),
        scope,
        ...(row.year ? { year: row.year } : {}),
        status,
        ...(note ? { note } : {}),
        sources: [context.sourceId(row.source)],
      };
    });
  });
}

interface Place {
  where: string;
  region?: string;
}

function placesOf(
  where: string,
  code: string | undefined,
  regions: ReadonlyMap<string, Region>,
): Place[] {
  const separate = listedRegions(where, regions);
  if (separate) return separate;
  const named = namedRegions(where, regions);
  if (code !== undefined && regions.has(code) && named.length <= 1)
    return [{ where, region: code }];
  if (named.length === 1 && !isVague(where)) return [{ where, region: named[0] as string }];
  return [{ where }];
}

/** `Kabupaten A, B, dan Kota C`: rows of their own, only where every part is one clear region. */
function listedRegions(where: string, regions: ReadonlyMap<string, Region>): Place[] | undefined {
  if (
    /^(?:\d|se|antar|seluruh|desa|kabupaten\/kota)/i.test(where) ||
    /antara lain|\bke\b|\bdi\b|:/.test(where)
  )
    return undefined;
  const parts = where.split(/,\s+(?:dan\s+)?|\s+dan\s+/).map((part) => part.trim());
  if (parts.length < 2) return undefined;
  const places: Place[] = [];
  for (const part of parts) {
    const bare = part.replace(/\s*\([^)]*\)/g, '');
    const answer = resolveRegion(bare, regions);
    if (answer.code === undefined) return undefined;
    const region = regions.get(answer.code);
    places.push({ where: region && !part.includes('(') ? region.name : part, region: answer.code });
  }
  const last = places.at(-1) as Place;
  const province =
    /,\s+[^,]*$/.test(where) &&
    !/^provinsi/i.test(parts.at(-1) as string) &&
    last.region !== undefined &&
    !isRegencyCode(last.region);
  const towns = places.slice(0, -1);
  if (province && towns.every((place) => isRegencyCode(place.region ?? ''))) {
    return towns.length === 1 ? [{ where, region: (towns[0] as Place).region as string }] : towns;
  }
  return places;
}

/** Codes of the regions that a text names with their type (`Kabupaten Sinjai`), provinces by name. */
function namedRegions(where: string, regions: ReadonlyMap<string, Region>): string[] {
  const codes = new Set<string>();
  for (const match of where.matchAll(/\b(?:Kabupaten|Kab\.|Kota|Provinsi)\s+(?=\p{Lu})/gu)) {
    const words = where
      .slice(match.index)
      .replace(/[,(;:].*$/, '')
      .split(/\s+/);
    for (let length = Math.min(6, words.length); length >= 2; length -= 1) {
      const answer = resolveRegion(words.slice(0, length).join(' '), regions);
      if (answer.code === undefined) continue;
      codes.add(answer.code);
      break;
    }
  }
  if (codes.size === 0 && !/kabupaten\/kota|daerah|provinsi\b/i.test(where)) {
    const whole = regionsNamed(where.replace(/\s*\([^)]*\)/g, ''), regions);
    if (whole.length === 1) codes.add((whole[0] as Region).code);
  }
  return [...codes];
}

function isVague(where: string): boolean {
  return /kabupaten\/kota|\bdaerah\b|\blain(?:nya)?\b.*\bIndonesia\b/i.test(where);
}

/** Whether a place lies in the home region, or in that of the institution itself. */
function scopeOf(
  where: string,
  region: string | undefined,
  note: string,
  context: ReplicationContext,
): MappedReplication['scope'] {
  const home = context.regionCode;
  if (
    /\b(?:di )?dalam kabupaten(?: sendiri)?\b|\bdi dalam kabupaten\b|oleh kabupaten sendiri/i.test(
      note,
    )
  )
    return 'dalam-wilayah';
  if (home === NATIONAL_CODE) {
    return /repli|adops|meniru|usul/i.test(note) ? 'wilayah-lain' : 'dalam-wilayah';
  }
  if (region !== undefined) {
    return region === home || (isProvinceCode(home) && region.startsWith(home))
      ? 'dalam-wilayah'
      : 'wilayah-lain';
  }
  if (/\bluar\b/i.test(where)) return 'wilayah-lain';
  if (namesHome(where, home, context.regions)) return 'dalam-wilayah';
  const local =
    /^(?:\p{L}+ )?(?:desa|kecamatan|puskesmas|kampung|kelurahan|sekolah|gampong|kawasan|TPA|antardesa|seluruh puskesmas|\d+ desa)\b/iu.test(
      where,
    );
  if (local && namedRegions(where, context.regions).length === 0) return 'dalam-wilayah';
  return 'wilayah-lain';
}

/** Whether a place names the home region itself, in full or by a short form. */
function namesHome(where: string, home: string, regions: ReadonlyMap<string, Region>): boolean {
  const name = regions.get(home)?.shortName;
  if (name === undefined) return false;
  const words = where
    .split(/[\s,():;/]+/)
    .map(fullProvinceName)
    .join(' ')
    .toLowerCase();
  const local =
    /desa|kecamatan|puskesmas|kampung|kelurahan|sekolah|gampong|kawasan|TPA|pesantren/i.test(where);
  return words.includes(name.toLowerCase()) && (local || isProvinceCode(home));
}
