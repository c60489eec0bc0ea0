/** The words of the sheets, given by a locale. The core knows what is said, the locale how. */
import type { CheckResult, Verdict } from '../checks/check-result';
import type { Expression } from '../formula/expression';
import type { MoneyMeasure, Subject } from '../ledger/dimensions';
import type { Ledger } from '../ledger/ledger';
import type { MoneyUnit } from '../money/money-unit';
import type { AnyRuleId } from '../text/text-finding';
import type { GeneratedSheetKind } from '../workbook/generated-sheet';
import type { SourceTextRole } from './cell-ids';

/** Pieces of one text, constants and formulas, in order. */
export type TextParts = readonly (string | Expression)[];

export interface VerdictWords {
  readonly balanced: string;
  readonly rounding: string;
  readonly possibleRounding: string;
  readonly incomplete: string;
  readonly unbalanced: string;
  readonly within: string;
  readonly exceeded: string;
  readonly exceededOriginal: string;
  readonly exceededWhole: string;
  readonly possibleShift: string;
  readonly noShift: string;
  readonly beyondLimit: string;
  readonly otherScore: string;
  readonly rateRight: string;
  readonly rateWrong: string;
  readonly explanationNeeded: string;
  readonly explained: string;
  readonly noExplanationNeeded: string;
  readonly addedDuringYear: string;
  readonly dashExpected: string;
}

export interface SheetWording {
  readonly sheetNames: Readonly<Record<GeneratedSheetKind, string>>;
  /** Stands in row 2 of every sheet, before the seal. */
  readonly generatedLine: string;
  readonly sealLabel: string;
  /** Shown wherever a source cell no longer says what was read. */
  readonly changed: string;
  title(kind: GeneratedSheetKind, ledger: Ledger): string;
  subject(subject: Subject): string;
  measure(measure: MoneyMeasure): string;
  /** The workbook's own word for a column, where it says which measure it is; a plain 预算数 stays 预算数. */
  columnName(header: string, measure: MoneyMeasure): string;
  unit(unit: MoneyUnit): string;

  readonly figures: {
    readonly caption: string;
    readonly columns: readonly [string, string, string, string, string, string, string, string, string];
    readonly labelSeparator: string;
    readonly sourceText: Readonly<Record<SourceTextRole, string>>;
    readonly errorContent: string;
    /** Behind the header by whose names rows are summed: "资金来源" + "：一般公共预算". */
    namesSummed(names: readonly string[]): string;
    /** Label of a part of the sum in the row above. */
    pieceOfSum(piece: number, pieces: number): string;
    /** Behind the label of a sum over so many institutions. */
    institutionsSummed(institutions: number): string;
    /** So many cells, the first by its name: the others follow from the rows of the shares. */
    cellsFrom(first: string, count: number): string;
    readonly percentUnit: string;
    readonly pointsUnit: string;
    readonly states: { readonly stated: string; readonly blank: string };
  };
  readonly textAmounts: {
    /** Its number depends on whether a block about sentences comes before it. */
    caption(isBehindTexts: boolean): string;
    readonly columns: readonly [header: string, unit: string, cell: string, recorded: string, now: string, amount: string];
    /** Over what a row of the list is called now in a column by whose names sums are made. */
    readonly nameNow: string;
  };
  readonly checks: {
    readonly caption: string;
    readonly columns: {
      readonly relation: string;
      readonly left: string;
      readonly right: string;
      readonly difference: string;
      readonly tolerance: string;
      readonly verdict: string;
      readonly leftCells: string;
      readonly rightCells: string;
      readonly explanation: string;
      readonly code: string;
      readonly reason: string;
    };
    readonly verdicts: VerdictWords;
    readonly openCount: string;
    /** Behind the reasons that fit, where some do not. */
    readonly moreReasons: string;
    /** Behind the cells that are named, where some are not: how many there are. */
    readonly moreCells: (count: number) => string;
    readonly formerExplanations: string;
    readonly explanationHint: string;
    /** What the check compares: "资金来源合计 = 执行数合计". */
    relation(check: CheckResult): string;
    /** Why the check holds the conclusion back, with both sides and the gap as texts of 万元. */
    reason(check: CheckResult, amounts: { left: Expression; right: Expression; difference: Expression }): TextParts;
  };
  readonly rules: {
    readonly caption: string;
    readonly rule: string;
    readonly compared: string;
    readonly state: string;
    readonly notApplicable: string;
    readonly switchedOff: string;
    title(rule: AnyRuleId): string;
    /** So many single lines agree and are not listed. */
    passedLines(lines: number): string;
    /** So many do not agree and are not listed either. */
    unlisted(results: number): string;
  };
  readonly texts: {
    readonly caption: string;
    readonly columns: readonly [rule: string, quote: string, place: string, stated: string, expected: string, difference: string, verdict: string];
    /** In place of a verdict on figures that are others now. */
    readonly changed: string;
    verdict(verdict: Verdict): string;
    /** Several passages that one finding is about. */
    passages(passages: readonly string[]): string;
    /** A place in the report, from 0. */
    paragraph(index: number): string;
    /** So many statements were held against figures or each other. */
    nothingFound(compared: number): string;
    unlisted(findings: number): string;
  };
  readonly rates: {
    readonly item: string;
    /** Header of the column that names the institution, where there are several. */
    readonly institution: string;
    readonly amountHeader: (header: string) => string;
    readonly rate: string;
    readonly difference: string;
    readonly groups: {
      readonly sources: string;
      readonly categories: string;
      readonly keyTasks: string;
      readonly projects: string;
      readonly institutions: string;
      readonly flows: string;
    };
    readonly unitNote: string;
    readonly grade: string;
    readonly gradeBasis: string;
    readonly roundingNote: string;
    readonly notes: readonly string[];
  };
}
