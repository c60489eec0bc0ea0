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
    { name: 'one source alone', text: ['一般公共预算整体支出预算完成率100%。年末结转和结余121.20万元。'] },
    { name: 'some other rate', text: ['退休人员悬挂率100%。年末结转和结余121.20万元。'] },
  ],
  invalid: [{ name: 'the model report', text: [FULL, '年末结转和结余 121.20 万元。'], findings: [{ verdict: 'explain', words: '年末结转和结余 121.20 万元', difference: '121.2' }] }],
});
