import { textComparison } from '../../../../src/core/checks/rules/text-comparison';
import { BOOK, testTextRule } from '../text-rule-tester';

/** A table that states no budget, but by how much it is exceeded. */
const gapTable = (header: string, gap: number, rate: string): Record<string, (string | number | null)[][]> => ({
  一般公共预算: [['示例区教育局2023年度一般公共预算财政拨款支出情况'], ['单位：万元'], ['项目', '支出决算数', header, '完成年初预算'], ['一般公共预算财政拨款支出总计', 760.2, gap, rate]],
});

testTextRule(textComparison, {
  valid: [
    { name: 'less, in the next sentence', text: ['年初预算为100.00万元，支出决算为90.00万元，完成年初预算的90%。决算数小于预算数的主要原因：厉行节约。'], compared: 1 },
    { name: 'level', text: ['年初预算为100.00万元，支出决算为100.00万元，决算数与年初预算数持平。'], compared: 1 },
    { name: 'more, after two pairs one of which it is', text: ['支出预算为10.00万元，支出决算为8.00万元；接待费支出预算为3.00万元，支出决算为4.00万元。决算数大于预算数的主要原因是接待增加。'], compared: 1 },
    { name: 'by how much, against the book', text: ['执行数小于全年预算数49.50万元，原因是招标结余。'], compared: 1 },
    { name: 'printed alike', text: ['年初预算为100.00万元，支出决算为100.00万元，决算数小于预算数的主要原因：节约。'], compared: 1 },
    { name: 'off by the rounding of both', text: ['年初预算为100.00万元，支出决算为100.01万元，决算数小于年初预算数。'], compared: 1 },
    // 10.06 are 0.06 off: 0.005 of each amount and 0.05 of what is said.
    { name: 'by how much, off by the rounding of all three', text: ['年初预算为100.00万元，支出决算为89.94万元，决算数小于年初预算数10.0万元。'], compared: 1 },
    { name: 'by how much, of any of the book’s budgets', text: ['决算数小于预算数49.50万元，原因是招标结余。', '决算数大于预算数50.50万元，原因是年中追加。'], compared: 2 },
    { name: 'what is left of a budget', text: ['全年预算100.00万元，执行数92.00万元，执行率92%，未执行8.00万元，主要原因是工程未结算。', '年初预算90.00万元，全年预算100.00万元，支出92.00万元，结余8.00万元。'], compared: 2 },
    { name: 'what is left, in two parts, or as the book carries it over', text: ['全年预算100.00万元，执行数92.00万元，结余5.00万元，结转3.00万元。', '全年预算1000.00万元，执行数950.50万元，年末结余49.50万元。'], compared: 2 },
    { name: 'a column of gaps', text: [], sheets: gapTable('决算数大于预算数', 60.2, '108.6%'), compared: 1 },
  ],
  silent: [
    { name: 'nothing to compare', text: ['决算数小于预算数的主要原因：厉行节约。'] },
    { name: 'more or less level', text: ['年初预算为100.00万元，支出决算为90.00万元，决算数与预算数基本持平。'] },
    { name: 'a slot with both words', text: ['年初预算为100.00万元，支出决算为90.00万元，决算数大于（小于）预算数的主要原因：'] },
    { name: 'of a budget that is not stated', text: ['年初预算为100.00万元，支出决算为90.00万元，决算数大于调整预算数。'] },
    { name: 'amounts behind it', text: ['决算数小于预算数，年初预算为100.00万元，支出决算为110.00万元。'] },
    { name: 'about the budget, or about what was spent', text: ['年初预算为100余万元，支出决算为90.00万元，决算数大于年初预算数。', '年初预算为100万元，支出决算为90余万元，决算数大于年初预算数。'] },
    { name: 'by how much, of the book, for another year', text: [], sheets: { '2022年说明': [['2022年部门整体收支情况说明'], ['执行数小于全年预算数59.50万元，原因是招标结余。']] } },
    { name: 'by how much, of a project', heading: '（一）校园安全项目', text: ['执行数小于全年预算数59.50万元，原因是招标结余。'] },
    { name: 'by how much, of what was named before', text: ['道路养护工程按期完工。执行数小于全年预算数59.50万元，原因是招标结余。', '道路养护工程执行数小于全年预算数59.50万元，原因是招标结余。'] },
    { name: 'more than the book’s budget, not by how much', text: ['执行数大于全年预算数，原因是追加。'] },
    { name: 'a part of what is left, about what is left, or of a budget that may have been added to', text: ['全年预算100.00万元，执行数92.00万元，剩余5.00万元为质保金。', '全年预算100.00万元，执行数92.00万元，结余5.00万元（其中工程款）。', '全年预算100.00万元，执行数92.00万元，结余约9万元。', '年初预算100.00万元，执行数92.00万元，结余10.00万元。'] },
    { name: 'about', text: ['年初预算约100万元，支出决算为90.00万元，决算数大于年初预算数。'] },
    { name: 'a gap without a rate', text: [], sheets: gapTable('决算数大于预算数', 60.2, '—') },
  ],
  invalid: [
    { name: 'beside a row: of that row', book: BOOK.map((cells, index) => [...cells, [null, null, '说明', null, null, null, null, '执行数小于全年预算数41.00万元，原因是工程未结算。', null][index] ?? null]), text: [], findings: [
      { verdict: 'error', words: '执行数小于全年预算数41.00万元', difference: '1', cells: ['收支!D8', '收支!C8'] },
    ] },
    { name: 'what is left, too much and too little', text: ['全年预算100.00万元，执行数92.00万元，结余18.00万元。', '全年预算数100.00万元，支出92.00万元，执行率92%，剩余7.90万元。'], findings: [
      { verdict: 'error', words: '结余18.00万元', difference: '10' }, { verdict: 'error', words: '剩余7.90万元', difference: '-0.1' },
    ] },
    { name: 'more said, less stated', text: ['年初预算为100.00万元，支出决算为90.00万元，完成年初预算的90%。决算数大于预算数的主要原因：追加。'], findings: [{ verdict: 'error', words: '决算数大于预算数', difference: null }] },
    { name: 'less said, more stated', text: ['年初预算为90.00万元，支出决算为100.00万元，决算数小于年初预算数。'], findings: [{ verdict: 'error', words: '决算数小于年初预算数', difference: null }] },
    { name: 'above the rounding of both', text: ['年初预算为100.00万元，支出决算为100.02万元，决算数小于年初预算数。'], findings: [{ verdict: 'error', words: '决算数小于年初预算数', difference: null, besides: ['支出决算为100.02万元', '年初预算为100.00万元'] }] },
    { name: 'its own amounts, not those of the sentence before', text: ['年初预算为100.00万元，支出决算为90.00万元。接待费年初预算为10.00万元，支出决算为12.00万元，决算数小于年初预算数。'], findings: [{ verdict: 'error', words: '决算数小于年初预算数', difference: null }] },
    { name: 'more by as much as it is less', text: ['年初预算为100.00万元，支出决算为90.00万元，决算数大于年初预算数10.00万元。'], findings: [{ verdict: 'error', words: '决算数大于年初预算数10.00万元', difference: null }] },
    { name: 'less, of what is level', text: ['年初预算为100.00万元，支出决算为100.00万元，决算数小于年初预算数5.00万元。'], findings: [{ verdict: 'error', words: '决算数小于年初预算数5.00万元', difference: null }] },
    { name: 'by how much, above the rounding of all three', text: ['年初预算为100.00万元，支出决算为89.93万元，决算数小于年初预算数10.0万元。'], findings: [{ verdict: 'error', words: '决算数小于年初预算数10.0万元', difference: '-0.07' }] },
    { name: 'more by another amount', text: ['年初预算为100.00万元，支出决算为110.00万元，决算数大于年初预算数12.00万元。'], findings: [{ verdict: 'error', words: '决算数大于年初预算数12.00万元', difference: '2' }] },
    { name: 'level said', text: ['年初预算为100.00万元，支出决算为90.00万元，决算数与预算数持平。'], findings: [{ verdict: 'error', words: '决算数与预算数持平', difference: null }] },
    { name: 'by another amount, too high', text: ['执行数小于全年预算数59.50万元，原因是招标结余。'], findings: [{ verdict: 'error', words: '执行数小于全年预算数59.50万元', difference: '10', cells: ['收支!D4', '收支!C4'] }] },
    { name: 'by another amount, too low', text: ['全年预算数1000.00万元，执行数950.50万元，执行数小于全年预算数39.50万元。'], findings: [{ verdict: 'error', words: '执行数小于全年预算数39.50万元', difference: '-10' }] },
    { name: 'a column of gaps above the budget', text: [], sheets: gapTable('决算数大于预算数', 60.2, '100%'), findings: [{ verdict: 'rate', words: '100%', difference: '-8.6', cells: ['一般公共预算!B4'] }] },
    { name: 'a column of gaps below the budget', text: [], sheets: gapTable('决算数小于预算数', 39.8, '100%'), findings: [{ verdict: 'rate', words: '100%', difference: '4.97', cells: ['一般公共预算!B4'] }] },
  ],
});
