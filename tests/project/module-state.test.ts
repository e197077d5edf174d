/**
 * Test files share workers, and so the modules they load. What a module keeps must not reach from one
 * file to the next: it may hang on the objects it was made from (`WeakMap`), and nothing else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ROOMS = ['src/catalogue', 'src/domain', 'src/drawing', 'src/exports', 'src/import', 'tests'];
/** Tests with workers of their own. */
const ISOLATED = /^tests\/(?:browser|content|editor|project|search|site)\//;

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((name) => join(room, name))
    .filter((file) => file.endsWith('.ts') && !ISOLATED.test(file)),
);

/** The variables of a module that can be changed: `let`, and a map, set, list or object made empty. */
function stateOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => {
    const isLet = (declarationList.flags & ts.NodeFlags.Const) === 0;
    return declarationList.declarations
      .filter(({ initializer }) => isLet || isEmptyContainer(initializer))
      .map(({ name }) => `${file} ${name.getText(source)}`);
  });
}

function isEmptyContainer(node: ts.Expression | undefined): boolean {
  if (!node) return false;
  if (ts.isNewExpression(node)) {
    return /^(?:Map|Set)$/.test(node.expression.getText()) && (node.arguments ?? []).length === 0;
  }
  return (
    (ts.isArrayLiteralExpression(node) && node.elements.length === 0) ||
    (ts.isObjectLiteralExpression(node) && node.properties.length === 0)
  );
}

it('no module that test files share keeps what one of them leaves', () => {
  // A test file's own variables are its own: no other file imports them.
  const found = files.filter((file) => !file.endsWith('.test.ts')).flatMap(stateOf);
  expect(found).toEqual([]);
});
