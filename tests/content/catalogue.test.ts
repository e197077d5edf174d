import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../src/catalogue/diagnostics/format.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';

describe('the content as it stands', () => {
  it('passes the check', async () => {
    const { diagnostics } = await loadCatalogue('.');
    expect(formatDiagnostics(diagnostics.slice(0, 20))).toBe(formatDiagnostics([]));
  });
});
