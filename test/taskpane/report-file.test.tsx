/** @jest-environment jsdom */
import type { Evaluation } from '../../src/app/evaluation';
import type { Outcome } from '../../src/app/outcome';
import type { RunOptions } from '../../src/app/run-options';
import type { PaneServices } from '../../src/taskpane/pane-services';
import { amountFinding, contradiction, quoteOf } from '../support/text-findings';
import { answerLater } from './answer-later';
import { messages } from './fake-messages';
import { fakeServices, type FakeServices } from './fake-services';
import { openPane, type PaneDriver } from './pane-driver';
import { cellAt, evaluationOf, finding, sampleLedger } from './sample-evaluation';
import { textRun } from '../support/text-findings';

const words = messages.pane;
const NAME = '自评报告.docx';

/** Services that note with which report each run was asked for. */
function noting(evaluation: Evaluation = evaluationOf([]), replaced: Partial<PaneServices> = {}): { readonly services: FakeServices; readonly reports: (string | null)[] } {
  const reports: (string | null)[] = [];
  const note = ({ report }: RunOptions): void => {
    reports.push(report?.name ?? null);
  };
  const ok: Outcome<Evaluation> = { ok: true, value: evaluation };
  const services = fakeServices({
    evaluate: (run) => {
      note(run);
      return Promise.resolve(ok);
    },
    answer: (_answers, run) => {
      note(run);
      return Promise.resolve(ok);
    },
    generate: (run) => {
      note(run);
      return Promise.resolve({ ok: true, value: { evaluation, receipt: { sheets: ['勾稽核对'] }, writeFailure: null, retired: [], missing: 0 } });
    },
    ...replaced,
  });
  return { services, reports };
}

function input(): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>('input[type=file]');
  if (found === null) throw new Error('no file input');
  return found;
}

/** As a browser does once a file was picked. */
async function choose(pane: PaneDriver, name = NAME): Promise<void> {
  Object.defineProperty(input(), 'files', { configurable: true, value: [new File(['x'], name)] });
  await pane.during(() => input().dispatchEvent(new Event('change', { bubbles: true })));
}

describe('核对报告文字', () => {
  test('opens the choice of a .docx or .txt', async () => {
    const pane = await openPane(fakeServices());
    const opened = jest.spyOn(input(), 'click');
    await pane.click(words.reportFile.choose);
    expect(opened).toHaveBeenCalledTimes(1);
    expect([input().accept, input().hidden]).toEqual(['.docx,.txt', true]);
  });

  test('looks at the workbook with the report, shows its name, and keeps it for what follows', async () => {
    const { services, reports } = noting();
    const pane = await openPane(services);
    await pane.click(words.actions.checkAgain);
    await choose(pane);
    expect(pane.text()).toContain(words.reportFile.chosen(NAME));
    await pane.click(words.actions.checkAgain);
    await pane.click(words.actions.generate);
    await pane.during(() => pane.store.answer({ meaning: { kind: 'unit', unit: 'yuan' }, answers: [], cells: [] } as never));
    expect(reports).toEqual([null, NAME, NAME, NAME, NAME]);
  });

  test('is taken away again, and the keyboard stays where it was chosen', async () => {
    const { services, reports } = noting();
    const pane = await openPane(services);
    await choose(pane);
    await pane.click(words.reportFile.remove(NAME));
    expect(pane.text()).not.toContain(NAME);
    expect(pane.buttons()).not.toContain(words.reportFile.remove(NAME));
    expect(reports).toEqual([NAME, null]);
    expect(document.activeElement).toBe(pane.button(words.reportFile.choose));
  });

  test('a report that cannot be read is an alert, and the one before stays', async () => {
    const pane = await openPane(fakeServices());
    await choose(pane);
    const refused = fakeServices({ readReport: ({ name }) => Promise.resolve({ ok: false, failure: { code: 'reportUnreadable', file: name, reason: 'kind' } }) });
    Object.assign(pane.store, { services: refused });
    await choose(pane, '报告.pdf');
    expect(pane.announced('alert')).toContain('报告文件“报告.pdf”不是 .docx 或 .txt');
    expect(pane.text()).toContain(words.reportFile.chosen(NAME));
    expect(refused.calls).toEqual([]);
  });

  test('where the workbook cannot be read with it, it is not shown as chosen', async () => {
    const { services } = noting(evaluationOf([]), { evaluate: () => Promise.resolve({ ok: false, failure: { code: 'cellInEditMode' } }) });
    const pane = await openPane(services);
    await choose(pane);
    expect(pane.announced('alert')).toContain('正在编辑');
    expect(pane.text()).not.toContain(words.reportFile.chosen(NAME));
  });

  test('while something runs it is not taken', async () => {
    const answer = answerLater<Outcome<Evaluation>>();
    const pane = await openPane(fakeServices({ evaluate: () => answer.promise }));
    await pane.click(words.actions.checkAgain);
    expect(pane.button(words.reportFile.choose).getAttribute('aria-disabled')).toBe('true');
    await pane.during(() => {
      answer.resolve({ ok: true, value: evaluationOf([]) });
    });
    expect(pane.button(words.reportFile.choose).getAttribute('aria-disabled')).not.toBe('true');
  });

  test('says so where the report states nothing that can be compared, and how much was compared where it does', async () => {
    const { services } = noting();
    const pane = await openPane(services);
    await pane.click(words.actions.checkAgain);
    expect(pane.text()).not.toContain('没有找到可以与表内数核对的文字');
    await choose(pane);
    expect(pane.text()).toContain(words.findings.nothingInReport(NAME));
    const compared = await openPane(noting(evaluationOf([], { textRuns: [textRun('text-amount', 3), textRun('text-rate', 2)] })).services);
    await choose(compared);
    expect(compared.text()).toContain(words.findings.textsCompared(5));
    expect(compared.text()).not.toContain(words.findings.nothingInReport(NAME));
  });
});

