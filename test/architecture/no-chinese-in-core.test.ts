/** All wording is a locale's. A Chinese word in the core would be one that no other edition of the words can change. */
import ts from 'typescript';
import { filesBelow, textOf } from './source-files';

/** Han characters, and the punctuation and signs that only Chinese text has: ideographic space, 「」, ，。（）￥, — and …. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2026]/u;

/** What is sanctioned, and why. An entry that no file needs any more fails the test. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // Names of fonts, which are the same in every language of Excel; GB/T 9704-2012 asks for them.
  'src/core/sheet-plan/cell-style.ts': ["'宋体'", "'黑体'", "'黑体'", "'黑体'", "'黑体'", "'楷体'", "'仿宋'"],
  // The mark of published tables for a rate without a base.
  'src/core/sheet-plan/live-rate.ts': ["'—'"],
  // Signs of currency, no words.
  'src/core/reading/amount-forms.ts': ['/^[¥￥]/u', '/^[¥￥]/u'],
};

/** Literals of a file with Chinese in them; comments are no literals. */
function chineseLiterals(path: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    const isLiteral =
      ts.isStringLiteralLike(node) ||
      node.kind === ts.SyntaxKind.RegularExpressionLiteral ||
      node.kind === ts.SyntaxKind.TemplateHead ||
      node.kind === ts.SyntaxKind.TemplateMiddle ||
      node.kind === ts.SyntaxKind.TemplateTail ||
      ts.isIdentifier(node);
    if (isLiteral && CHINESE.test(node.getText(file))) found.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const files = filesBelow('src/core', '.ts');

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(40);
});

test('the locale, where the words are, does not pass', () => {
  expect(chineseLiterals('src/locales/zh-CN/terms.ts').length).toBeGreaterThan(10);
});

test('no literal of the core is Chinese, but those that are sanctioned', () => {
  const found = Object.fromEntries(files.map((path) => [path, chineseLiterals(path)] as const).filter(([, literals]) => literals.length > 0));
  expect(found).toEqual(EXCEPTIONS);
});
