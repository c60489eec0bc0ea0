/** @jest-environment ./test/emulator/office-environment.cjs */
/** A write that Excel accepted and then lost, or that the user typed over before it was read back (office-js#1393). */
import { OfficeJsWorkbook } from '../../../src/adapters/officejs/office-js-workbook';
import { anOutput } from './an-output';
import { BOOK, RATES, rates, SOURCE, withoutIds } from './a-book';

const workbook = new OfficeJsWorkbook();

interface Host {
  Execute(id: number, params: readonly unknown[], answer: unknown): void;
}

/** Does something in the workbook just before the given requests are executed; requests count from 1. */
function before(requests: readonly number[], act: () => void): () => void {
  const { external: host } = window as unknown as { external: Host };
  const execute = host.Execute.bind(host);
  let count = 0;
  host.Execute = (id, params, answer) => {
    count += 1;
    if (requests.includes(count)) act();
    execute(id, params, answer);
  };
  return () => {
    host.Execute = execute;
  };
}

test.each([
  ['a formula', 'B3', ''],
  ['a formula that is a constant now', 'B3', 0.9],
  ['a constant text', 'A3', '别的'],
])('%s that was lost once is written again', async (_what, address, lost) => {
  await emulator.reset(BOOK);
  await workbook.write(anOutput(rates()));
  const complete = withoutIds(await emulator.workbook.dump());
  await emulator.reset(BOOK);
  // 1 looks, 2 writes, 3 reads back.
  const stop = before([3], () => {
    emulator.workbook.setValue(RATES, address, lost);
  });
  await workbook.write(anOutput(rates()));
  stop();
  expect(withoutIds(await emulator.workbook.dump())).toEqual(complete);
});

test('what is lost again is told, and nothing of the run is left', async () => {
  await emulator.reset(BOOK);
  const untouched = await emulator.workbook.dump();
  const stop = before([3, 6], () => {
    emulator.workbook.setValue(RATES, 'A3', '别的');
  });
  await expect(workbook.write(anOutput(rates()))).rejects.toMatchObject({ failure: { code: 'writeNotConfirmed', sheet: RATES } });
  stop();
  expect(await emulator.workbook.dump()).toEqual(untouched);
});

test('a source that the user changes meanwhile makes the figures stale: told, not kept', async () => {
  await emulator.reset(BOOK);
  const stop = before([2], () => {
    emulator.workbook.setValue(SOURCE, 'C2', 1);
  });
  await expect(workbook.write(anOutput(rates()))).rejects.toMatchObject({ failure: { code: 'writeNotConfirmed', sheet: RATES } });
  stop();
});
