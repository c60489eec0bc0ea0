/** @jest-environment ./test/emulator/office-environment.cjs */
/** More merges than Excel answers at once: a list of projects whose names stand over several rows. */
import { OfficeJsWorkbook } from '../../../src/adapters/officejs/office-js-workbook';
import { rangeA1 } from '../../../src/core/workbook/cell-address';

const workbook = new OfficeJsWorkbook();
const PROJECTS = 800;
/** One begins in every row, so that none may be lost or doubled wherever the rows are divided. */
const merges = Array.from({ length: PROJECTS }, (_, project) => [`A${project * 2 + 2}:A${project * 2 + 3}`, `C${project * 2 + 3}:D${project * 2 + 3}`]).flat();
const values = [['项目', '金额', '备注', '其他'], ...Array.from({ length: PROJECTS * 2 }, (_, row) => [row % 2 === 0 ? `第 ${row} 项` : null, row])];

async function mergesRead(): Promise<string[]> {
  const [sheet] = (await workbook.read()).sheets;
  return (sheet?.merges ?? []).map(rangeA1);
}

test('all are found, from top to bottom, and each once', async () => {
  await emulator.reset({ sheets: [{ name: '明细', values, merges }] });
  expect(await mergesRead()).toEqual(merges);
});

test('those of other sheets too', async () => {
  await emulator.reset({ sheets: [{ name: '明细', values, merges }, { name: '小', values: [['甲']], merges: ['A1:B1'] }, { name: '空' }] });
  expect((await workbook.read()).sheets.map((sheet) => sheet.merges.length)).toEqual([2 * PROJECTS, 1, 0]);
});

test('stopped while they are looked for', async () => {
  await emulator.reset({ sheets: [{ name: '明细', values, merges }] });
  const stop = new AbortController();
  const watch = setInterval(() => {
    if (emulator.host.traffic.requests.length >= 5) stop.abort();
  }, 0);
  await expect(workbook.read({ signal: stop.signal })).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  clearInterval(watch);
  expect(emulator.host.traffic.requests.length).toBeLessThan(8);
});

test('a cell that is being edited is no reason to look for them in parts', async () => {
  await emulator.reset({ sheets: [{ name: '明细', values, merges }] });
  emulator.host.faults.arm({ request: 2, kind: 'refused', code: 'InvalidOperationInCellEditMode', persistent: true });
  await expect(workbook.read()).rejects.toMatchObject({ failure: { code: 'cellInEditMode' } });
  emulator.host.faults.disarm();
  expect(emulator.host.traffic.requests).toHaveLength(2);
});
