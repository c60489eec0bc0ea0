/** Cuts a formula (without its "=") into tokens, each with its text; joined, they are the formula again. */
export type TokenKind =
  | 'space' | 'string' | 'number' | 'error' | 'sheet' | 'reference' | 'function' | 'name' | 'structured'
  | 'operator' | 'percent' | 'open' | 'close' | 'separator' | 'arrayOpen' | 'arrayClose' | 'rowSeparator';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** In order: the first that matches wins. A `sheet` token ends with its "!". */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /^[ \n\r]+/],
  ['string', /^"(?:[^"]|"")*"/],
  ['sheet', /^'(?:[^']|'')+'!/],
  ['error', /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/i],
  ['sheet', /^[\p{L}_][\p{L}\p{N}_.]*!/u],
  ['reference', /^\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!])/iu],
  ['reference', /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(!])/iu],
  ['reference', /^\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.(!])/u],
  ['number', /^(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/i],
  ['function', /^[\p{L}_][\p{L}\p{N}_.]*(?=\()/u],
  ['structured', /^[\p{L}_\\][\p{L}\p{N}_.\\]*\[(?:[^[\]]|\[[^[\]]*\])*\]/u],
  ['name', /^[\p{L}_\\][\p{L}\p{N}_.\\?]*/u],
  ['operator', /^(?:<>|<=|>=|[-+*/^&=<>:@])/],
  ['percent', /^[%#]/],
  ['open', /^\(/],
  ['close', /^\)/],
  ['separator', /^,/],
  ['arrayOpen', /^\{/],
  ['arrayClose', /^\}/],
  ['rowSeparator', /^;/],
];

/** The tokens, or `null` where something is no part of any formula. */
export function lexFormula(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let rest = formula;
  while (rest !== '') {
    const found = PATTERNS.map(([kind, pattern]) => ({ kind, match: pattern.exec(rest) })).find(({ match }) => match !== null);
    const text = found?.match?.[0];
    if (found === undefined || text === undefined) return null;
    tokens.push({ kind: found.kind, text });
    rest = rest.slice(text.length);
  }
  return tokens;
}
