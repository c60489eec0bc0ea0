/** The rows of a panel: which column their labels stand in, and what is a row at all. */
import { familyOf, type RowMeaning } from '../ledger/row-meaning';
import type { PlacedText, SheetTexts } from './sheet-texts';
import { isBlank, normalText } from './normal-text';
import { ExpenseWords } from './expense-words';
import { coreWords, readRowLabel, type RowLabel } from './row-label';
import { totalColumns, type Panel } from './table-columns';
import { unitOfLine } from './table-surroundings';
import type { Vocabulary } from './vocabulary';

export interface TableRow {
  readonly row: number;
  readonly text: string;
  readonly labelCell: PlacedText['cell'];
  readonly label: RowLabel;
  /** No cell under an amount column holds anything. */
  readonly isEmpty: boolean;
}

/** 小计, by its words alone. */
export function isSubtotal(text: string, vocabulary: Vocabulary): boolean {
  return vocabulary.subtotalLabels.includes(normalText(text));
}

/** Those of the rows that bear a label; notes, and a unit line below the table, are left out. */
export function tableRows(texts: SheetTexts, panel: Panel, candidates: readonly number[], vocabulary: Vocabulary): TableRow[] {
  const meanings = new Meanings(vocabulary);
  const labelColumn = bestLabelColumn(texts, panel, candidates, meanings);
  const rows: TableRow[] = [];
  for (const row of candidates) {
    const placed = (labelColumn === null ? null : texts.at(row, labelColumn)) ?? totalElsewhere(texts, panel, row, meanings);
    if (placed === null || isBlank(placed.text) || vocabulary.noteLine.test(normalText(placed.text))) continue;
    const isEmpty = panel.amounts.every(({ column }) => isBlank(texts.value(row, column)));
    if (isEmpty && unitOfLine(placed.text, vocabulary) !== null) continue;
    rows.push({ row, text: placed.text, labelCell: placed.cell, label: meanings.of(placed.text), isEmpty });
  }
  return withOthersTold(rows, vocabulary);
}

/** 其他 next to sources is one of them; below 办公费 or among projects it is another one of those. */
function withOthersTold(rows: readonly TableRow[], vocabulary: Vocabulary): TableRow[] {
  const isOther = ({ text }: TableRow): boolean => vocabulary.bareOthers.includes(coreWords(normalText(text), vocabulary));
  const isSource = (row: TableRow | undefined): boolean => row !== undefined && !isOther(row) && familyOf(row.label.meaning) === 'source';
  let above: TableRow | undefined;
  return rows.map((row, index) => {
    const isLoose = isOther(row) && !isSource(rows[index + 1]) && !isSource(above);
    if (!row.label.isPart) above = row;
    return isLoose ? { ...row, label: { ...row.label, meaning: { kind: 'unknown' } } } : row;
  });
}

/** Labels repeat in a long list; each is understood once. */
class Meanings {
  readonly #vocabulary: Vocabulary;
  readonly #words: ExpenseWords;
  readonly #known = new Map<string, RowLabel>();

  public constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#words = new ExpenseWords(vocabulary);
  }

  /** 合计, or that of a kind of spending: they often stand left of the labels. */
  public isSum(text: string): boolean {
    return this.of(text).meaning.kind === 'total' || this.#words.isSumOfItem(text);
  }

  public of(text: string): RowLabel {
    const known = this.#known.get(text) ?? readRowLabel(text, this.#vocabulary);
    this.#known.set(text, known);
    return known;
  }
}

/** 合计, or 人员经费合计, often stands under 序号 or a code, left of the labels; or under 资金来源, where nothing else describes the rows. */
function totalElsewhere(texts: SheetTexts, panel: Panel, row: number, meanings: Meanings): PlacedText | null {
  const candidates = totalColumns(panel).map((column) => texts.at(row, column));
  return candidates.find((placed) => placed !== null && meanings.isSum(placed.text)) ?? null;
}

/**
 * The column with the most labels that are known, else the one that its header describes, else one with 合计. That word alone shows no
 * column of labels: it often stands under 序号.
 */
function bestLabelColumn(texts: SheetTexts, panel: Panel, rows: readonly number[], meanings: Meanings): number | null {
  let best: { column: number; known: number } | null = null;
  let withTotal: number | null = null;
  for (const column of panel.labelColumns) {
    const found = distinctMeanings(texts, column, rows, meanings);
    const hasTotal = found.has(TOTAL);
    const known = found.size - Number(hasTotal);
    if (hasTotal) withTotal ??= column;
    if (known > (best?.known ?? 0)) best = { column, known };
  }
  const described = panel.attributes.get('project') ?? panel.attributes.get('item') ?? panel.attributes.get('keyTask') ?? panel.attributes.get('institution');
  return best?.column ?? described?.column ?? withTotal;
}

const TOTAL = JSON.stringify({ kind: 'total' } satisfies RowMeaning);

/** Distinct ones, so that a detail list that repeats a fund source on every line is no column of labels. */
function distinctMeanings(texts: SheetTexts, column: number, rows: readonly number[], meanings: Meanings): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const row of rows) {
    if (texts.isCovered(row, column)) continue;
    const placed = texts.at(row, column);
    if (placed === null) continue;
    const { meaning } = meanings.of(placed.text);
    if (meaning.kind === 'unknown') continue;
    const key = JSON.stringify(meaning);
    if (seen.has(placed.text)) found.delete(key);
    else found.add(key);
    seen.add(placed.text);
  }
  return found;
}
