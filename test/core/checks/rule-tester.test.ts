import type { ExpectedResult, RuleCases } from './rule-tester';
import { faultsOf } from './rule-tester';

const whole: RuleCases = {
  valid: [{ name: 'a', rows: [['合计', 1, 1]], checked: ['executed'] }],
  silent: [{ name: 'b', rows: [['合计', 2, 2]] }],
  invalid: [{ name: 'c', rows: [['合计', 3, 3]], findings: [{ verdict: 'error', difference: '1', cells: ['C4'] }] }],
};
const [invalid] = whole.invalid;
if (invalid === undefined) throw new Error('no case');

function without(part: keyof ExpectedResult): ExpectedResult {
  const { verdict, difference, cells } = { verdict: 'error' as const, difference: '1', cells: ['C4'] };
  const all = { verdict, difference, cells };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== part)) as unknown as ExpectedResult;
}

describe('the tester of rules', () => {
  test('has nothing against whole cases', () => {
    expect(faultsOf(whole)).toEqual([]);
  });

  test.each<[string, RuleCases, string]>([
    ['a group without cases', { ...whole, silent: [] }, 'no silent case'],
    ['a case without rows', { ...whole, silent: [{ name: 'b', rows: [] }] }, '"b" lists nothing'],
    ['a valid case that checks nothing', { ...whole, valid: [{ name: 'a', rows: [['合计', 1, 1]], checked: [] }] }, '"a" says nothing is checked; it is a silent case'],
    ['an invalid case without findings', { ...whole, invalid: [{ ...invalid, findings: [] }] }, '"c" expects no finding'],
    ['a finding without its verdict', { ...whole, invalid: [{ ...invalid, findings: [without('verdict')] }] }, '"c" does not state the verdict'],
    ['a finding without its difference', { ...whole, invalid: [{ ...invalid, findings: [without('difference')] }] }, '"c" does not state the difference'],
    ['a finding without its cells', { ...whole, invalid: [{ ...invalid, findings: [without('cells')] }] }, '"c" does not state the cells'],
    ['two cases of one name', { ...whole, silent: [{ name: 'a', rows: [['合计', 2, 2]] }] }, 'two cases are called "a"'],
  ])('refuses %s', (_name, cases, fault) => {
    expect(faultsOf(cases)).toEqual([fault]);
  });

  test('refuses the same rows under two names', () => {
    const same: RuleCases = { ...whole, silent: [{ name: 'b', rows: [['合计', 1, 1]], unit: '万元' }] };
    expect(faultsOf(same)).toHaveLength(1);
    expect(faultsOf(same)[0]).toContain('two cases are the same');
  });
});
