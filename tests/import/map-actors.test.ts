import { describe, expect, it } from 'vitest';
import { mapActors } from '../../src/import/map-actors.ts';

describe('actors are offices and groups, never private persons', () => {
  it.each([
    ['Dinas Kesehatan (dr. Yoseph Usen Aman): penggagas', 'Dinas Kesehatan', 'penggagas'],
    ['Bupati Yoyok Riyo Sudibyo: penggagas', 'Bupati', 'penggagas'],
    ['Bripka Anu, Bhabinkamtibmas Klawasi: pengajar', 'Bhabinkamtibmas Klawasi', 'pengajar'],
    ['Bidan desa (12 desa): pelapor', 'Bidan desa (12 desa)', 'pelapor'],
    ['Tim fasilitator', 'Tim fasilitator', 'peran tidak disebut sumber'],
  ])('%s', (text, name, role) => {
    expect(mapActors([text])).toEqual([{ name, role }]);
  });

  it('an officer without an office is left out', () => {
    expect(mapActors(['Brigjen Anu: perintis'])).toEqual([]);
  });
});
