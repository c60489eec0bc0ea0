import ts from 'typescript';
import { survivorKind, type SurvivorKind } from '../../scripts/mutation/survivor-kind';

describe('why a mutant survives', () => {
  // The mutated part of the code stands between « and ».
  test.each<[SurvivorKind, string, string, string]>([
    ['guards', 'if («cell === undefined») stop();', 'ConditionalExpression', 'false'],
    ['guards', 'if («undefined !== cell || (other === null)») stop();', 'ConditionalExpression', 'false'],
    ['guards', 'const text = «cell ?? other»;', 'LogicalOperator', 'cell && other'],
    ['guards', 'const text = «cell?.text»;', 'OptionalChaining', 'cell.text'],
    ['empty lists', 'const parts = sums.get(cell) ?? «[]»;', 'ArrayDeclaration', '["Stryker was here"]'],
    ['fast paths', 'function holdsInNumbers(row) { return «row > 0»; }', 'EqualityOperator', 'row <= 0'],
    ['fast paths', 'if («holdsInNumbers(row)») passed += 1;', 'ConditionalExpression', 'false'],
    ['fast paths', 'class WatchedCells { has(cell) { return «cell === null»; } }', 'ConditionalExpression', 'true'],
    ['bounds', 'const isLong = «rows >= LIMIT»;', 'EqualityOperator', 'rows > LIMIT'],
    ['bounds', 'const isBare = «rows.length === 0»;', 'ConditionalExpression', 'false'],
    ['cases', 'const isLong = «rows >= LIMIT»;', 'EqualityOperator', 'rows < LIMIT'],
    ['cases', 'if («cell === undefined || rows > 2») stop();', 'ConditionalExpression', 'false'],
    ['cases', 'const parts = «[first]»;', 'ArrayDeclaration', '[]'],
    ['cases', 'const kept = «rows.filter(isKept)»;', 'MethodExpression', 'rows'],
  ])('%s: %s', (kind, marked, mutatorName, replacement) => {
    const start = marked.indexOf('«');
    const end = marked.indexOf('»') - 1;
    const source = ts.createSourceFile('case.ts', marked.replace(/[«»]/g, ''), ts.ScriptTarget.ES2022, true);
    expect(survivorKind(source, { mutatorName, replacement, start, end })).toBe(kind);
  });
});
