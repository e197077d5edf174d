import { expect, it } from 'vitest';
import { isRunning } from '../../../src/domain/innovation/innovation.ts';

it.each([
  ['berjalan', true],
  ['berkembang', true],
  ['berhenti', false],
  ['tidak-diketahui', false],
] as const)('an innovation of the status %s still runs: %s', (status, runs) => {
  expect(isRunning(status)).toBe(runs);
});
