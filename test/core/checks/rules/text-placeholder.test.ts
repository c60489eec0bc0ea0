import { textPlaceholder } from '../../../../src/core/checks/rules/text-placeholder';
import { testTextRule } from '../text-rule-tester';

const found = (words: string): { verdict: 'notice'; words: string; difference: null } => ({ verdict: 'notice', words, difference: null });

testTextRule(textPlaceholder, {
  valid: [
    { name: 'plain prose', text: ['收入总计1100.00万元，比上年增加100.00万元，增长10.00%。', '财政拨款占99.50%，其余为其他资金；增减变化不大。'], compared: 2 },
    { name: 'letters and products within words', text: ['完善“1+8”系列方案，建设IPTV平台，采购XXL号服装；面积为3×4米。'], compared: 1 },
  ],
  silent: 'never',
  invalid: [
    { name: 'XX', text: ['说明：XX本年度没有政府性基金收入和支出，故本表无数据。'], findings: [found('说明：XX本年度没')] },
    { name: '××', text: ['××街道办事处2023年全年预算数1000.00万元。'], findings: [found('××街道办事')] },
    { name: 'both words in a slot', text: ['收入总计1100.00万元，比上年增加（减少）100.00万元。'], findings: [found('00万元，比上年增加（减少）100')] },
    { name: 'less or more in a slot', text: ['决算数大于（小于）预算数的主要原因是追加，特此说明。'], findings: [found('决算数大于（小于）预算数')] },
    { name: 'three words run together', text: ['决算数大小于预算数的主要原因是追加，特此说明。'], findings: [found('决算数大小于预算数的')] },
    { name: 'a line to write on', text: ['本年度支出____万元，增长较快。'], findings: [found('本年度支出____万元，增')] },
    { name: 'our own mark', text: ['部门职能：【待填写：部门职能】，待补充。'], findings: [found('部门职能：【待填写：部门职能】，待补充')] },
    { name: 'no per cent', text: ['一般公共预算财政拨款支出增加1193.20万元，增长13.95。'], findings: [found('93.20万元，增长13.95。')] },
    { name: 'several, in their order', text: ['支出增长13.95，XX部门另有说明。'], findings: [{ ...found('支出增长13.95，XX部'), besides: ['增长13.95，XX部门另有'] }] },
    { name: 'the first five of a paragraph', text: ['XX一二三四五六七八九XX一二三四五六七八九XX一二三四五六七八九XX一二三四五六七八九XX一二三四五六七八九XX一二，完。'], findings: [
      { ...found('XX一二三四'), besides: Array.from({ length: 4 }, () => '二三四五六七八九XX一二三四') },
    ] },
    { name: 'no per cent in a share', text: ['一般公共预算财政拨款支出9746.50万元，占本年支出合计的99.86，增长较快。'], findings: [found('46.50万元，占本年支出合计的99.86，增长较')] },
  ],
});
