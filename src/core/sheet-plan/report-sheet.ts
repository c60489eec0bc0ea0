/** 自评报告: one sentence a cell; the first of a paragraph is indented, so that the paragraphs can be told again when the text is copied. */
import { call, joined, text } from '../formula/expression';
import type { Ledger } from '../ledger/ledger';
import type { ReportBlock, ReportModel, ReportSentence } from '../report/report-model';
import type { ReportWording } from '../report/report-wording';
import { toExpressions } from './check-block';
import { constant, formula, type PlannedCell, type PlannedRow, type SheetPlan } from './sheet-plan';
import type { SheetWording } from './sheet-wording';
import { titleRows } from './title-rows';

/**
 * As near to the 156 mm of an official document as fits an A4 page with every default font: a character of the column's width is 7 to 9
 * pixels, and LibreOffice does not scale a single column that is wider than the page.
 */
const TEXT_WIDTH = 72;

export function reportSheet(model: ReportModel, ledger: Ledger, wording: ReportWording, sheets: SheetWording): SheetPlan {
  return {
    kind: 'report',
    name: sheets.sheetNames.report,
    rows: [...titleRows('report', ledger, 1, sheets), ...model.blocks.flatMap((block) => blockRows(block, wording, sheets))],
    columnWidths: [TEXT_WIDTH],
    printedColumns: 1,
    frozenRows: 0,
    frozenColumns: 0,
    orientation: 'portrait',
    titleRows: 0,
    tabColor: '#3B7D4F',
  };
}

function blockRows(block: ReportBlock, wording: ReportWording, sheets: SheetWording): PlannedRow[] {
  switch (block.kind) {
    case 'heading':
      return [{ cells: [constant(wording.heading(block.key), block.level === 1 ? 'heading1' : 'heading2')], height: 30 }];
    case 'missing':
      return [{ cells: [constant(wording.indent + wording.missing(block.key), 'prose')], height: 'prose' }];
    case 'paragraph':
      return block.sentences.map((sentence, index) => ({ cells: [sentenceCell(sentence, index === 0, wording, sheets)], height: 'prose' as const }));
  }
}

function sentenceCell(sentence: ReportSentence, isFirst: boolean, wording: ReportWording, sheets: SheetWording): PlannedCell {
  const indent = isFirst ? wording.indent : '';
  if (sentence.parts.every((part) => typeof part === 'string') && sentence.fits === null) {
    return constant(indent + sentence.parts.join(''), 'prose');
  }
  const [only, ...more] = sentence.parts;
  // A sentence that may be empty (nothing is held back) is one expression; its indent must be empty with it.
  if (sentence.fits === null && more.length === 0 && typeof only === 'object') {
    const indented = call('IF', { kind: 'operation', operator: '=', left: only, right: text('') }, text(''), joined([text(indent), only]));
    return formula(indent === '' ? only : indented, 'prose');
  }
  const whole = joined([text(indent), ...toExpressions(sentence.parts)]);
  return formula(sentence.fits === null ? whole : call('IF', sentence.fits, whole, text(sheets.changed)), 'prose');
}
