import { textGrade } from '../../../../src/core/checks/rules/text-grade';
import { readLedger } from '../../../../src/core/reading/read-ledger';
import { readTexts } from '../../../../src/core/text/text-facts';
import { fullA1 } from '../../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { textWords } from '../../../../src/locales/zh-CN/text-words';
import { vocabulary } from '../../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../../support/sheets';
import { BOOK, testTextRule } from '../text-rule-tester';

type Rows = readonly (readonly CellValue[])[];

testTextRule(textGrade, {
  valid: [
    { name: 'each grade in its band', text: ['自评得分92.5分，等级为“优”。', '综合得分85分，评价等级为良。', '总分78分，自评等级为“中”。', '自评得分55分，绩效等级为差。'], compared: 4 },
    { name: 'right between two bands, either', text: ['自评得分90分，等级为优。', '自评得分90.00分，等级为“良”。', '自评得分80分，等级为良好。', '自评得分60分，等级为较差。'], compared: 4 },
    { name: '合格 from 60 on', text: ['自评得分92分，评价等级为合格。'], compared: 1 },
  ],
  silent: [
    { name: 'bands of its own, in another paragraph', text: ['评分标准：90-100分为优，75-90分为良。', '自评得分78分，评价等级为良。'] },
    { name: 'bands in brackets behind the words', text: ['优（95-100分）、良（80-95分）。', '自评得分92分，评价等级为良。'] },
    { name: 'a score of other points', text: ['产出指标得分48分，等级为差。', '自评得分92分，满分120分，等级为良。', '自评得分105分，等级为良。', '满意度得分9.5分，等级为良。'] },
    { name: 'two scores, two grades, no grade, another word', text: ['项目一自评得分92分，项目二自评得分70分，等级为优。', '自评得分92分，等级为良，上年等级为优。', '自评得分92分。', '自评得分92分，等级为一般。', '自评得分92分，等级为优□良□中□差□。'] },
  ],
  invalid: [
    { name: 'too low a grade', text: ['部门整体支出自评得分92.5分，等级为“良”。'], findings: [{ verdict: 'notice', words: '等级为“良', difference: null }] },
    { name: 'too high a grade', text: ['自评得分为89.9分，绩效等级为优秀，'], findings: [{ verdict: 'notice', words: '等级为优秀', difference: null }] },
    { name: 'a grade above its band, just below 80', text: ['综合评分79.99分，评价等级：良好。'], findings: [{ verdict: 'notice', words: '等级：良好', difference: null }] },
    { name: '合格 below 60, 不合格 above', text: ['自评得分59分，等级为合格。', '自评得分61分，等级为不合格。'], findings: [{ verdict: 'notice', words: '等级为合格', difference: null }, { verdict: 'notice', words: '等级为不合格', difference: null }] },
  ],
});

const found = (form: Rows): { readonly cells: readonly string[]; readonly compared: number } => {
  const snapshot = bookOf(sheetOf('收支', BOOK), sheetOf('自评', form));
  const { ledger, books, scores } = readLedger(snapshot, vocabulary);
  if (ledger === null) throw new Error('the book was not read');
  const { findings, compared } = textGrade.runTexts(readTexts({ ledger, tables: books, scores, sheets: snapshot.sheets, report: null }, textWords));
  return { cells: findings.flatMap(({ quotes }) => quotes.flatMap(({ place }) => (place.kind === 'cell' ? [fullA1(place.cell)] : []))), compared };
};

/** 总分 in C5; the grade in row 6. */
const form = (score: CellValue, ...rows: Rows): Rows => [['2023年部门整体支出绩效自评表'], ['指标', '分值', '得分'], ['产出', 60, 50], ['效益', 40, 30], ['总分', 100, score], ...rows];

describe('forms', () => {
  test.each<[string, Rows, string[], number]>([
    ['总分 and its grade', form(92.5, ['评价等级', '优']), [], 1],
    ['too low a grade', form(92.5, ['评价等级', null, '良']), ['自评!C6', '自评!C5'], 1],
    ['too high a grade', form('78.5分', ['自评等级：', '优秀']), ['自评!B6', '自评!C5'], 1],
    ['a score beside the grade', [['绩效自评表'], ['自评得分', 78, '自评等级', '优']], ['自评!D2', '自评!B2'], 1],
    ['a list of projects', [['项目自评情况'], ['项目', '自评得分', '自评等级'], ['甲', 95, '优'], ['乙', 85.5, '优'], ['丙', 70, null]], ['自评!C4', '自评!B4'], 2],
    ['choices that are not made', form(92.5, ['评价等级', '优□ 良□ 中□ 差□']), [], 0],
    ['no grade', form(92.5, ['评价等级', null]), [], 0],
    ['bands of its own', form(92.5, ['评价等级', '良'], ['注：优：95-100分；良：85-95分']), [], 0],
    ['two grades', form(92.5, ['自评等级', '良'], ['评价等级', '优']), [], 0],
    ['a total of other points', [['自评表'], ['指标', '分值', '得分'], ['产出', 60, 55], ['总分', 60, 55], ['评价等级', '优']], [], 0],
    ['indicators with grades of their own', [['自评表'], ['指标', '分值', '得分', '等级'], ['产出', 60, 55, '优'], ['效益', 40, 35, '中'], ['总分', 100, 90, '优']], [], 0],
    ['no score', [['自评表'], ['评价等级', '优'], ['说明', '无']], [], 0],
  ])('%s', (_name, rows, cells, compared) => {
    expect(found(rows)).toEqual({ cells, compared });
  });
});
