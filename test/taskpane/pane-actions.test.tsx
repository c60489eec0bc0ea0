/** @jest-environment jsdom */
import type { Generation } from '../../src/app/generate-sheets';
import type { Outcome } from '../../src/app/outcome';
import type { RunOptions } from '../../src/app/run-options';
import { failureSentence } from '../../src/locales/zh-CN/failures';
import { answerLater } from './answer-later';
import { messages } from './fake-messages';
import { fakeServices } from './fake-services';
import { openPane } from './pane-driver';
import { cellAt, evaluationOf, finding } from './sample-evaluation';

const words = messages.pane;
const generation = (replaced: Partial<Generation>): Outcome<Generation> => ({
  ok: true,
  value: { evaluation: evaluationOf([]), receipt: { sheets: ['绩效评价表'] }, writeFailure: null, retired: [], missing: 0, ...replaced },
});

describe('生成评价表', () => {
  test('names the sheets, the gaps and what was kept', async () => {
    const outcome = generation({ receipt: { sheets: ['绩效评价表', '自评报告'] }, retired: ['绩效评价表（旧）'], missing: 2 });
    const pane = await openPane(fakeServices({ generate: () => Promise.resolve(outcome) }));
    await pane.click(words.actions.generate);
    for (const part of ['“绩效评价表”、“自评报告”', '2 处【待填写】', '“绩效评价表（旧）”']) expect(pane.announced('status')).toContain(part);
    expect(pane.text()).toContain(words.overview.heading);
  });

  test('says nothing of gaps and kept sheets where there are none', async () => {
    const pane = await openPane(fakeServices());
    await pane.click(words.actions.generate);
    expect(pane.announced('status')).toBe(words.notices.generated(['绩效评价表', '勾稽核对', '自评报告']));
  });

  test('refused: says so, with the problems', async () => {
    const refused = evaluationOf([], { status: 'refused', problems: [{ code: 'noTable', cells: [] }], ledger: null, rates: null });
    const pane = await openPane(fakeServices({ generate: () => Promise.resolve(generation({ evaluation: refused, receipt: null })) }));
    await pane.click(words.actions.generate);
    expect(pane.announced('status')).toContain(words.notices.nothingWritten);
    expect(pane.announced('status')).toContain('问题 noTable');
  });

  test('tells the stages apart while it runs', async () => {
    const answer = answerLater<Outcome<Generation>>();
    const reports: RunOptions[] = [];
    const pane = await openPane(
      fakeServices({
        generate: (run) => {
          reports.push(run);
          return answer.promise;
        },
      }),
    );
    await pane.click(words.actions.generate);
    expect(pane.announced('status')).toContain(words.stages.reading);
    await pane.during(() => reports[0]?.onStage?.('writing'));
    expect(pane.announced('status')).toContain(words.stages.writing);
    await pane.during(() => {
      answer.resolve(generation({}));
    });
  });

  test('does not move the focus', async () => {
    const pane = await openPane(fakeServices());
    pane.button(words.actions.generate).focus();
    await pane.click(words.actions.generate);
    expect(document.activeElement).toBe(pane.button(words.actions.generate));
  });
});

describe('复制文字', () => {
  test('copies the report', async () => {
    const services = fakeServices();
    const pane = await openPane(services);
    await pane.click(words.actions.copyReport);
    expect(services.clipboard).toEqual(['第一段\n第二段']);
    expect(pane.announced('status')).toBe(words.notices.copied);
  });

  test('clipboard refused: the text stands selected for Ctrl+C', async () => {
    const pane = await openPane(fakeServices({ writeClipboard: () => Promise.resolve(false) }));
    await pane.click(words.actions.copyReport);
    expect(pane.announced('status')).toBe(words.notices.copyByHand);
    const box = pane.textarea();
    expect(box?.value).toBe('第一段\n第二段');
    expect(box?.readOnly).toBe(true);
    expect([document.activeElement, box?.selectionStart, box?.selectionEnd]).toEqual([box, 0, 7]);
  });

  test('no report yet', async () => {
    const pane = await openPane(fakeServices({ copyReport: () => Promise.resolve({ ok: true, value: null }) }));
    await pane.click(words.actions.copyReport);
    expect(pane.announced('status')).toBe(words.notices.nothingToCopy);
  });
});

describe('what goes wrong', () => {
  test('a failure is an alert in a sentence, and can be dismissed', async () => {
    const failure = { code: 'cellInEditMode' } as const;
    const pane = await openPane(fakeServices({ evaluate: () => Promise.resolve({ ok: false, failure }) }));
    await pane.click(words.actions.checkAgain);
    expect(pane.announced('alert')).toBe(failureSentence(failure));
    await pane.click(words.actions.dismiss);
    expect(pane.announced('alert')).toBe('');
  });

  test('a failure of writing keeps what was found before', async () => {
    const failure = { code: 'workbookStructureProtected' } as const;
    const pane = await openPane(fakeServices({ generate: () => Promise.resolve({ ok: false, failure }) }));
    await pane.during(() => pane.store.check());
    await pane.click(words.actions.generate);
    expect(pane.announced('alert')).toBe(failureSentence(failure));
    expect(pane.text()).toContain(words.overview.heading);
  });

  test('a failure of writing at the very first run still shows what can be read', async () => {
    const failure = { code: 'workbookStructureProtected' } as const;
    const pane = await openPane(fakeServices({ generate: () => Promise.resolve(generation({ receipt: null, writeFailure: failure })) }));
    await pane.click(words.actions.generate);
    expect(pane.announced('alert')).toBe(failureSentence(failure));
    expect(pane.text()).toContain(words.overview.heading);
  });

  test('a sheet that is gone when a finding is clicked', async () => {
    const failure = { code: 'sheetGone', sheet: '收支情况' } as const;
    const services = fakeServices({ reveal: () => Promise.resolve({ ok: false, failure }) }, evaluationOf([finding('error', '甲')]));
    const pane = await openPane(services);
    await pane.during(() => pane.store.check());
    await pane.click('发现 甲');
    expect(pane.announced('alert')).toBe(failureSentence(failure));
  });

  test('an error of ours offers the diagnostics', async () => {
    const services = fakeServices({ evaluate: () => Promise.reject(new Error('坏了')) });
    const pane = await openPane(services);
    await pane.click(words.actions.checkAgain);
    expect(pane.announced('alert')).toContain(words.notices.fault);
    await pane.click(words.actions.copyDiagnostics);
    expect(services.clipboard).toEqual(['诊断：Error: 坏了']);
    expect(pane.text()).toContain(words.notices.diagnosticsCopied);
  });

  test('the diagnostics are shown where the clipboard is blocked', async () => {
    const services = fakeServices({ evaluate: () => Promise.reject(new Error('坏了')), writeClipboard: () => Promise.resolve(false) });
    const pane = await openPane(services);
    await pane.click(words.actions.checkAgain);
    await pane.click(words.actions.copyDiagnostics);
    expect(pane.textarea()?.value).toBe('诊断：Error: 坏了');
  });

  test('an error while drawing does not leave a blank pane', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = {
      ...messages,
      finding: () => {
        throw new Error('没有句子');
      },
    };
    const services = fakeServices({}, evaluationOf([finding('error', '甲', [cellAt(1, 1)])]));
    const pane = await openPane(services, broken);
    await pane.during(() => pane.store.check());
    expect(pane.announced('alert')).toContain(words.notices.fault);
    await pane.click(words.actions.copyDiagnostics);
    expect(services.clipboard).toEqual(['诊断：Error: 没有句子']);
  });
});
