import { XlsxWorkbook } from '../../src/adapters/xlsx/xlsx-workbook';
import { evaluateBook } from '../../src/app/evaluate-book';
import { generateSheets } from '../../src/app/generate-sheets';
import { outcomeOf } from '../../src/app/outcome';
import { zhCNLanguage } from '../../src/locales/zh-CN';

export interface OddOutcome {
  /** The status of the evaluation, or the code of the failure that came of it. */
  readonly result: string;
  /** The code of the failure that the writing ended in. */
  readonly writing: string | null;
  /** Tab names of the file that was written, read back from its bytes; `null` where nothing was written. */
  readonly written: readonly string[] | null;
}

/** Everything that the program does with a file: opens it, evaluates it, writes it, and opens what was written. */
export async function runOddBook(bytes: Uint8Array): Promise<OddOutcome> {
  const failed = (result: string): OddOutcome => ({ result, writing: null, written: null });
  const opened = await outcomeOf(() => Promise.resolve().then(() => XlsxWorkbook.open(bytes)));
  if (!opened.ok) return failed(opened.failure.code);
  const evaluated = await evaluateBook(opened.value, zhCNLanguage);
  if (!evaluated.ok) return failed(evaluated.failure.code);
  const result = evaluated.value.status;
  // Nothing is written then; to read it all again would tell nothing.
  if (result === 'refused') return failed(result);
  const generated = await generateSheets(opened.value, zhCNLanguage);
  if (!generated.ok) return failed(`${result}, then ${generated.failure.code}`);
  const { receipt, writeFailure } = generated.value;
  if (receipt === null) return { result, writing: writeFailure?.code ?? null, written: null };
  const { sheets } = await XlsxWorkbook.open(opened.value.toBytes()).read();
  return { result, writing: null, written: sheets.flatMap(({ name, generatedKind }) => (generatedKind === null ? [] : [name])) };
}
