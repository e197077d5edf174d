import { describe, expect, it } from 'vitest';
import { statusEvidence } from '../../../../src/catalogue/rules/innovation/status-evidence.ts';
import { fieldsFound } from '../../world.ts';

describe('whether it still runs is said by someone, as of a day', () => {
  it.each(['berjalan', 'berkembang', 'berhenti'])('%s needs both', (value) => {
    const front = { status: { value } };
    expect(fieldsFound(statusEvidence, { front })).toEqual(['status.sources', 'status.asOf']);
  });

  it.each([
    ['unknown needs neither', { value: 'tidak-diketahui' }, []],
    ['both are enough', { value: 'berjalan', asOf: '2023-05', sources: ['s1'] }, []],
    ['a source without a day is not', { value: 'berjalan', sources: ['s1'] }, ['status.asOf']],
    ['a day without a source is not', { value: 'berjalan', asOf: 2023 }, ['status.sources']],
  ])('%s', (_, status, fields) => {
    expect(fieldsFound(statusEvidence, { front: { status } })).toEqual(fields);
  });

  it('cannot be known before it started', () => {
    const front = { started: 2020, status: { value: 'berjalan', asOf: 2019, sources: ['s1'] } };
    expect(fieldsFound(statusEvidence, { front })).toEqual(['status.asOf']);
  });
});
