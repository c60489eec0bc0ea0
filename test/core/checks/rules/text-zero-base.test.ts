import { textZeroBase } from '../../../../src/core/checks/rules/text-zero-base';
import { testTextRule } from '../text-rule-tester';

testTextRule(textZeroBase, {
  valid: 'never',
  silent: [
    { name: 'a budget', text: ['年初预算为100.00万元，支出决算为90.00万元，完成年初预算的90%。'] },
    { name: 'nothing at all', text: ['因公出国费支出预算为0万元，支出决算为0万元，完成预算的0%。'] },
    { name: 'of another budget', text: ['年初预算为0.00万元，支出决算为8.00万元，完成调整预算的100%。'] },
    { name: 'spent about', text: ['年初预算为0.00万元，支出决算为8余万元，完成年初预算的100%。'] },
    { name: 'no rate', text: ['年初预算为0万元，支出决算为8.00万元，均为年中追加。'] },
  ],
  invalid: [{ name: 'a rate over nothing', text: ['政府性基金年初预算为0.00万元，支出决算为8.00万元，完成年初预算的100%。'], findings: [{ verdict: 'zeroBase', words: '完成年初预算的100%', difference: '8' }] }],
});
