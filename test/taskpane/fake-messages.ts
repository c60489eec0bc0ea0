/** The real wording of the pane around short, recognisable sentences for findings and problems. */
import type { Verdict } from '../../src/core/checks/check-result';
import type { Messages } from '../../src/locales/messages';
import { failureSentence } from '../../src/locales/zh-CN/failures';
import { pane } from '../../src/locales/zh-CN/pane';
import { textPlaceWords } from '../../src/locales/zh-CN/text-places';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  exact: '平',
  rounding: '尾差',
  notice: '提示',
  error: '不平',
  rate: '完成率有误',
  explain: '需说明',
  zeroBase: '无预算',
};

export const messages: Messages = {
  languageTag: 'zh-CN',
  problem: ({ code }) => `问题 ${code}`,
  question: ({ about }) => `提问 ${about.kind}`,
  candidate: ({ meaning }) => `候选 ${meaning.kind}`,
  table: ({ source, role }) => `表格 ${source.sheet} ${role}`,
  note: ({ code }) => `提示 ${code}`,
  failure: failureSentence,
  finding: ({ scope }) => `发现 ${scope}`,
  rule: (rule) => `规则 ${rule}`,
  textFinding: ({ rule, quotes }) => `文字 ${rule}${quotes.map(({ words, place }) => `${words} ${textPlaceWords(place)}`).join('')}`,
  clue: ({ kind }) => `线索 ${kind}`,
  verdict: (verdict) => VERDICTS[verdict],
  subject: ({ kind }) => kind,
  measure: (measure) => (measure === 'executed' ? '执行数' : '全年预算数'),
  pane,
};
