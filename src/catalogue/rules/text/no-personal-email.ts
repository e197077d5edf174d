import type { TextRule } from '../rule.ts';
import { scanProblem, withoutAddresses } from './text-scan.ts';

/** Mail services on which people, not offices, have their addresses. */
const SERVICES =
  '(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|me|mac|aol|proton|protonmail|zoho|yandex|mail)';
const ADDRESSES = new RegExp(
  `(?<![\\w.%+-])[\\w.%+-]+[ ]?(?:@|[(\\[]at[)\\]])[ ]?${SERVICES}\\.(?:com|co\\.id|co\\.uk|me|net|org|id|ru)\\b`,
  'gi',
);

/** An office has an address of its own; a private one leads to a person, and leaves with them. */
export const noPersonalEmail: TextRule = {
  name: 'no-personal-email',
  description: 'Tidak ada alamat surel pribadi (Gmail, Yahoo, dan sejenisnya).',
  remedy: 'Tulis surel kantor berakhiran .go.id atau alamat laman resmi.',
  scope: 'text',
  check(context) {
    if (!/@|[([]at[)\]]/i.test(context.text)) return [];
    const text = withoutAddresses(context.text);
    return [...text.matchAll(ADDRESSES)].map((match) =>
      scanProblem(context, match.index, {
        message: 'Ada alamat surel pribadi.',
        found: match[0].replace(/^[^@([]+/, '…'),
        expected: 'surel kantor, misalnya dinsos@sragenkab.go.id',
        advice: 'Hapus alamat ini; tulis surel berakhiran .go.id atau alamat laman resmi.',
      }),
    );
  },
};
