/** @jest-environment jsdom */
import { act } from 'react';
import type { Evaluation } from '../../src/app/evaluation';
import { explanationCode } from '../../src/core/sheet-plan/explanations';
import { messages } from './fake-messages';
import { fakeServices, type FakeServices } from './fake-services';
import { openPane, type PaneDriver } from './pane-driver';
import { cellAt, evaluationOf, finding } from './sample-evaluation';

const words = messages.pane.findings;
const on = (sheet: string, row: number): ReturnType<typeof cellAt> => ({ ...cellAt(row, 2), sheet });

const FINDINGS = [
  finding('error', '甲', [on('支出', 8), on('收支', 3)]),
  finding('error', '乙', [on('收支', 9)]),
  finding('rounding', '丙', [on('收支', 4)]),
  finding('notice', '丁', [on('支出', 2)]),
];

async function paneWith(evaluation: Evaluation): Promise<{ readonly pane: PaneDriver; readonly services: FakeServices }> {
  const services = fakeServices({}, evaluation);
  const pane = await openPane(services);
  await pane.during(() => pane.store.check());
  return { pane, services };
}

const headings = (): string[] => [...document.querySelectorAll('h3')].map(({ textContent }) => textContent);
const listed = (): string[] => [...document.querySelectorAll('section li > button')].map(({ textContent }) => /发现 (\S+)/u.exec(textContent)?.[1] ?? '');

async function choose(name: string, value: string): Promise<void> {
  const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`);
  if (select === null) throw new Error(`no choice "${name}"`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
}

test('stands by gravity, and on a wish by sheets from the top', async () => {
  await paneWith(evaluationOf(FINDINGS));
  expect([headings(), listed()]).toEqual([['不平（2）', '提示（1）', '尾差（1）'], ['甲', '乙', '丁', '丙']]);
  await choose(words.orderName, 'place');
  expect([headings(), listed()]).toEqual([['支出（2）', '收支（2）'], ['丁', '甲', '丙', '乙']]);
});

test('shows one verdict alone', async () => {
  await paneWith(evaluationOf(FINDINGS));
  await choose(words.filterName, 'rounding');
  expect([headings(), listed()]).toEqual([['尾差（1）'], ['丙']]);
  await choose(words.filterName, 'all');
  expect(listed()).toHaveLength(4);
});

test('a verdict that is gone by the next look is no longer filtered for', async () => {
  let now = evaluationOf(FINDINGS);
  const services = fakeServices({ evaluate: () => Promise.resolve({ ok: true, value: now }) });
  const pane = await openPane(services);
  await pane.during(() => pane.store.check());
  await choose(words.filterName, 'rounding');
  now = evaluationOf(FINDINGS.filter(({ verdict }) => verdict !== 'rounding'));
  await pane.during(() => pane.store.check());
  expect(listed()).toEqual(['甲', '乙', '丁']);
});

test('few findings need no choices', async () => {
  await paneWith(evaluationOf(FINDINGS.slice(0, 3)));
  expect(document.querySelector(`select[aria-label="${words.orderName}"]`)).toBeNull();
});

test('cells on another sheet are one click each', async () => {
  const { pane, services } = await paneWith(evaluationOf([finding('error', '甲', [on('支出', 8), on('收支', 3), on('收支', 4)])]));
  await pane.click(words.otherSheet('收支'));
  expect(services.revealed).toEqual([[on('收支', 3), on('收支', 4)]]);
});

test('a finding leads to the page of its rule', async () => {
  await paneWith(evaluationOf(FINDINGS.slice(0, 1)));
  expect([...document.querySelectorAll('section a')].map((link) => link.getAttribute('href'))).toContain('rules/fund-source-sum.html');
});

describe('说明', () => {
  const asked = finding('explain', '甲');
  const code = explanationCode(asked);

  async function type(text: string): Promise<void> {
    const box = document.querySelector<HTMLTextAreaElement>(`textarea[aria-label="${words.explain}"]`);
    if (box === null) throw new Error('no box');
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve();
    });
  }

  test('is kept beside its check', async () => {
    const { pane, services } = await paneWith(evaluationOf([asked]));
    await type(' 质保金次年支付。 ');
    await pane.click(words.keepExplanation);
    expect(services.calls).toContain(`explain ${code} 质保金次年支付。`);
  });

  test('that is kept is shown, and may be changed', async () => {
    const { pane, services } = await paneWith(evaluationOf([asked], { explanations: [{ code, relation: '甲', text: '旧说明' }] }));
    expect(pane.text()).toContain(words.explained('旧说明'));
    await type('');
    await pane.click(words.keepExplanation);
    expect(services.calls).toContain(`explain ${code} `);
  });

  test('that was kept for other figures comes back for review, and is kept only when it is asked for', async () => {
    const former = { code: `${asked.rule}/${asked.scope}#00000000`, relation: '甲', text: '旧说明' };
    const { pane, services } = await paneWith(evaluationOf([asked], { explanations: [former] }));
    expect(pane.text()).toContain(words.formerExplanation('旧说明'));
    expect(services.calls.filter((call) => call.startsWith('explain'))).toEqual([]);
    await pane.click(words.keepExplanation);
    expect(services.calls).toContain(`explain ${code} 旧说明`);
  });

  test('of another check, or beside one that is kept for these figures, does not', async () => {
    const ofAnother = { code: `${asked.rule}/${asked.scope}乙#00000000`, relation: '乙', text: '别的说明' };
    const { pane } = await paneWith(evaluationOf([asked], { explanations: [ofAnother] }));
    expect(pane.text()).not.toContain('别的说明');
    const { pane: later } = await paneWith(evaluationOf([asked], { explanations: [{ ...ofAnother, code: `${asked.rule}/${asked.scope}#00000000` }, { code, relation: '甲', text: '新说明' }] }));
    expect(later.text()).toContain(words.explained('新说明'));
    expect(later.text()).not.toContain('别的说明');
  });
});
