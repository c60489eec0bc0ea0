/** @jest-environment ./test/emulator/office-environment.cjs */
import { OfficeJsWorkbook } from '../../src/adapters/officejs/office-js-workbook';
import { copyReport } from '../../src/app/copy-report';
import { generateSheets } from '../../src/app/generate-sheets';
import { zhCNLanguage } from '../../src/locales/zh-CN';
import { outputOf, reportLines } from '../support/live-sheets';
import { MODEL_ROWS, modelBook } from '../support/model-book';
import type { CellValue } from '../../src/core/workbook/workbook-snapshot';

/** 生成评价表 on the model workbook, through the real client: what it costs and what the sheets show. */
const MOST_REQUESTS = 8;

const isPlain = (value: CellValue): value is string | number | null => typeof value !== 'object' || value === null;

async function openModel(): Promise<OfficeJsWorkbook> {
  await emulator.reset({ sheets: [{ name: '收支情况', values: MODEL_ROWS.map((row) => row.filter(isPlain)) }] });
  return new OfficeJsWorkbook();
}

async function generate(workbook: OfficeJsWorkbook): Promise<void> {
  const outcome = await generateSheets(workbook, zhCNLanguage);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
}

const shown = async (sheet: string, cell: string): Promise<unknown> => await emulator.workbook.getValue(sheet, cell);

test('one click takes at most eight requests, the first time and again', async () => {
  const workbook = await openModel();
  await generate(workbook);
  const first = emulator.host.traffic.requests.length;
  expect(first).toBeLessThanOrEqual(MOST_REQUESTS);
  await generate(workbook);
  expect(emulator.host.traffic.requests.length - first).toBeLessThanOrEqual(MOST_REQUESTS);
  expect(emulator.host.unimplemented).toEqual([]);
});

test('the report in Excel reads as the core computed it, and can be copied', async () => {
  const workbook = await openModel();
  await generate(workbook);
  const copied = await copyReport(workbook, zhCNLanguage);
  const text = copied.ok ? (copied.value ?? '') : '';
  for (const line of reportLines(outputOf(modelBook()))) expect(text).toContain(line);
});

test('an edited source cell is followed by table, check and sentence', async () => {
  const workbook = await openModel();
  await generate(workbook);
  emulator.workbook.setValue('收支情况', 'C4', '5972.96');
  expect(await shown('绩效评价表', 'C5')).toBe(5972.96);
  expect(await shown('绩效评价表', 'D5')).toBe(0.9854);
  const copied = await copyReport(workbook, zhCNLanguage);
  expect(copied.ok && copied.value).toContain('执行数5972.96万元，完成预算的98.54%。');
});

test('rows that a user inserts and deletes do not put a number under another label', async () => {
  const workbook = await openModel();
  await generate(workbook);
  emulator.workbook.insertRows('收支情况', 5, 2);
  expect(await shown('绩效评价表', 'C7')).toBe(5612.47);
  emulator.workbook.deleteRows('收支情况', 8, 1);
  expect(await shown('绩效评价表', 'C7')).toBe('数据已变更，请重新生成');
  expect(await shown('绩效评价表', 'C8')).toBe(360.49);
});
