/**
 * Headers that state a measure beside others alone: 支出 beside 预算数 is what was spent, elsewhere a side of the table. They count where no header says
 * itself which column it is, and where one column alone may be meant, or one of each year.
 */
import type { MoneyMeasure } from '../ledger/dimensions';
import { readAmount } from './amount-forms';
import { unitInBrackets, withoutFormula } from './column-header';
import { measureOf, type HeaderWord } from './header-word';
import { isBlank, normalText } from './normal-text';
import type { PlacedText, SheetTexts } from './sheet-texts';
import type { Vocabulary } from './vocabulary';

/** A column of a header with what its texts say so far. */
export interface WordedColumn {
  readonly column: number;
  readonly path: readonly PlacedText[];
  readonly words: readonly HeaderWord[];
}

interface Implied {
  readonly at: WordedColumn;
  readonly text: string;
  readonly measure: MoneyMeasure;
  /** Numbers of indicators bear the same word (实际): it is one of money beside a budget that is called so. */
  readonly isWeak: boolean;
}

/** The columns with the measures that their headers imply; `lastRow` is that of the header. */
export function withImpliedMeasures<Column extends WordedColumn>(columns: readonly Column[], texts: SheetTexts, lastRow: number, vocabulary: Vocabulary): Column[] {
  const measures = columns.flatMap((column) => measureOf(column) ?? []);
  const hasExecution = measures.includes('executed');
  const hasBudget = measures.some((measure) => measure !== 'executed' && measure !== 'statedRate');
  if (hasExecution && hasBudget) return withoutCumulative(columns, texts, lastRow, vocabulary);
  const candidates = columns.flatMap((column) => impliedBy(column, vocabulary) ?? []).filter(({ at }) => holdsAmounts(texts, at.column, lastRow, vocabulary));
  const executed = hasExecution ? [] : toldApart(candidates.filter(({ measure }) => measure === 'executed'), vocabulary);
  const budgets = hasBudget ? [] : toldApart(candidates.filter(({ measure }) => measure !== 'executed'), vocabulary);
  const areBoth = (hasExecution || executed.length > 0) && (hasBudget || budgets.length > 0);
  if (!areBoth || (!hasBudget && executed.some(({ isWeak }) => isWeak))) return [...columns];
  const implied = new Map([...executed, ...budgets].map((one) => [one.at.column, one]));
  return columns.map((column) => {
    const found = implied.get(column.column);
    return found === undefined ? column : { ...column, words: [...column.words.filter((word) => !isOfWhole(word)), wordOf(found, vocabulary)], isNamed: true };
  });
}

function impliedBy(at: WordedColumn, { headerYear, impliedHeaders }: Vocabulary): Implied | null {
  const lowest = at.path.at(-1);
  if (lowest === undefined || !at.words.every((word) => isOfWhole(word) || (word.kind === 'subject' && at.path.length > 1))) return null;
  const text = normalText(lowest.text);
  const bare = withoutFormula(withoutFormula(text.replace(headerYear, '')).replace(/(\([^()]*\)|:)+$/u, ''));
  if (impliedHeaders.budget.includes(bare)) return { at, text, measure: 'annualBudget', isWeak: false };
  const isWeak = impliedHeaders.executedBesideBudget.includes(bare);
  return isWeak || impliedHeaders.executed.includes(bare) ? { at, text, measure: 'executed', isWeak } : null;
}

/** 支出 as a side of a table, and 本年支出 as the whole of what is broken down: what the measure says more of. */
function isOfWhole(word: HeaderWord): boolean {
  return word.kind === 'side' || (word.kind === 'subject' && word.subject.kind === 'total');
}

/** One, one of each year, or one in each group (本级, 下属单位, 合计); none where several may be meant: the user is asked then. */
function toldApart(candidates: readonly Implied[], { headerYear }: Vocabulary): readonly Implied[] {
  const areDistinct = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;
  const years = candidates.map(({ text }) => headerYear.exec(text)?.[0] ?? '');
  const groups = candidates.map(({ at }) => at.path.slice(0, -1).map(({ text }) => text).join('/'));
  const haveOneName = new Set(candidates.map(({ text }) => text)).size === 1;
  return areDistinct(years) || (haveOneName && areDistinct(groups)) ? candidates : [];
}

/** 累计支出 beside 2023年支出 is what was spent since a project began. */
function withoutCumulative<Column extends WordedColumn>(columns: readonly Column[], texts: SheetTexts, lastRow: number, vocabulary: Vocabulary): Column[] {
  const { headerYear, cumulativeHeaders, yearsSpendingHeaders } = vocabulary;
  const textOf = ({ path }: WordedColumn): string => normalText(path.at(-1)?.text ?? '');
  const executed = columns.filter((column) => measureOf(column) === 'executed');
  const ofYear = columns.filter((column) => {
    const [text, implied] = [textOf(column), impliedBy(column, vocabulary)];
    return implied?.measure === 'executed' && (headerYear.test(text) || yearsSpendingHeaders.includes(text)) && holdsAmounts(texts, column.column, lastRow, vocabulary);
  });
  const [only, ...others] = ofYear.flatMap((column) => impliedBy(column, vocabulary) ?? []);
  if (only === undefined || others.length > 0 || !executed.every((column) => cumulativeHeaders.includes(textOf(column)))) return [...columns];
  return columns.map((column) => {
    if (column.column === only.at.column) return { ...column, words: [wordOf(only, vocabulary)], isNamed: true };
    return executed.includes(column) ? { ...column, words: [], isNamed: false } : column;
  });
}

function wordOf({ text, measure }: Implied, vocabulary: Vocabulary): HeaderWord {
  return { kind: 'measure', header: { measure, unit: unitInBrackets(text, vocabulary), hasPercent: false } };
}

/** Blank rows may stand below a header. */
const MOST_ROWS = 20;

/** The first cell that is filled below the header is an amount, or a mark for none: 完成 may be 是 or 否. */
function holdsAmounts(texts: SheetTexts, column: number, lastRow: number, vocabulary: Vocabulary): boolean {
  for (let row = lastRow + 1; row < texts.endRow && row <= lastRow + MOST_ROWS; row += 1) {
    const value = texts.value(row, column);
    if (!isBlank(value)) return readAmount(value, 'wanYuan', vocabulary).reading.state === 'stated';
  }
  return false;
}
