/** The two sides of a replication, and what all its drafts say in the same words. */
import { headOfRegion } from '../../domain/plan/head-of-region.ts';
import { officeOf, type Plan } from '../../domain/plan/plan.ts';
import { addMonths, monthSpan } from '../../domain/words/months.ts';
import { type Block, list, paragraph } from '../document.ts';
import { inWords } from '../plan-sections.ts';

/** A blank that the region fills in. */
export function blank(what: string): string {
  return `(diisi: ${what})`;
}

/** The two sides of a replication, as its papers name them. */
export interface Parties {
  head: ReturnType<typeof headOfRegion>;
  /** The office of the region that answers for most tasks. */
  office: string;
  origin: {
    institution: string;
    /** Who signs for the institution. */
    head: string;
    /** What is replicated: `inovasi UPTPK`. */
    subject: string;
  };
  /** Said before a paper whose origin is still to be chosen. */
  choice: Block[];
}

/** The two sides of a plan. */
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

/** The office that answers for most tasks of the plan; the first of them where several do. */
function leadingOffice(plan: Plan): string {
  const tasks = plan.stages.flatMap((stage) => stage.tasks);
  const count = (id: string) => tasks.filter(({ role }) => role === id).length;
  const leading = plan.roles.reduce<Plan['roles'][number] | undefined>(
    (best, role) => (best && count(best.id) >= count(role.id) ? best : role),
    undefined,
  );
  return leading ? officeOf(plan, leading.id) : blank('perangkat daerah pelaksana');
}

/** Who signs for an institution: the head of the region where it is one, else its leader. */
function headOfInstitution(institution: string): string {
  const region = /^Pemerintah (Kabupaten|Kota|Provinsi) (.+)$/.exec(institution);
  if (!region) return `Pimpinan ${institution}`;
  const code = region[1] === 'Provinsi' ? '00' : '00.00';
  return headOfRegion({ code, name: `${region[1]} ${region[2]}` }).title;
}

/** From the first month of the plan to its last. */
export function wholeTime(plan: Plan): { span: string; months: number } {
  const months = plan.stages.reduce((sum, stage) => sum + stage.months, 0);
  return { span: monthSpan(plan.start, addMonths(plan.start, Math.max(0, months - 1))), months };
}

/** Where the money comes from, as the plan says; empty where it says nothing. */
export function fundingWords(plan: Plan): string {
  const sources = [...new Set(plan.budget.map(({ funding }) => funding.trim()).filter(Boolean))];
  return sources.length > 0 ? ` (menurut rencana: ${inWords(sources)})` : '';
}

/** A text in capitals, as titles of official papers have it; blanks stay as they are. */
export function inCapitals(text: string): string {
  return text.replace(/\(diisi:[^)]*\)|[^(]+|\(/g, (part) =>
    part.startsWith('(diisi:') ? part : part.toUpperCase(),
  );
}

/** An office with its region, which is said once: `Dinas Sosial Kabupaten Sragen`. */
export function officeInRegion(office: string, region: string): string {
  const bare = region.replace(/^(?:Kota|Kabupaten|Provinsi) /, '');
  return office.includes(bare) ? office : `${office} ${region}`;
}
