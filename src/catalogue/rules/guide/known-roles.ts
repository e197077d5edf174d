import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../formats/yaml-source.ts';
import type { GuideEntry } from '../../readers/guide-file.ts';
import { closestMatch } from '../../schema/closest-match.ts';
import { fieldProblem } from '../problem.ts';
import type { GuideRule } from './guide-rule.ts';

/** Roles and steps that are referred to exist, have ids of their own, and have something to do. */
export const knownRoles: GuideRule = {
  name: 'known-roles',
  description:
    'Peran dan langkah yang dirujuk ada, idnya tidak berulang, dan tiap peran punya pekerjaan.',
  remedy: 'Perbaiki idnya, atau tambahkan ke `roles` atau `process`.',
  scope: 'guide',
  check({ guide }) {
    const { data } = guide;
    const roles = data.roles.map(({ id }) => id);
    const steps = data.process.map(({ id }) => id);
    const named = roleReferences(guide);
    const problems: Finding[] = [
      ...twice(guide, 'roles', roles),
      ...twice(guide, 'process', steps),
      ...named.flatMap(([path, id]) => unknown(guide, path, id, roles, 'Peran', 'roles')),
      ...data.process.flatMap(({ next }, index) =>
        (next ?? []).flatMap(({ to }, at) =>
          unknown(guide, ['process', index, 'next', at, 'to'], to, steps, 'Langkah', 'process'),
        ),
      ),
    ];
    const used = new Set(named.map(([, id]) => id));
    for (const [index, id] of roles.entries()) {
      if (used.has(id)) continue;
      problems.push(
        fieldProblem(guide, ['roles', index, 'id'], {
          message: `Peran \`${id}\` tidak mengerjakan apa pun.`,
          found: id,
          expected: 'peran yang muncul dalam proses, tahap, atau ukuran',
          advice: 'Beri peran ini pekerjaan, atau hapus.',
        }),
      );
    }
    return problems;
  },
};

function roleReferences({ data }: GuideEntry): [Path, string][] {
  return [
    ...data.process.map(({ role }, i): [Path, string] => [['process', i, 'role'], role]),
    ...data.stages.flatMap(({ tasks }, i) =>
      tasks.flatMap((task, j): [Path, string][] => [
        [['stages', i, 'tasks', j, 'role'], task.role],
        ...task.with.map((id, k): [Path, string] => [['stages', i, 'tasks', j, 'with', k], id]),
      ]),
    ),
    ...data.indicators.map(({ role }, i): [Path, string] => [['indicators', i, 'role'], role]),
  ];
}

function twice(guide: GuideEntry, list: 'roles' | 'process', ids: readonly string[]) {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          fieldProblem(guide, [list, index, 'id'], {
            message: `Id \`${id}\` dipakai dua kali.`,
            found: id,
            expected: 'id yang berbeda',
            advice: 'Ganti salah satunya.',
          }),
        ],
  );
}

function unknown(
  guide: GuideEntry,
  path: Path,
  id: string,
  known: readonly string[],
  what: string,
  list: string,
): Finding[] {
  if (known.includes(id)) return [];
  const meant = closestMatch(id, known);
  return [
    fieldProblem(guide, path, {
      message: `${what} \`${id}\` tidak ada dalam daftar \`${list}\` panduan ini.`,
      found: id,
      expected: `salah satu dari ${known.join(', ')}`,
      advice: meant
        ? `Maksud Anda \`${meant}\`?`
        : `Tambahkan ke \`${list}\`, atau perbaiki idnya.`,
    }),
  ];
}
