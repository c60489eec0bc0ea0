import { evaluateSnapshot } from '../../src/app/evaluate-snapshot';
import { decimalText } from '../../src/core/money/decimal';
import { rateText } from '../../src/core/rates/completion-rate';
import { zhCNLanguage } from '../../src/locales/zh-CN';
import { modelBook } from '../support/model-book';
import { outputOf, reportLines, shownRow } from '../support/live-sheets';

const evaluation = evaluateSnapshot(modelBook(), zhCNLanguage);
const SOURCE_BUDGETS = { '5,1': 5612.47, '6,1': 360.49, '7,1': 0, '8,1': 88.35 };
const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

describe('the figures of the model report', () => {
  test('the total is executed to 100.00%; no rate by source, since no budget by source is stated', () => {
    const { total, fundSources, expenditureCategories } = evaluation.rates ?? { total: null, fundSources: [], expenditureCategories: [] };
    expect(total?.rate.kind === 'ratio' && rateText(total.rate)).toBe('100.00%');
    expect([...fundSources, ...expenditureCategories].map(({ rate }) => rate.kind)).toEqual(Array.from({ length: 6 }, () => 'notStated'));
  });

  test('the sources are 88.35 short of the total, the categories are exact, the carry-over wants an explanation', () => {
    expect(evaluation.checks.map(({ rule, verdict, difference }) => [rule, verdict, decimalText(difference)])).toEqual([
      ['fund-source-sum', 'error', '-88.35'],
      ['expenditure-category-sum', 'exact', '0.00'],
      ['source-category-agreement', 'error', '-88.35'],
      ['full-execution-carry-over', 'explain', '121.20'],
      ['execution-within-budget', 'exact', '0.00'],
    ]);
  });

  test('the disagreement of the breakdowns follows from the sum that fails', () => {
    expect(evaluation.findings.map(({ rule, causedBy }) => [rule, causedBy?.rule ?? null])).toEqual([
      ['fund-source-sum', null],
      ['source-category-agreement', 'fund-source-sum'],
      ['full-execution-carry-over', null],
    ]);
  });
});

describe('the sentences of the model report', () => {
  const lines = reportLines(outputOf(modelBook())).map(withoutSpace);

  test('（二）部门整体收支情况, up to white space', () => {
    const start = lines.indexOf('（二）部门整体收支情况');
    const section = lines.slice(start + 1, lines.indexOf('（三）部门整体支出绩效目标')).join('');
    expect(section).toBe(
      withoutSpace(`全年预算数 6061.31 万元，执行数 6061.31 万元，完成预算的 100%。
        按资金来源分，一般公共预算财政拨款支出 5612.47 万元，政府性基金预算财政拨款支出 360.49 万元，国有资本经营预算财政拨款支出 0.00 万元，其他资金支出 0.00 万元。
        按支出性质看，基本支出 2482.58 万元，项目支出 3578.73 万元。年末结转和结余 121.20 万元。`),
    );
  });

  test('the conclusion is marked, with the reasons, and asks for the budgets that are missing', () => {
    expect(lines).toContain(
      '【待核实】从整体支出预算完成率达到100%来看，本部门整体支出绩效自评优秀，其中：【待填写：各资金来源全年预算数】。',
    );
    const reasons = lines.find((line) => line.startsWith('待核实原因：'));
    expect(reasons).toContain('5972.96万元与执行数合计6061.31万元不平，差额-88.35万元');
    expect(reasons).toContain('年末结转和结余121.20万元，未作说明');
  });

  test('with the budgets by source in the book the whole clause appears', () => {
    const stated = reportLines(outputOf(modelBook({ ...SOURCE_BUDGETS, '8,1': 0 })));
    expect(stated).toContain(
      '【待核实】从整体支出预算完成率达到100%来看，本部门整体支出绩效自评优秀，其中：一般公共预算整体支出预算完成率100%；政府性基金100%。',
    );
  });

  test('with 88.35 added to 其他资金 and a 说明 the mark goes', () => {
    const balanced = modelBook({ ...SOURCE_BUDGETS, '8,2': 88.35 });
    const open = reportLines(outputOf(balanced));
    expect(open.find((line) => line.includes('来看'))).toMatch(/^【待核实】/u);
    expect(shownRow(outputOf(balanced), 'checks', '资金来源执行数合计＝执行数合计')[5]).toBe('平');
  });
});
