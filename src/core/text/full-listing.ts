/** Whether what a sentence lists is all that a whole is made of: 基本支出 and 项目支出, or every source that the book knows of. */
import type { BookPanel } from '../ledger/book-table';
import { isFiscalScope, isFiscalSource, type Scope } from '../ledger/dimensions';
import { isWhole, thingKey, WHOLE, type AmountStatement, type ChangeStatement, type ReadSentence, type Thing } from './statement';
import type { TextSources } from './text-facts';

/** 比上年增加X万元，其中：…: the changes behind the first. */
export function areAllChanges(whole: ChangeStatement, parts: readonly ChangeStatement[], sentence: ReadSentence, sources: TextSources): boolean {
  const things = distinctThings(parts);
  if (things === null) return false;
  const isOfAll = whole.thing === null || whole.thing.category === null;
  return (isOfAll && areBothCategories(things)) || areAllSources(whole.thing ?? onlyAmount(sentence, whole)?.thing ?? null, things, sources);
}

/** `null` where one of them is not known, a kind of spending, or there twice. */
export function distinctThings(parts: readonly { readonly thing: Thing | null }[]): readonly Thing[] | null {
  const things = parts.flatMap(({ thing }) => thing ?? []);
  const isClear = things.length === parts.length && new Set(things.map(thingKey)).size === parts.length && things.every(({ item }) => item === null);
  return isClear ? things : null;
}

export function areBothCategories(things: readonly Thing[]): boolean {
  const categories = new Set(things.map(({ scope, category }) => (scope === null ? category : null)));
  return things.length === 2 && categories.size === 2 && !categories.has(null);
}

/** `whole`: all spending, or that of 财政拨款. */
export function areAllSources(whole: Thing | null, things: readonly Thing[], sources: TextSources): boolean {
  const isOfFiscal = whole !== null && isWhole({ ...whole, scope: null }) && whole.scope === 'fiscalAppropriation';
  if (whole === null || (!isOfFiscal && !isWhole(whole)) || things.length < FEWEST_SOURCES) return false;
  const listed = things.map(sourceOf);
  const known = knownSources(sources).filter((name) => !isOfFiscal || isFiscalName(name));
  const areParts = listed.every((name) => name !== null && name !== 'fiscalAppropriation' && (!isOfFiscal || isFiscalName(name)));
  return areParts && known.length > 0 && known.every((name) => listed.includes(name));
}

const FEWEST_SOURCES = 2;

/** Right before the change, or the change itself says of what it is. */
function onlyAmount({ statements }: ReadSentence, whole: ChangeStatement): AmountStatement | null {
  const last = statements[statements.indexOf(whole) - 1];
  return whole.of === '' && whole.comparesOnly && last?.kind === 'amount' ? last : null;
}

/** Its name, where that is all it is. */
function sourceOf({ scope, other, ...rest }: Thing): string | null {
  const isSourceOnly = isWhole({ ...WHOLE, ...rest, scope: null, other: null }) && (scope === null) !== (other === null);
  return isSourceOnly ? (scope ?? other) : null;
}

function isFiscalName(name: string): boolean {
  return isFiscalSource(name as Scope);
}

/** Whatever some table of the department lists, be it without an amount: there may have been one the year before. */
function knownSources({ ledger, tables }: TextSources): string[] {
  const ofLedger = ledger.figures.flatMap(({ subject }) => sourceIn(subject));
  const ofTables = tables.flatMap(({ panels }) => panels.flatMap(ofPanel));
  return [...new Set([...ofLedger, ...ofTables])];
}

function ofPanel({ scope, columns, lines }: BookPanel): string[] {
  const ofTitle = scope !== null && isFiscalScope(scope) && scope !== 'fiscalAppropriation' ? [scope] : [];
  return [...ofTitle, ...columns.flatMap(({ subjects }) => subjects.flatMap(sourceIn)), ...lines.flatMap(({ meaning, text }) => sourceIn(meaning.kind === 'extraSource' ? { ...meaning, label: text } : meaning))];
}

function sourceIn(named: { readonly kind: string; readonly source?: Scope; readonly label?: string }): string[] {
  if (named.kind === 'fundSource') return named.source === undefined ? [] : [named.source];
  if (named.kind === 'entityOwnFunds') return ['otherFunds'];
  return named.kind === 'extraSource' ? [named.label ?? ''] : [];
}
