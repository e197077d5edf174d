/** The two parties of a replication, and the wording that all its drafts share. */
import { headOfRegion } from '../../domain/plan/head-of-region.ts';
import { officeOf, type Plan } from '../../domain/plan/plan.ts';
import { addMonths, monthSpan } from '../../domain/words/months.ts';
import { type Block, list, paragraph } from '../document.ts';
import { inWords } from '../plan-sections.ts';

/** Returns a blank for the region to fill in. */
export function blank(what: string): string {
  return `(diisi: ${what})`;
}

/** The two parties of a replication, as its papers name them. */
export interface Parties {
  head: ReturnType<typeof headOfRegion>;
  /** The office of the region with the most tasks. */
  office: string;
  origin: {
    institution: string;
    /** Title of the signatory. */
    head: string;
    /** The replicated innovation: `inovasi UPTPK`. */
    subject: string;
  };
  /** Blocks before a paper whose originating institution is still to be chosen; else empty. */
  choice: Block[];
}

/** Returns the two parties of a plan. The origin is blank if the plan follows several innovations. */
export function partiesOf(plan: Plan): Parties {
  const { innovations } = plan.origin;
  const [first, ...others] = innovations;
  const only = others.length === 0 ? first : undefined;
  return {
    head: headOfRegion(plan.region),
    office: leadingOffice(plan),
    origin: only
      ? {
          institution: only.institution,
          head: headOfInstitution(only.institution),
          subject: `inovasi ${only.title}`,
        }
      : {
          institution: blank('instansi asal'),
          head: blank('pimpinan instansi asal'),
          subject: `inovasi ${blank('nama inovasi')}`,
        },
    choice:
      first && !only
        ? [
            paragraph(
              'Rencana ini bersumber dari beberapa inovasi. Pilih instansi asal yang dituju, isi namanya di bawah, lalu buat satu naskah untuk tiap instansi:',
            ),
            list(
              'dot',
              innovations.map(({ title, institution }) => `${title}, ${institution}`),
            ),
          ]
        : [],
  };
}

/** Returns the office responsible for the most tasks of a plan; the first of them on a tie. */
function leadingOffice(plan: Plan): string {
  const tasks = plan.stages.flatMap((stage) => stage.tasks);
  const count = (id: string) => tasks.filter(({ role }) => role === id).length;
  const leading = plan.roles.reduce<Plan['roles'][number] | undefined>(
    (best, role) => (best && count(best.id) >= count(role.id) ? best : role),
    undefined,
  );
  return leading ? officeOf(plan, leading.id) : blank('perangkat daerah pelaksana');
}

/** Returns the signatory of an institution: the head of the region for a regional government. */
function headOfInstitution(institution: string): string {
  const region = /^Pemerintah (Kabupaten|Kota|Provinsi) (.+)$/.exec(institution);
  if (!region) return `Pimpinan ${institution}`;
  const code = region[1] === 'Provinsi' ? '00' : '00.00';
  return headOfRegion({ code, name: `${region[1]} ${region[2]}` }).title;
}

/** Returns the time from the first month of a plan to its last, in words and in months. */
export function wholeTime(plan: Plan): { span: string; months: number } {
  const months = plan.stages.reduce((sum, stage) => sum + stage.months, 0);
  return { span: monthSpan(plan.start, addMonths(plan.start, Math.max(0, months - 1))), months };
}

/** Returns the funding sources of a plan in brackets, with a leading space; empty if it names none. */
export function fundingWords(plan: Plan): string {
  const sources = [...new Set(plan.budget.map(({ funding }) => funding.trim()).filter(Boolean))];
  return sources.length > 0 ? ` (menurut rencana: ${inWords(sources)})` : '';
}

/** Returns a text in capitals, for titles of official papers. Blanks keep their case. */
export function inCapitals(text: string): string {
  return text.replace(/\(diisi:[^)]*\)|[^(]+|\(/g, (part) =>
    part.startsWith('(diisi:') ? part : part.toUpperCase(),
  );
}

/** Returns an office with its region, unless it names it already: `Dinas Sosial Kabupaten Sragen`. */
export function officeInRegion(office: string, region: string): string {
  const bare = region.replace(/^(?:Kota|Kabupaten|Provinsi) /, '');
  return office.includes(bare) ? office : `${office} ${region}`;
}
