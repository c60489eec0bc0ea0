/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { act } from 'react';
import { answerQuestion } from '../../src/app/answer-question';
import { evaluateBook } from '../../src/app/evaluate-book';
import { RULE_IDS } from '../../src/core/checks/all-checks';
import { zhCNLanguage, zhCNMessages } from '../../src/locales/zh-CN';
import { MemoryWorkbook } from '../support/memory-workbook';
import { bookOf, sheetOf } from '../support/sheets';
import { fakeServices } from './fake-services';
import { openPane, type PaneDriver } from './pane-driver';

const words = zhCNMessages.pane.settings;
/** Sources of 90 under a total of 91. */
const book = (): MemoryWorkbook => new MemoryWorkbook(bookOf(sheetOf('收支', [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 100, 91], ['一般公共预算财政拨款', 60, 60], ['其他资金', 40, 30]])));

async function paneOver(workbook: MemoryWorkbook): Promise<PaneDriver> {
  const services = fakeServices({
    evaluate: (run) => evaluateBook(workbook, zhCNLanguage, run),
    answer: (answers, run) => answerQuestion(workbook, answers, zhCNLanguage, run),
  });
  const pane = await openPane(services, zhCNMessages);
  await pane.during(() => pane.store.check());
  return pane;
}

function select(name: string): HTMLSelectElement {
  const nameOf = (element: HTMLSelectElement): string => element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? '';
  const found = [...document.querySelectorAll('select')].find((element) => nameOf(element).startsWith(name));
  if (found === undefined) throw new Error(`no choice "${name}"`);
  return found;
}

/** As a user does; React hears of it by the event alone. */
async function choose(name: string, text: string): Promise<void> {
  const element = select(name);
  const option = [...element.options].find(({ textContent }) => textContent === text);
  if (option === undefined) throw new Error(`no "${text}" among the choices of ${name}`);
  await act(async () => {
    element.value = option.value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

const shown = (name: string): string => select(name).selectedOptions[0]?.textContent ?? '';

test('a wider tolerance makes an error a rounding, and the workbook keeps it', async () => {
  const workbook = book();
  const pane = await paneOver(workbook);
  expect(shown(words.tolerance)).toBe(words.computedTolerance);
  expect(pane.text()).toContain('不平（1）');
  await choose(words.tolerance, '1 万元');
  expect(pane.text()).not.toContain('不平（1）');
  expect(pane.text()).toContain('尾差（1）');
  const later = await paneOver(workbook);
  expect(shown(words.tolerance)).toBe('1 万元');
  expect(later.text()).toContain('尾差（1）');
  await choose(words.tolerance, words.computedTolerance);
  expect(later.text()).toContain('不平（1）');
});

test('a tolerance from elsewhere is shown as it is', async () => {
  const workbook = book();
  await answerQuestion(workbook, [{ topic: 'setting/tolerance', choice: '0.25' }], zhCNLanguage);
  await paneOver(workbook);
  expect(shown(words.tolerance)).toBe('0.25 万元');
});

test('a rule that is not wanted finds nothing, or gives notice only', async () => {
  const pane = await paneOver(book());
  const rule = zhCNMessages.rule('fund-source-sum');
  await choose(rule, words.severities.notice);
  expect(pane.text()).toContain('提示（1）');
  await choose(rule, words.severities.off);
  expect(pane.text()).not.toContain('提示（1）');
  expect(shown(rule)).toBe(words.severities.off);
});

test('every rule has its choice and its page', async () => {
  await paneOver(book());
  const links = [...document.querySelectorAll('li:has(select) a')].map((link) => link.getAttribute('href'));
  expect(RULE_IDS.map((rule) => select(zhCNMessages.rule(rule)).value)).toEqual(RULE_IDS.map(() => 'computed'));
  expect(links).toEqual(RULE_IDS.map((rule) => `rules/${rule}.html`));
  for (const rule of RULE_IDS) expect(readFileSync(`src/core/checks/rules/${rule}.md`, 'utf8')).not.toBe('');
});
