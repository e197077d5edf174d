/** Everything that the check can refuse, in the groups in which contributors read about it. */
import { FIELD_PROBLEMS, FILE_PROBLEMS, type RuleText } from '../diagnostics/reading-problems.ts';
import { ROW_RULES, TABLE_RULES } from './figure/index.ts';
import { GUIDE_RULES } from './guide/index.ts';
import { CATALOGUE_RULES, ENTRY_RULES, TEXT_RULES } from './index.ts';

/** Rules about one kind of content. */
export interface RuleGroup {
  /** Anchor of the group on the page of rules. */
  id: string;
  /** In Indonesian. */
  heading: string;
  /** One sentence on what the rules of the group look at, in Indonesian. */
  scope: string;
  rules: readonly RuleText[];
}

/** The groups in the order of the page. Each name is in one group. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  {
    id: 'berkas',
    heading: 'Berkas',
    scope: 'Berlaku sebelum isinya diperiksa: berkas harus dapat dibaca.',
    rules: FILE_PROBLEMS,
  },
  {
    id: 'bidang',
    heading: 'Bidang',
    scope: 'Berlaku bagi data di awal berkas dan bagi kosakata.',
    rules: FIELD_PROBLEMS,
  },
  {
    id: 'inovasi',
    heading: 'Satu entri inovasi',
    scope: 'Berlaku bagi tiap berkas di content/innovations.',
    rules: ENTRY_RULES,
  },
  {
    id: 'teks',
    heading: 'Semua teks',
    scope: 'Berlaku bagi entri, panduan, dan halaman.',
    rules: TEXT_RULES,
  },
  {
    id: 'antarentri',
    heading: 'Antarentri',
    scope: 'Berlaku bagi semua entri bersama-sama.',
    rules: CATALOGUE_RULES,
  },
  {
    id: 'panduan',
    heading: 'Panduan replikasi',
    scope: 'Berlaku bagi tiap berkas di content/guides.',
    rules: GUIDE_RULES,
  },
  {
    id: 'angka',
    heading: 'Angka wilayah',
    scope: 'Berlaku bagi berkas CSV di content/regions.',
    rules: [...ROW_RULES, ...TABLE_RULES],
  },
];
