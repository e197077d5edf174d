/** Office files of guides, from the cache of an earlier build if nothing that they depend on changed. */
import { hashOfCode } from '../cache/code-hash.ts';
import { cachedFile } from '../cache/file-cache.ts';
import type { Catalogue } from '../catalogue.ts';
import { memoizePerCatalogue } from './memoize.ts';

/** Hash of the code that makes the files. */
const codeOfExports = memoizePerCatalogue(() =>
  hashOfCode(process.cwd(), ['src/exports', 'src/drawing', 'src/domain']),
);

/**
 * Returns the file made of these inputs, from the cache or by `make`.
 * @param inputs everything that the file depends on apart from code, as plain data
 */
export function exportedFile(
  catalogue: Catalogue,
  inputs: unknown,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  return cachedFile(process.cwd(), [codeOfExports(catalogue), inputs], make);
}
