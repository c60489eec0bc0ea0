/** Pane services that answer at once and remember what they were asked; a test replaces what it is about. */
import type { Evaluation } from '../../src/app/evaluation';
import type { Answer } from '../../src/core/ledger/question';
import { rangeA1, type CellAddress } from '../../src/core/workbook/cell-address';
import type { PaneServices } from '../../src/taskpane/pane-services';
import { evaluationOf } from './sample-evaluation';

export interface FakeServices extends PaneServices {
  readonly revealed: (readonly CellAddress[])[];
  /** In A1 notation. */
  readonly revealedRanges: string[];
  readonly answered: (readonly Answer[])[];
  readonly clipboard: string[];
  /** Calls of `evaluate`, `generate` and `forgetAnswers` in their order. */
  readonly calls: string[];
}

export function fakeServices(replaced: Partial<PaneServices> = {}, evaluation: Evaluation = evaluationOf([])): FakeServices {
  const revealed: (readonly CellAddress[])[] = [];
  const clipboard: string[] = [];
  const calls: string[] = [];
  const revealedRanges: string[] = [];
  const answered: (readonly Answer[])[] = [];
  return {
    revealed,
    revealedRanges,
    answered,
    clipboard,
    calls,
    evaluate() {
      calls.push('evaluate');
      return Promise.resolve({ ok: true, value: evaluation });
    },
    generate({ onStage }) {
      calls.push('generate');
      onStage?.('reading');
      onStage?.('writing');
      return Promise.resolve({
        ok: true,
        value: { evaluation, receipt: { sheets: ['绩效评价表', '勾稽核对', '自评报告'] }, writeFailure: null, retired: [], missing: 0 },
      });
    },
    answer(answers) {
      answered.push(answers);
      return Promise.resolve({ ok: true, value: { ...evaluation, questions: [], hasAnswers: true } });
    },
    explain(code, text) {
      calls.push(`explain ${code} ${text}`);
      return Promise.resolve({ ok: true, value: evaluation });
    },
    forgetAnswers() {
      calls.push('forgetAnswers');
      return Promise.resolve({ ok: true, value: { ...evaluation, hasAnswers: false } });
    },
    copyReport: () => Promise.resolve({ ok: true, value: '第一段\n第二段' }),
    readReport: ({ name }) => Promise.resolve({ ok: true, value: { name, paragraphs: ['执行数5972.96万元。'] } }),
    reveal(cells) {
      revealed.push(cells);
      return Promise.resolve({ ok: true, value: undefined });
    },
    revealRange(sheet, range) {
      revealedRanges.push(`${sheet}!${rangeA1(range)}`);
      return Promise.resolve({ ok: true, value: undefined });
    },
    writeClipboard(text) {
      clipboard.push(text);
      return Promise.resolve(true);
    },
    diagnostics: (error) => `诊断：${String(error)}`,
    ...replaced,
  };
}
