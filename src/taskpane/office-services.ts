/** The real services of the pane: the use cases over the workbook that is open in Excel. */
import { OfficeJsWorkbook } from '../adapters/officejs/office-js-workbook';
import { hostDiagnostics, missingRequirement } from '../adapters/officejs/host-diagnostics';
import { answerQuestion, forgetAnswers } from '../app/answer-question';
import { copyReport } from '../app/copy-report';
import { evaluateBook } from '../app/evaluate-book';
import { explainCheck } from '../app/explain-check';
import { generateSheets } from '../app/generate-sheets';
import { outcomeOf, type Outcome } from '../app/outcome';
import { zhCNLanguage } from '../locales/zh-CN';
import { FailureError } from '../ports/failure';
import { diagnosticText } from './diagnostic-text';
import type { PaneServices } from './pane-services';
import { readChosenReport } from './report/chosen-report';

export function officeServices(): PaneServices {
  const workbook = new OfficeJsWorkbook();
  return {
    evaluate: (run) => whereSupported(() => evaluateBook(workbook, zhCNLanguage, run)),
    generate: (run) => whereSupported(() => generateSheets(workbook, zhCNLanguage, run)),
    answer: (answers, run) => whereSupported(() => answerQuestion(workbook, answers, zhCNLanguage, run)),
    explain: (code, text, run) => whereSupported(() => explainCheck(workbook, code, text, zhCNLanguage, run)),
    forgetAnswers: (run) => whereSupported(() => forgetAnswers(workbook, zhCNLanguage, run)),
    copyReport: () => whereSupported(() => copyReport(workbook, zhCNLanguage)),
    readReport: (file) => outcomeOf(() => readChosenReport(file)),
    reveal: (cells) => outcomeOf(() => workbook.reveal(cells)),
    revealRange: (sheet, range) => outcomeOf(() => workbook.revealRange(sheet, range)),
    writeClipboard,
    diagnostics: (error) => diagnosticText(hostDiagnostics(), error),
  };
}

/** An Excel below the manifest's floor should not have loaded the page; one that did gets a sentence, not an odd error. */
function whereSupported<Value>(useCase: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  const requirement = missingRequirement();
  if (requirement === null) return useCase();
  return outcomeOf(() => Promise.reject(new FailureError({ code: 'apiMissing', requirement })));
}

async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Blocked by the host's permissions, or there is no clipboard at all: the caller shows the text instead.
    return false;
  }
}
