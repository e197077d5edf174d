import { describe, expect, it } from 'vitest';
import { describeFigure, regionProfile } from '../../../src/domain/figures/region-profile.ts';
import { figures } from './figure-lines.ts';

describe('the profile of a region', () => {
  const all = figures(
    '33.14 2025 p0 11.22',
    '33.14 2021 p0 13.83',
    '33.15 2025 p0 20',
    '33.16 2025 p0 5',
    '33 2025 p0 9.48',
    '00 2025 p0 8.47',
    '33.14 2021 tpt 4.76',
    '33.15 2021 sanitasi-layak 80',
    '33.14 2020 daerah-tertinggal-2020-2024 1',
  );
  const profile = regionProfile('33.14', all, 2026);

  it('shows the latest figure of each indicator, in groups', () => {
    const shown = profile.groups.map(({ id, figures: own }) => [
      id,
      own.map(({ figure }) => `${figure.indicator} ${figure.year}`),
    ]);
    expect(shown).toEqual([
      ['kemiskinan', ['p0 2025']],
      ['kerja', ['tpt 2021']],
    ]);
  });

  it('ranks a figure, has those of province and nation beside it, and says whether it is old', () => {
    const [rate, unemployment] = profile.groups.flatMap((group) => group.figures);
    expect(rate?.sentence).toBe('Lebih tinggi dari 33% kabupaten/kota, di sekitar tengah.');
    expect([rate?.province?.value, rate?.nation?.value]).toEqual([9.48, 8.47]);
    expect([rate?.old, unemployment?.old]).toEqual([false, true]);
  });

  it('names what others have a figure for and this region has not', () => {
    expect(profile.missing.map(({ id }) => id)).toEqual(['sanitasi-layak']);
  });

  it('has the lists that the region is or was on', () => {
    expect(profile.lists.map(({ list, ended }) => [list.id, ended])).toEqual([
      ['daerah-tertinggal-2020-2024', true],
    ]);
  });

  it('names each source once, in the order in which a page uses them', () => {
    expect(profile.sources).toEqual(['s2021', 's2025', 's2020']);
  });

  it('is empty for a region without figures', () => {
    const { groups, poverty, lists, sources } = regionProfile('11.01', all, 2026);
    expect({ groups, poverty, lists, sources }).toEqual({
      groups: [],
      poverty: undefined,
      lists: [],
      sources: [],
    });
  });
});

it('describes the rank of a province among provinces', () => {
  const codes = Array.from({ length: 30 }, (_, index) => String(index + 11));
  const all = figures(...codes.map((code, index) => `${code} 2025 p0 ${index + 1}`));
  expect(describeFigure(all.byCode.get('40')![0]!, all, 2026).sentence).toBe(
    'Tertinggi di antara 30 provinsi, lebih buruk dari kebanyakan.',
  );
});
