import { evaluateSnapshot } from '../../../../src/app/evaluate-snapshot';
import { decimalText, trimmed } from '../../../../src/core/money/decimal';
import { fullA1 } from '../../../../src/core/workbook/cell-address';
import { zhCNLanguage } from '../../../../src/locales/zh-CN';
import { bookOf, sheetOf } from '../../../support/sheets';

/** 总分 of 95 beside funds in 元 or 万元: 50 points, and 45 of 50 in place of what is given. */
const book = (unit: string, score: number): ReturnType<typeof bookOf> =>
  bookOf(sheetOf('自评表', [
    ['某局2023年部门整体支出绩效自评表'], [`单位：${unit}`], ['项目', '全年预算数', '执行数'], ['合计', 100, 90], [],
    ['一级指标', '二级指标', '分值', '得分'], ['产出', '数量', 50, 50], ['效益', '社会', 50, score], ['总分', null, 100, 95],
  ]));

test.each([['元', 450], ['万元', 450], ['元', 54.5], ['万元', 54.5]] as const)('a score is in points, whatever the unit of the book: %s, %d', (unit, score) => {
  const { findings } = evaluateSnapshot(book(unit, score), zhCNLanguage);
  const [finding] = findings.filter(({ rule }) => rule === 'score-total');
  const balancing = finding?.clues.flatMap(({ figures }) => figures.flatMap(({ figure, balancing: value }) => (value === null ? [] : [`${fullA1(figure.cell)} ${decimalText(trimmed(value))}`])));
  expect(balancing).toContain('自评表!D8 45');
});
