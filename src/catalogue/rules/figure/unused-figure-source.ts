import type { TableRule } from './figure-rule.ts';

/** A source in the list that no figure names is left over, or a figure names another by mistake. */
export const unusedFigureSource: TableRule = {
  name: 'unused-figure-source',
  description: 'Tiap sumber dalam daftar dipakai sedikitnya satu angka.',
  remedy: 'Hapus sumber itu, atau perbaiki kolom `source` angka yang berasal darinya.',
  scope: 'table',
  check(_, { sources, namedSources }) {
    if (!sources) return [];
    const unused = [...sources.byId.keys()].filter((id) => !namedSources.has(id));
    return unused.map((id) => ({
      file: sources.file,
      ...sources.placeOf(id),
      field: 'id',
      message: `Sumber \`${id}\` tidak dipakai satu angka pun.`,
      found: id,
      expected: 'sumber yang disebut kolom `source` sebuah angka',
      advice: 'Hapus sumber ini, atau perbaiki kolom `source` angka yang berasal darinya.',
    }));
  },
};
