/**
 * A formula as Excel keeps it: checked, and rewritten in Excel's own spelling, which is what a later read gives back.
 * Limits: "Excel specifications and limits". That a formula which cannot be parsed is InvalidArgument, and that a missing
 * sheet is one too: assumed.
 */
import { refuse } from '../host-error';
import { quoteSheetName, unquoteSheetName } from './a1';
import { lexFormula, type Token } from './formula-lexer';
import { isWellFormed } from './formula-syntax';

const MAX_FORMULA = 8192;
const MAX_STRING_LITERAL = 255;

function isTooLong(token: Token): boolean {
  return token.kind === 'string' && token.text.slice(1, -1).replaceAll('""', '"').length > MAX_STRING_LITERAL;
}

function respell(token: Token): string {
  switch (token.kind) {
    case 'function':
    case 'reference':
    case 'error':
      return token.text.toUpperCase();
    case 'name':
      return /^(?:true|false)$/i.test(token.text) ? token.text.toUpperCase() : token.text;
    case 'number':
      // 15 significant digits, as Excel keeps them: 1.50 is 1.5.
      return String(Number(Number(token.text).toPrecision(15))).replace('e', 'E');
    case 'sheet':
      return `${quoteSheetName(unquoteSheetName(token.text.slice(0, -1)))}!`;
    default:
      return token.text;
  }
}

/** Checks a formula with its "=" and answers Excel's spelling of it. */
export function enterFormula(formula: string, hasSheet: (name: string) => boolean): string {
  const tokens = lexFormula(formula.slice(1));
  const isAcceptable = formula.length <= MAX_FORMULA && tokens !== null && isWellFormed(tokens) && !tokens.some(isTooLong);
  if (!isAcceptable) return refuse('InvalidArgument', `Excel cannot read the formula ${formula}`);
  for (const token of tokens) {
    if (token.kind === 'sheet' && !hasSheet(unquoteSheetName(token.text.slice(0, -1)))) {
      refuse('InvalidArgument', `The formula refers to a missing sheet: ${formula}`);
    }
  }
  return `=${tokens.map(respell).join('')}`;
}
