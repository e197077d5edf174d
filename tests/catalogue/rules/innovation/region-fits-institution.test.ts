import { describe, expect, it } from 'vitest';
import { regionFitsInstitution } from '../../../../src/catalogue/rules/innovation/region-fits-institution.ts';
import { fieldsFound, problems } from '../../world.ts';

const facts = (type: string, region: string) => ({
  front: { institution: { name: 'Instansi', type }, region },
});

describe('a regional government stands under its own code', () => {
  it.each([
    ['kabupaten', '33.14'],
    ['kota', '33.74'],
    ['provinsi', '33'],
    ['kementerian', '00'],
    ['kementerian', '33.14'],
    ['lembaga', '33'],
    ['polri', '33.74'],
    ['bumn', '00'],
    ['bumd', '33.74'],
  ])('accepts %s with %s', (type, region) => {
    expect(fieldsFound(regionFitsInstitution, facts(type, region))).toEqual([]);
  });

  it.each([
    ['kabupaten', '33.74'],
    ['kabupaten', '33'],
    ['kabupaten', '00'],
    ['kota', '33.14'],
    ['provinsi', '33.14'],
    ['provinsi', '00'],
  ])('refuses %s with %s', (type, region) => {
    expect(fieldsFound(regionFitsInstitution, facts(type, region))).toEqual(['region']);
  });

  it('tells a province its own code', () => {
    const [found] = problems(regionFitsInstitution, facts('provinsi', '33.14'));
    expect(found?.advice).toContain('"33"');
  });
});
