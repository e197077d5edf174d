import { expect, it } from 'vitest';
import { publicChannel } from '../../src/import/public-channel.ts';

it.each([
  ['Telepon darurat 0380-827777', 'Telepon darurat 0380-827777'],
  ['Telepon/WA 0811-2131-020, dan kantor', 'Telepon/WA, dan kantor'],
  ['SMS 08111272206', 'SMS'],
  ['0812-3456-7890', undefined],
])('the channel %s is shown as %s', (text, channel) => {
  expect(publicChannel(text)).toBe(channel);
});
