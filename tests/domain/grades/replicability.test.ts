import { describe, expect, it } from 'vitest';
import { gradeReplicability } from '../../../src/domain/grades/replicability.ts';
import { innovation, replication } from '../small-world.ts';

const noGuide = { hasGuide: false };

describe('ease of spreading', () => {
  it('is not enough known where nothing is documented', () => {
    expect(gradeReplicability(innovation(), noGuide).value).toBeUndefined();
  });

  it.each(['berjalan', 'berubah'] as const)(
    'counts a replication elsewhere that is %s',
    (status) => {
      const entry = innovation({ replications: [replication({ status })] });
      expect(gradeReplicability(entry, noGuide).value).toBe(1);
    },
  );

  it.each(['rencana', 'gagal', 'tidak-diketahui'] as const)(
    'does not count one that is %s',
    (status) => {
      const entry = innovation({ replications: [replication({ status })] });
      expect(gradeReplicability(entry, noGuide).value).toBe(0);
    },
  );

  it('does not count a spread within the region of origin', () => {
    const entry = innovation({ replications: [replication({ scope: 'dalam-wilayah' })] });
    expect(gradeReplicability(entry, noGuide).value).toBe(0);
  });

  it('tells plans and failures beside what runs', () => {
    const entry = innovation({
      replications: [
        replication(),
        replication({ status: 'rencana' }),
        replication({ status: 'gagal' }),
      ],
    });
    expect(gradeReplicability(entry, noGuide).reasons).toHaveLength(3);
  });

  it('reaches 4 with replication, guide, cost and requirements', () => {
    const entry = innovation({
      replications: [replication()],
      cost: { note: 'Rp50 juta setahun', sources: ['s1'] },
      requirements: { staff: [{ text: 'Dua kader per desa', sources: ['s1'] }] },
    });
    const grade = gradeReplicability(entry, { hasGuide: true });
    expect(grade.value).toBe(4);
    expect(grade.wouldRaise).toEqual([]);
  });

  it('does not take a source of funds alone for a known cost', () => {
    const entry = innovation({ cost: { funding: 'APBD', sources: ['s1'] } });
    expect(gradeReplicability(entry, noGuide).value).toBeUndefined();
  });
});

it('ease of spreading is counted in four facts', () => {
  const { max, label } = gradeReplicability(innovation(), { hasGuide: true });
  expect([max, label]).toEqual([4, '1 dari 4 hal terdokumentasi']);
});
