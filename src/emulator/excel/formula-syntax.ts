/** Whether Excel would take a formula. Structure only: an unknown function or name is #NAME?, not a refusal. */
import type { Token, TokenKind } from './formula-lexer';

const PREFIX = /^[-+@]$/;
const INFIX = /^(?:<>|<=|>=|[-+*/^&=<>:])$/;

class Parser {
  private at = 0;

  public constructor(private readonly tokens: readonly Token[]) {}

  public formula(): boolean {
    return this.expression() && this.at === this.tokens.length;
  }

  private take(kind: TokenKind, text: RegExp | null = null): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== kind || text?.test(token.text) === false) return false;
    this.at += 1;
    return true;
  }

  private peek(kind: TokenKind): boolean {
    return this.tokens[this.at]?.kind === kind;
  }

  private expression(): boolean {
    if (!this.operand()) return false;
    while (this.take('operator', INFIX)) if (!this.operand()) return false;
    return true;
  }

  private operand(): boolean {
    while (this.take('operator', PREFIX));
    if (!this.primary()) return false;
    while (this.take('percent'));
    return true;
  }

  private primary(): boolean {
    if (this.take('string') || this.take('number') || this.take('error') || this.take('reference')) return true;
    if (this.take('name') || this.take('structured')) return true;
    if (this.take('sheet')) return this.take('reference') || this.take('error') || this.take('name');
    if (this.take('function')) return this.take('open') && this.argumentsAndClose();
    if (this.take('open')) return this.unionAndClose();
    return this.take('arrayOpen') && this.arrayAndClose();
  }

  /** Arguments may be left out: IF(A1,,2). */
  private argumentsAndClose(): boolean {
    for (;;) {
      if (!this.peek('separator') && !this.peek('close') && !this.expression()) return false;
      if (this.take('close')) return true;
      if (!this.take('separator')) return false;
    }
  }

  private unionAndClose(): boolean {
    do if (!this.expression()) return false;
    while (this.take('separator'));
    return this.take('close');
  }

  private arrayAndClose(): boolean {
    do {
      this.take('operator', /^[-+]$/);
      const isConstant = this.take('number') || this.take('string') || this.take('error') || this.take('name', /^(?:TRUE|FALSE)$/i);
      if (!isConstant) return false;
    } while (this.take('separator') || this.take('rowSeparator'));
    return this.take('arrayClose');
  }
}

/**
 * Checks the tokens of a formula. Spaces between operands (Excel's intersection operator) are not accepted: nothing of ours
 * writes them, and a missing operator must not pass as one.
 */
export function isWellFormed(tokens: readonly Token[]): boolean {
  return new Parser(tokens.filter((token) => token.kind !== 'space')).formula();
}
