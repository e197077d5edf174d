/** Actors and their roles. An entry names offices and groups, never private persons. */
import { tidy } from './prose.ts';

/** An actor as an entry has it. */
export interface MappedActor {
  name: string;
  role: string;
}

/** Said of an actor whose role no source tells. */
const ROLE_UNKNOWN = 'peran tidak disebut sumber';

const PERSONAL_TITLE = /\b(?:dr|drg|drs|dra|ir|prof|hj?)\.\s*\p{Lu}/iu;
const RANK =
  /^(?:Brigjen|Bripka|Bripda|Aiptu|Aipda|Ipda|Iptu|AKP|AKBP|Kompol|Kombes|Irjen|Komjen|Letkol|Kapten|Mayor|Kolonel)\b/;
const OFFICE_WORDS =
  /\b(?:Dinas|Badan|Kementerian|Program|Yayasan|Balai|Puskesmas|RSUD|Pemkab|Pemkot|Pemprov|Bappeda|Direktorat|Flying|Health|Care|Kader|Bank|Universitas|Tim|Satgas|Kemensos|Australia|TKSK|RPO|Fasda|LPPM|PKBI|CSR|TP PKK|Forsepsi|MAMPU|MES|DPPKB|BRIN)\b/;

/** `Dinas Sosial (Ibu Anu): pelaksana` as name and role, with persons reduced to their office. */
export function mapActor(text: string): MappedActor | undefined {
  const clean = tidy(text);
  const colon = clean.indexOf(': ');
  const rawName = colon > 0 ? clean.slice(0, colon) : clean;
  const role = colon > 0 ? clean.slice(colon + 2).trim() : ROLE_UNKNOWN;
  const name = withoutPersons(rawName);
  return name ? { name, role: role || ROLE_UNKNOWN } : undefined;
}

/** Each actor once; roles of the same actor joined. */
export function mapActors(texts: readonly string[]): MappedActor[] {
  const actors: MappedActor[] = [];
  for (const text of texts) {
    const actor = mapActor(text);
    if (!actor) continue;
    const twin = actors.find((other) => other.name.toLowerCase() === actor.name.toLowerCase());
    if (!twin) actors.push(actor);
    else if (twin.role === ROLE_UNKNOWN) twin.role = actor.role;
    else if (actor.role !== ROLE_UNKNOWN && !twin.role.includes(actor.role))
      twin.role = `${twin.role}; ${actor.role}`;
  }
  return actors;
}

function withoutPersons(name: string): string | undefined {
  const office = name
    .replace(/\s*\(([^)]*)\)/g, (whole, inside: string) => (isPerson(inside) ? '' : whole))
    .replace(
      /^((?:Wakil )?(?:Bupati|Wali Kota|Gubernur))\s+(?:\p{Lu}[\p{L}.']+\s*){2,}$/u,
      (whole, title: string) =>
        whole.split(' ').length - title.split(' ').length >= 3 ? title : whole,
    )
    .trim();
  if (RANK.test(office)) {
    const post = /,\s*(.+)$/.exec(office)?.[1];
    return post?.trim();
  }
  return office === '' || PERSONAL_TITLE.test(office) ? undefined : office;
}

/** Two or three capitalised words without a word for an office, or a personal title. */
function isPerson(text: string): boolean {
  if (PERSONAL_TITLE.test(text)) return true;
  return (
    /^(?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+){1,3}$/u.test(text.trim()) && !OFFICE_WORDS.test(text)
  );
}
