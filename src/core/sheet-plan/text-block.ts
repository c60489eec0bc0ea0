/** The block 文字核对: one row for each sentence that the figures do not bear out, with the number that it should state, live. */
import { call, number, operation, planned, text, type Expression } from '../formula/expression';
import { doubleOf, type Decimal } from '../money/decimal';
import type { RuleRun } from '../checks/run-checks';
import type { TextFinding } from '../text/text-finding';
import { fullA1, type CellAddress } from '../workbook/cell-address';
import { textFindingId } from './cell-ids';
import { isNumber, whileTrue } from './live-figure';
import { MOST_DIGITS } from './live-check/guarded-parts';
import { blank, constant, formula, type PlannedCell, type PlannedRow } from './sheet-plan';
import type { SheetWording } from './sheet-wording';
import { inSheetUnit, liveExpected, stillAsRead } from './text-expected';

/** 说明 above is the ninth column: what stands in it below its header is the user's (`explanations.ts`). */
const COLUMNS = 8;
/** Nobody follows up more of them one by one. */
const MOST_LISTED = 500;

/** No rows where no sentence was held against anything. */
export function textBlock(findings: readonly TextFinding[], runs: readonly RuleRun[], wording: SheetWording): PlannedRow[] {
  if (!hasTextBlock(findings, runs)) return [];
  const { caption, columns, ...words } = wording.texts;
  const compared = runs.reduce((sum, run) => sum + run.compared, 0);
  const note = (sentence: string): PlannedRow => ({ cells: [constant(sentence, 'text', { span: COLUMNS })], height: 'fit' });
  const head: PlannedRow[] = [
    { cells: [], height: 12 },
    { cells: [constant(caption, 'caption')], height: 24 },
  ];
  if (findings.length === 0) return [...head, note(words.nothingFound(compared))];
  const [rule, quote, place, ...others] = columns;
  return [
    ...head,
    {
      cells: [constant(rule, 'header'), constant(quote, 'header', { span: 2 }), null, constant(place, 'header'), ...others.map((word) => constant(word, 'header'))],
      height: 32,
    },
    ...findings.slice(0, MOST_LISTED).map((finding, index) => findingRow(finding, index, wording)),
    ...(findings.length > MOST_LISTED ? [note(words.unlisted(findings.length - MOST_LISTED))] : []),
  ];
}

export function hasTextBlock(findings: readonly TextFinding[], runs: readonly RuleRun[]): boolean {
  return findings.length > 0 || runs.some(({ compared }) => compared > 0);
}

function findingRow(finding: TextFinding, index: number, wording: SheetWording): PlannedRow {
  const verdict = wording.texts.verdict(finding.verdict);
  const isAsRead = stillAsRead(finding.figures);
  return {
    cells: [
      constant(wording.rules.title(finding.rule), 'label'),
      constant(wordsOf(finding, wording), 'text', { span: 2 }),
      null,
      placeOf(finding, wording),
      numberCell(finding.stated, finding, textFindingId(index, 'stated')),
      expectedCell(finding, index, wording),
      differenceCell(finding, index, wording),
      isAsRead === null ? constant(verdict, 'verdict') : formula(whileTrue(isAsRead, text(verdict), wording.texts.changed), 'verdict'),
    ],
    height: 'fit',
  };
}

/** One passage as it stands; several, each in quotation marks. */
function wordsOf({ quotes }: TextFinding, wording: SheetWording): string {
  const [only, ...others] = quotes;
  return only !== undefined && others.length === 0 ? only.words : wording.texts.passages(quotes.map(({ words }) => words));
}

/** Every place; a click leads to the first that is a cell. */
function placeOf({ quotes }: TextFinding, wording: SheetWording): PlannedCell {
  const places = quotes.map(({ place }) => (place.kind === 'cell' ? fullA1(place.cell) : wording.texts.paragraph(place.paragraph))).join(' ');
  const cell = quotes.flatMap(({ place }): CellAddress[] => (place.kind === 'cell' ? [place.cell] : []))[0];
  return cell === undefined ? constant(places, 'text') : constant(places, 'link', { link: cell });
}

function numberCell(value: Decimal | null, { unit }: TextFinding, id: string): PlannedCell {
  return value === null ? blank('exactAmount', { id }) : constant(doubleOf(inSheetUnit(value, unit)), 'exactAmount', { id });
}

function expectedCell(finding: TextFinding, index: number, wording: SheetWording): PlannedCell {
  const id = textFindingId(index, 'expected');
  const live = liveExpected(finding, wording.changed);
  return live === null ? numberCell(finding.expected, finding, id) : formula(live, 'exactAmount', { id });
}

/** Stated minus expected, while there is a number to state. */
function differenceCell({ stated, expected }: TextFinding, index: number, wording: SheetWording): PlannedCell {
  if (stated === null || expected === null) return blank('exactAmount');
  const [left, right] = [planned(textFindingId(index, 'stated')), planned(textFindingId(index, 'expected'))];
  const gap: Expression = call('ROUND', operation(left, '-', right), number(MOST_DIGITS));
  return formula(whileTrue(isNumber(right), gap, wording.changed), 'exactAmount');
}
