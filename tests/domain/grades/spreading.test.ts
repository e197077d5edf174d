import { describe, expect, it } from 'vitest';
import { gradeSpreading } from '../../../src/domain/grades/spreading.ts';
import { innovation, replication } from '../small-world.ts';

const noGuide = { hasGuide: false };

describe('ease of spreading', () => {
  it('is not enough known where nothing is documented', () => {
    expect(gradeSpreading(innovation(), noGuide).value).toBeUndefined();
  });

  it.each(['berjalan', 'berubah'])('counts a replication elsewhere that is %s', (status) => {
    const entry = innovation({ replications: [replication({ status })] });
    expect(gradeSpreading(entry, noGuide).value).toBe(1);
  });

  it.each(['rencana', 'gagal', 'tidak-diketahui'])('does not count one that is %s', (status) => {
    const entry = innovation({ replications: [replication({ status })] });
    expect(gradeSpreading(entry, noGuide).value).toBe(0);
  });

  it('does not count a spread within the region of origin', () => {
    const entry = innovation({ replications: [replication({ scope: 'dalam-wilayah' })] });
    expect(gradeSpreading(entry, noGuide).value).toBe(0);
  });

  it('tells plans and failures beside what runs', () => {
    const entry = innovation({
      replications: [
        replication(),
        replication({ status: 'rencana' }),
        replication({ status: 'gagal' }),
      ],
    });
    expect(gradeSpreading(entry, noGuide).reasons).toHaveLength(3);
  });

  it('reaches 4 with replication, guide, cost and requirements', () => {
    const entry = innovation({
      replications: [replication()],
      cost: { note: 'Rp50 juta setahun', sources: ['s1'] },
      requirements: { staff: [{ text: 'Dua kader per desa', sources: ['s1'] }] },
    });
    const grade = gradeSpreading(entry, { hasGuide: true });
    expect(grade.value).toBe(4);
    expect(grade.wouldRaise).toEqual([]);
  });

  it('does not take a source of funds alone for a known cost', () => {
    const entry = innovation({ cost: { funding: 'APBD', sources: ['s1'] } });
    expect(gradeSpreading(entry, noGuide).value).toBeUndefined();
  });
});