describe('findings about sentences', () => {
  const [, executed] = sampleLedger().figures;
  const figures = executed === undefined ? [] : [executed];
  const inCell = amountFinding([quoteOf(cellAt(20, 0), '执行数5972.96万元')], figures, ['5972.96', '6061.3', '-88.34']);
  const inReport = contradiction([quoteOf(2, '中南街道办'), quoteOf(6, '中南街办')]);

  async function paneWith(evaluation: Evaluation): Promise<{ readonly pane: PaneDriver; readonly services: FakeServices }> {
    const services = fakeServices({}, evaluation);
    const pane = await openPane(services);
    await pane.click(words.actions.checkAgain);
    return { pane, services };
  }

  test('stand with their verdict, sentence, words and place among the others, the gravest first', async () => {
    const { pane } = await paneWith(evaluationOf([finding('notice', 'figures')], { textFindings: [inCell, inReport] }));
    expect([...document.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([words.findings.group('不平', 1), words.findings.group('提示', 2)]);
    expect(pane.text()).toContain(words.findings.summary(3, 2));
    expect(pane.button('执行数5972.96万元').textContent).toBe('不平文字 text-amount执行数5972.96万元 收支情况!A21');
    const items = [...document.querySelectorAll('li > button, li > div:first-child')].map((item) => item.textContent);
    expect(items).toEqual(['不平文字 text-amount执行数5972.96万元 收支情况!A21', '提示发现 figures', '提示文字 text-names中南街道办 报告第3段中南街办 报告第7段']);
  });

  test('select the cell of the words and those of the figures', async () => {
    const { pane, services } = await paneWith(evaluationOf([], { textFindings: [inCell] }));
    await pane.click('执行数5972.96万元');
    expect(services.revealed).toEqual([[cellAt(20, 0), cellAt(3, 2)]]);
  });

  test('in a report only lead to no cell, and are no button', async () => {
    const { pane } = await paneWith(evaluationOf([], { textFindings: [inReport] }));
    expect(pane.text()).toContain('报告第3段');
    expect(pane.buttons().some((name) => name.includes('中南街道办'))).toBe(false);
  });

  test('in a report select the figures that they are compared with', async () => {
    const { pane, services } = await paneWith(evaluationOf([], { textFindings: [{ ...inCell, quotes: [quoteOf(0, '执行数5972.96万元')] }] }));
    await pane.click('报告第1段');
    expect(services.revealed).toEqual([[cellAt(3, 2)]]);
  });
});
