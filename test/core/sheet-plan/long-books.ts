/** Books with many sources of their own, long names and long words, to try the limits of cells and formulas. */
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { explanationCode } from '../../../src/core/sheet-plan/explanations';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { bookOf, sheetOf } from '../../support/sheets';

const NAME = '示范区综合治理专项转移支付资金安排城乡社区环境整治提升工程补助经费来源单位';

/** So many names of so many characters, all different. */
export function sourceNames(count: number, length: number): string[] {
  return Array.from({ length: count }, (_, index) => `第${String(index + 1).padStart(3, '0')}项${NAME.repeat(3)}`.slice(0, length));
}

/** A book whose sources are these, each over its budget, all of them short of the total. */
export function withSources(names: readonly string[]): WorkbookSnapshot {
  const rows: CellValue[][] = [
    ['某局2023年部门整体收支情况'],
    [null, null, '单位：万元'],
    ['项目', '全年预算数', '执行数'],
    ['合计', 1000, 1000],
    ['按资金来源分'],
    ...names.map((name): CellValue[] => [name, 3, 5.01]),
    ['按支出性质分'],
    ['基本支出', null, 300],
    ['项目支出', null, 600],
    ['年末结转和结余', null, 5],
  ];
  return bookOf(sheetOf('收支情况', rows));
}

/** The book with a check sheet beside it on which somebody explained the carry-over. */
export function withExplanation(book: WorkbookSnapshot, words: string): WorkbookSnapshot {
  const check = evaluateSnapshot(book, zhCNLanguage).checks.find(({ relation }) => relation === 'presence');
  if (check === undefined) throw new Error('nothing to explain');
  const { columns } = zhCNLanguage.sheets.checks;
  const sheet = sheetOf('勾稽核对', [[columns.relation, columns.explanation, columns.code], ['甲', words, explanationCode(check)]], { generatedKind: 'checks' });
  return bookOf(...book.sheets, sheet);
}
