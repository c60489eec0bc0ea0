/** The user's workbook that most tests of this folder begin with, and what is written into it. */
import type { OutputSheet, WorkbookOutput } from '../../../src/core/sheet-plan/workbook-output';
import type { WorkbookDump, WorkbookSeed } from '../../../src/emulator';
import { anOutput, anOutputSheet, cell } from './an-output';

export const SOURCE = '收支情况';
export const RATES = '完成率';
export const CHECKS = '数据核对';
export const REPORT = '自评报告';

export const BOOK: WorkbookSeed = {
  sheets: [
    { name: SOURCE, values: [['项目', '预算', '执行'], ['一般', 100, 90], ['基金', 50, 40], ['合计', '=SUM(B2:B3)', '=SUM(C2:C3)']] },
    { name: '我的表', values: [['自己的数', 7]] },
  ],
};

export function rates(facts: Partial<OutputSheet> = {}): OutputSheet {
  return anOutputSheet('rates', RATES, {
    cells: [
      cell(0, 0, { value: '预算完成率', style: 'title' }),
      cell(0, 1, { style: 'title' }),
      cell(1, 0, { value: '资金来源', style: 'header' }),
      cell(1, 1, { value: '完成率', style: 'header' }),
      cell(2, 0, { value: '一般', style: 'label' }),
      cell(2, 1, { value: 0.9, formula: `=${SOURCE}!C2/${SOURCE}!B2`, style: 'rate' }),
      cell(3, 0, { value: '基金', style: 'label' }),
      cell(3, 1, { value: 0.8, formula: `=${SOURCE}!C3/${SOURCE}!B3`, style: 'rate' }),
      cell(4, 0, { value: '=HYPERLINK("#A1","点")', style: 'text' }),
    ],
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }],
    frozenRows: 2,
    page: { orientation: 'landscape', titleRows: 2, printArea: { firstRow: 0, firstColumn: 0, lastRow: 4, lastColumn: 1 } },
    ...facts,
  });
}

export function checks(facts: Partial<OutputSheet> = {}): OutputSheet {
  return anOutputSheet('checks', CHECKS, {
    cells: [
      cell(0, 0, { value: '差额', style: 'header' }),
      cell(1, 0, { value: 0, formula: `=${SOURCE}!B4-SUM(${SOURCE}!B2:B3)`, style: 'exactAmount' }),
      cell(2, 0, { value: '第4行', style: 'link', link: { sheet: SOURCE, row: 3, column: 1 } }),
      cell(3, 0, { value: 0.9, formula: `=${RATES}!B3`, style: 'link', link: { sheet: RATES, row: 2, column: 1 } }),
    ],
    ...facts,
  });
}

export function report(facts: Partial<OutputSheet> = {}): OutputSheet {
  return anOutputSheet('report', REPORT, {
    cells: [
      cell(0, 0, { value: '部门整体支出绩效自评报告', style: 'reportTitle' }),
      cell(1, 0, { value: '完成率为90%。', formula: `="完成率为"&TEXT(${RATES}!B3,"0%")&"。"`, style: 'prose' }),
    ],
    ...facts,
  });
}

export const OUTPUT: WorkbookOutput = { ...anOutput(rates(), checks(), report()), active: 'report' };

/** The same sheets, to be written in place. */
export function inPlace(output: WorkbookOutput): WorkbookOutput {
  return { ...output, sheets: output.sheets.map((sheet) => ({ ...sheet, placement: { mode: 'overwrite' } })) };
}

/** Without what differs from run to run: Excel's ids. */
export function withoutIds(dump: WorkbookDump): WorkbookDump {
  return { ...dump, sheets: dump.sheets.map((sheet) => ({ ...sheet, id: '' })) };
}

export function sheetDump(dump: WorkbookDump, name: string): WorkbookDump['sheets'][number] {
  const sheet = dump.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name} among ${dump.sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

export function marksIn(dump: WorkbookDump): Record<string, string> {
  return Object.fromEntries(dump.names.map(({ name, formula }) => [name, formula]));
}
