import { textFullExecution } from '../../../../src/core/checks/rules/text-full-execution';
import { testTextRule } from '../text-rule-tester';

const FULL = '全年预算数6061.31万元，执行数6061.31万元，完成预算的100%。';

testTextRule(textFullExecution, {
  valid: [
    { name: 'explained in the same sentence', text: [FULL, '年末结转和结余121.20万元，主要是上年结转资金未使用。'], compared: 1 },
    { name: 'explained in the next sentence', text: [FULL, '年末结转和结余121.20万元。原因是工程尾款尚未支付。'], compared: 1 },
  ],
  silent: [
    { name: 'not all executed', text: ['全年预算数6061.31万元，执行数5940.11万元，完成预算的98%。年末结转和结余121.20万元。'] },
    { name: 'nothing left', text: [FULL, '年末结转和结余0.00万元。'] },
    { name: 'last year’s', text: [FULL, '2022年年末结转和结余121.20万元。'] },
    { name: 'last year’s rate', text: ['上年整体支出预算完成率100%。年末结转和结余121.20万元。'] },
    { name: 'about all executed', text: ['整体支出预算完成率100%左右。年末结转和结余121.20万元。'] },
    { name: 'what was there at first', text: [FULL, '年初结转和结余121.20万元，已全部使用。'] },
    { name: 'what one source has left', text: [FULL, '一般公共预算财政拨款年末结转和结余121.20万元。'] },
    { name: 'what was to be left', text: [FULL, '年末结转和结余预算数121.20万元。'] },
    { name: 'what something unknown has left', text: [FULL, '教育专项结余决算数121.20万元，已上缴。'] },
    { name: 'another year’s sheet', text: [], sheets: { '2022年说明': [['2022年部门整体收支情况说明'], [FULL], ['年末结转和结余121.20万元，已核对。']] } },
    { name: 'one source alone', text: ['一般公共预算整体支出预算完成率100%。年末结转和结余121.20万元。'] },
    { name: 'some other rate', text: ['退休人员悬挂率100%。年末结转和结余121.20万元。'] },
  ],
  invalid: [
    { name: 'explained further on, of something else', text: [FULL, '年末结转和结余121.20万元。工作成效良好。由于天气原因活动减少。'], findings: [{ verdict: 'explain', words: '年末结转和结余121.20万元', difference: '121.2' }] },
    { name: 'the model report', text: [FULL, '年末结转和结余 121.20 万元。'], findings: [{ verdict: 'explain', words: '年末结转和结余 121.20 万元', difference: '121.2', besides: ['完成预算的100%'] }] },
  ],
});
