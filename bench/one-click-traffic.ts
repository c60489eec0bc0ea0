/** What goes over the Office.js boundary when 生成评价表 is clicked, and clicked again, beside the least that could. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeJsWorkbook } from '../src/adapters/officejs/office-js-workbook';
import { XlsxWorkbook } from '../src/adapters/xlsx/xlsx-workbook';
import { generateSheets } from '../src/app/generate-sheets';
import type { WorkbookSeed } from '../src/emulator';
import { zhCNLanguage } from '../src/locales/zh-CN';
import { detailSeed } from '../test/emulator/detail-seed';
import type { BenchTable } from './bench-table';
import { withExcelPage, type ExcelPage } from './excel-page';
import { CountingPort, LEAST_REQUESTS } from './least-traffic';
import { seedOf } from './snapshot-seed';

const SAMPLES = join(__dirname, '../assets/samples');
const DETAIL_ROWS = 200_000;

async function sample(file: string): Promise<WorkbookSeed> {
  return seedOf(await XlsxWorkbook.open(new Uint8Array(readFileSync(join(SAMPLES, file)))).read());
}

const ratio = (is: number, least: number): string => (is / least).toFixed(2);
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** One row of the table: a click on the workbook that is open. */
async function click(page: ExcelPage, book: string, which: string): Promise<string[]> {
  const { traffic } = page.host;
  traffic.clear();
  const port = new CountingPort(new OfficeJsWorkbook());
  const outcome = await generateSheets(port, zhCNLanguage);
  if (!outcome.ok || outcome.value.receipt === null) throw new Error(`${book}: no sheets were written`);
  const { requests, bytesIn, bytesOut } = traffic;
  const bytes = bytesIn + bytesOut;
  return [
    book, which,
    String(requests.length), ratio(requests.length, LEAST_REQUESTS),
    kilobytes(bytes), kilobytes(port.leastBytes), ratio(bytes, port.leastBytes),
  ];
}

/** @throws Error where a book's sheets are not written */
export async function benchOneClickTraffic(): Promise<BenchTable> {
  const books: (readonly [name: string, seed: WorkbookSeed])[] = [
    ['model workbook', await sample('zhongnan-2022.xlsx')],
    ['example department', await sample('example-department.xlsx')],
    [`${DETAIL_ROWS.toLocaleString('en')} rows`, detailSeed(DETAIL_ROWS)],
  ];
  const rows = await withExcelPage(async (page) => {
    const clicks: string[][] = [];
    for (const [name, seed] of books) {
      await page.open(seed);
      clicks.push(await click(page, name, 'first'), await click(page, name, 'second'));
    }
    return clicks;
  });
  return {
    title: 'One click over Office.js, against one request to read and one to write',
    columns: ['workbook', 'click', 'requests', '× least', 'kB', 'least kB', '× least'],
    rows,
  };
}
