import { textConstant } from '../../../src/adapters/officejs/text-constant';

describe('a text that stays as it is', () => {
  test.each(['', '绩效自评', '一般公共预算财政拨款', 'Total', '第1页的合计', '2022年度部门预算', '含 3 项说明', '（待填写）', 'total'])('%s', (text) => {
    expect(textConstant(text)).toBe(text);
  });
});

describe('a text that typing would change, kept by an apostrophe', () => {
  test.each([
    '=A1',
    '=HYPERLINK("#A1","x")',
    ' =A1',
    '＝１＋１',
    '+5',
    '-',
    '-3',
    '@sum',
    "'abc",
    '#N/A',
    'TRUE',
    'false',
    '007',
    '12%',
    '1,234.50',
    '1e5',
    '1-2',
    '2022/3/4',
    '2022-03-04',
    '3月4日',
    '2022年3月4日',
    '二〇二二年三月',
    '10:30',
    '上午10点',
    'Mar 5',
    '￥5.00',
    '１２３',
    '100元',
    '1/2',
  ])('%s', (text) => {
    expect(textConstant(text)).toBe(`'${text}`);
  });
});
