import { reportParagraphs } from '../../../src/core/sheet-plan/report-paragraphs';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { report as wording } from '../../../src/locales/zh-CN/report';
import { outputOf, shownRows } from '../../support/live-sheets';
import { modelBook } from '../../support/model-book';
import { sheetOf } from '../../support/sheets';

const MARK = '由"绩效自评"生成\u3000校验码 0123';
/** Sentences of 甲, 乙, 丙 and 丁 are formulas, as ours are; all else was typed. */
const paragraphs = (...lines: CellValue[]): string[] => {
  const rows = [['标题'], [MARK], ...lines.map((line) => [line])];
  const formulas = rows.map(([line]) => [typeof line === 'string' && /[甲乙丙丁]。/u.test(line) ? '=…' : null]);
  return reportParagraphs(sheetOf('自评报告', rows, { formulas }), wording);
};
const indented = (text: string): string => `\u3000\u3000${text}`;

describe('the report as paragraphs', () => {
  test('the title stays, the line with the seal goes', () => {
    expect(paragraphs()).toEqual(['标题']);
  });

  test('sentences of one paragraph are joined, an indent begins the next', () => {
    expect(paragraphs('一、基本情况', indented('甲。'), '乙。', '丙。', indented('丁。'))).toEqual(['标题', '一、基本情况', indented('甲。乙。丙。'), indented('丁。')]);
  });

  test('a heading ends a paragraph, of both levels', () => {
    expect(paragraphs(indented('甲。'), '二、综合评价分析', '（一）自评结论综述', indented('乙。'))).toEqual(['标题', indented('甲。'), '二、综合评价分析', '（一）自评结论综述', indented('乙。')]);
  });

  test('empty sentences and empty rows leave nothing', () => {
    expect(paragraphs('一、基本情况', indented('甲。'), '', null, '  ', '乙。')).toEqual(['标题', '一、基本情况', indented('甲。乙。')]);
  });

  test('what the user typed below a heading stands for itself', () => {
    expect(paragraphs('（一）部门职能', '负责辖区管理。', '（二）部门整体收支情况', indented('甲。'))).toEqual(['标题', '（一）部门职能', '负责辖区管理。', '（二）部门整体收支情况', indented('甲。')]);
  });

  test('a sheet whose first row is empty has no title', () => {
    const sheet = sheetOf('自评报告', [[MARK], ['一、基本情况'], [indented('甲。')]], { firstRow: 1 });
    expect(reportParagraphs(sheet, wording)).toEqual(['一、基本情况', indented('甲。')]);
  });

  test('the report of the model workbook: its two paragraphs of figures', () => {
    const output = outputOf(modelBook());
    const formulas = shownRows(output, 'report').map((): (string | null)[] => [null]);
    for (const { row, formula } of output.sheets.find(({ kind }) => kind === 'report')?.cells ?? []) formulas[row] = [formula];
    const all = reportParagraphs(sheetOf('自评报告', shownRows(output, 'report'), { formulas }), wording);
    const start = all.indexOf('（二）部门整体收支情况');
    expect(all.slice(start + 1, all.indexOf('（三）部门整体支出绩效目标'))).toEqual([
      indented('全年预算数6061.31万元，执行数6061.31万元，完成预算的100%。'),
      indented('按资金来源分，一般公共预算财政拨款支出5612.47万元，政府性基金预算财政拨款支出360.49万元，国有资本经营预算财政拨款支出0.00万元，其他资金支出0.00万元。按支出性质看，基本支出2482.58万元，项目支出3578.73万元。年末结转和结余121.20万元。'),
    ]);
    expect(all.join('')).not.toContain('校验码');
  });
});
