/** Reads `content/regions/sources.yaml`: where the figures of regions are from. */
import type { z } from 'zod';
import { figureSourcesSchema } from '../../domain/figures/figure-source.schema.ts';
import type { FigureSource } from '../../domain/figures/figure-source.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextFile } from '../formats/text-file.ts';
import { readYaml } from '../formats/yaml-source.ts';
import { schemaProblems } from '../schema/schema-diagnostics.ts';
import type { SourceList } from './figure-row.ts';

/** The sources in a file, undefined where it cannot be read. */
export function readFigureSources(file: TextFile): {
  sources: SourceList | undefined;
  diagnostics: Diagnostic[];
} {
  const { source, diagnostics } = readYaml(file.path, file.text);
  if (!source) return { sources: undefined, diagnostics };
  const parsed = figureSourcesSchema.safeParse(source.value);
  if (!parsed.success) {
    const schema: z.ZodType = figureSourcesSchema;
    const context = { file: file.path, schema, source };
    return { sources: undefined, diagnostics: schemaProblems(context, parsed.error.issues) };
  }
  const ids = parsed.data.map(({ id }) => id);
  const twice = ids.flatMap((id, index): Diagnostic[] => {
    if (ids.indexOf(id) === index) return [];
    return [
      {
        file: file.path,
        ...source.valueAt([index, 'id']),
        rule: 'duplicate-source',
        field: `[${index + 1}].id`,
        message: `Dua sumber memakai id \`${id}\`.`,
        found: id,
        expected: 'id yang berbeda untuk tiap sumber',
        advice: 'Beri sumber ini id lain, lalu perbaiki kolom `source` angka yang berasal darinya.',
      },
    ];
  });
  const sources: SourceList = {
    file: file.path,
    byId: new Map<string, FigureSource>(parsed.data.map((one) => [one.id, one])),
    placeOf: (id) => source.valueAt([ids.indexOf(id), 'id']),
  };
  return { sources, diagnostics: twice };
}
