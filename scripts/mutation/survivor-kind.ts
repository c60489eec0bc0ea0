/** Why a mutant survives, as far as its place in the code tells. What the kinds mean, and that "cases" are not proven to be equivalent: src/core/MUTATION.md. */
import ts from 'typescript';

export type SurvivorKind = 'guards' | 'empty lists' | 'fast paths' | 'bounds' | 'cases';

export interface Mutation {
  readonly mutatorName: string;
  readonly replacement: string;
  /** Offsets in the source of what is replaced. */
  readonly start: number;
  readonly end: number;
}

/** Functions and classes that only save work: without them the checks say the same, later. */
const FAST_PATHS: ReadonlySet<string> = new Set(['balancesPlainly', 'holdsInNumbers', 'narrowedDetails', 'WatchedCells']);
/** The two comparisons of each pair differ only where both sides are equal. */
const SAME_BUT_WHERE_EQUAL: readonly (readonly string[])[] = [['<', '<='], ['>', '>=']];

export function survivorKind(source: ts.SourceFile, { mutatorName, replacement, start, end }: Mutation): SurvivorKind {
  const node = nodeAt(source, start, end);
  if (mutatorName === 'ArrayDeclaration' && ts.isArrayLiteralExpression(node) && node.elements.length === 0) return 'empty lists';
  if (isFastPath(node)) return 'fast paths';
  if (mutatorName === 'OptionalChaining' || isGuard(node)) return 'guards';
  return isBound(node, replacement) ? 'bounds' : 'cases';
}

/** The outermost node of just this text. */
function nodeAt(source: ts.SourceFile, start: number, end: number): ts.Node {
  const inside = (node: ts.Node): ts.Node => {
    if (node.getStart(source) === start && node.getEnd() === end) return node;
    const child = ts.forEachChild(node, (each) => (each.getStart(source) <= start && end <= each.getEnd() ? each : undefined));
    return child === undefined ? node : inside(child);
  };
  return inside(source);
}

function isFastPath(node: ts.Node): boolean {
  const name = ts.isCallExpression(node) ? node.expression : ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) ? node.name : undefined;
  if (name !== undefined && ts.isIdentifier(name) && FAST_PATHS.has(name.text)) return true;
  return !ts.isSourceFile(node) && isFastPath(node.parent);
}

/** `??`, a comparison with `undefined` or `null`, and what consists of nothing else. */
function isGuard(node: ts.Node): boolean {
  if (ts.isParenthesizedExpression(node)) return isGuard(node.expression);
  if (!ts.isBinaryExpression(node)) return false;
  const { left, right, operatorToken } = node;
  if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return true;
  const isJoined = operatorToken.kind === ts.SyntaxKind.BarBarToken || operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isJoined ? isGuard(left) && isGuard(right) : [left, right].some((side) => ['undefined', 'null'].includes(side.getText()));
}

/** A comparison that only moves its bound, or one of a count with 0. */
function isBound(node: ts.Node, replacement: string): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const { left, right, operatorToken } = node;
  const withOperator = (operator: string): string => `${left.getText()} ${operator} ${right.getText()}`;
  const isMoved = SAME_BUT_WHERE_EQUAL.some((pair) => pair.includes(operatorToken.getText()) && pair.some((operator) => replacement === withOperator(operator)));
  const isCount = ts.isPropertyAccessExpression(left) && ['length', 'size'].includes(left.name.text);
  return isMoved || (isCount && right.getText() === '0');
}
