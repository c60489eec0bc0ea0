/** @jest-environment ./test/emulator/office-environment.cjs */
/**
 * Every request of a writing is made to fail in turn, in each of the ways in which a request can. Afterwards the workbook is
 * complete or as it was; where Excel answers no more at all, the next run completes or removes what was left.
 */
import { OfficeJsWorkbook } from '../../../src/adapters/officejs/office-js-workbook';
import type { OutputSheet, WorkbookOutput } from '../../../src/core/sheet-plan/workbook-output';
import { quotedSheetName } from '../../../src/core/workbook/cell-address';
import type { WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import type { Fault, WorkbookDump } from '../../../src/emulator';
import { FailureError } from '../../../src/ports/failure';
import { anOutput } from './an-output';
import { BOOK, checks, inPlace, OUTPUT, RATES, rates, report, withoutIds } from './a-book';

jest.setTimeout(300_000);

const workbook = new OfficeJsWorkbook();
/** In a cell of our sheet that the program leaves empty. */
const BY_HAND = '我加的';
const USER_FORMULA = `=${RATES}!B3*100`;

interface Scenario {
  readonly name: string;
  readonly output: WorkbookOutput;
  prepare(): Promise<void>;
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'new sheets', output: OUTPUT, prepare: () => emulator.reset(BOOK) },
  {
    name: 'in place, into which the user has formulas',
    output: inPlace(OUTPUT),
    prepare: async () => {
      await emulator.reset(BOOK);
      await workbook.write(OUTPUT);
      emulator.workbook.setValue('我的表', 'A2', USER_FORMULA);
      emulator.workbook.activateSheet('我的表');
    },
  },
  {
    name: 'one retired, one in place, one new',
    output: {
      ...anOutput(rates({ placement: { mode: 'retire', retiredName: '完成率（旧）' } }), checks({ placement: { mode: 'overwrite' } }), report()),
      active: 'report',
    },
    prepare: async () => {
      await emulator.reset(BOOK);
      await workbook.write(anOutput(rates(), checks()));
      emulator.workbook.setValue(RATES, 'A9', BY_HAND);
      emulator.workbook.activateSheet('我的表');
    },
  },
];

/** `true` where the writing says that it is done; a failure of the port is the only other way it may end. */
async function writes(output: WorkbookOutput): Promise<boolean> {
  try {
    await workbook.write(output);
    return true;
  } catch (error) {
    if (error instanceof FailureError) return false;
    throw error;
  }
}

interface CleanRun {
  readonly complete: WorkbookDump;
  /** Number of actions of each request. */
  readonly requests: readonly number[];
}

async function cleanRun(scenario: Scenario): Promise<CleanRun> {
  await scenario.prepare();
  emulator.host.traffic.clear();
  expect(await writes(scenario.output)).toBe(true);
  const requests = emulator.host.traffic.requests.map((request) => request.actions.length);
  return { complete: withoutIds(await emulator.workbook.dump()), requests };
}

/** Densely where tabs and marks change (the beginning and the end of the long request), here and there in between. */
function actionsToBreak(count: number): number[] {
  return Array.from({ length: count }, (_action, index) => index).filter(
    (index) => (count > 100 && (index < 40 || index > count - 24)) || index % 41 === 0,
  );
}

function faultsOf(requests: readonly number[]): Fault[] {
  return requests.flatMap((count, index): Fault[] => {
    const request = index + 1;
    return [
      { request, kind: 'refused' },
      { request, kind: 'refused', code: 'InvalidOperationInCellEditMode' },
      { request, kind: 'answerLost' },
      ...actionsToBreak(count).map((actionIndex): Fault => ({ request, kind: 'partial', actionIndex })),
    ];
  });
}

describe.each(SCENARIOS)('$name', (scenario) => {
  test('after one fault: complete, or as it was', async () => {
    const { complete, requests } = await cleanRun(scenario);
    for (const fault of faultsOf(requests)) {
      await scenario.prepare();
      const before = await emulator.workbook.dump();
      emulator.host.faults.arm(fault);
      const done = await writes(scenario.output);
      emulator.host.faults.disarm();
      const after = await emulator.workbook.dump();
      expect({ fault, after: done ? withoutIds(after) : after }).toEqual({ fault, after: done ? complete : before });
    }
  });

  test('after Excel stopped answering for good: the next run mends it', async () => {
    const { complete, requests } = await cleanRun(scenario);
    // A third of them: each takes two runs.
    for (const fault of faultsOf(requests).filter((_fault, index) => index % 3 === 0)) {
      await scenario.prepare();
      emulator.host.faults.arm({ ...fault, persistent: true });
      const done = await writes(scenario.output);
      emulator.host.faults.disarm();
      expect({ fault, done }).toEqual({ fault, done: false });
      expectNothingUnmarked(await emulator.workbook.dump());
      const next = nextOutput(await workbook.read(), scenario.output);
      expect({ fault, next: await writes(next) }).toEqual({ fault, next: true });
      const after = await emulator.workbook.dump();
      if (next.sheets.every((sheet, index) => sheet.name === scenario.output.sheets[index]?.name)) {
        expect({ fault, after: comparable(after) }).toEqual({ fault, after: comparable(complete) });
      } else {
        expectMended(after, next);
      }
    }
  });
});

/** Where the old name was not free yet: every kind is complete under its new one, and what was added by hand is still there. */
function expectMended(dump: WorkbookDump, output: WorkbookOutput): void {
  expect(dump.names.map(({ formula }) => formula).sort()).toEqual(output.sheets.map(({ name }) => `=${quotedSheetName(name)}!$A$1`).sort());
  expect(dump.sheets.some((sheet) => sheet.cells['A9']?.value === BY_HAND)).toBe(true);
}

/** A sheet that is neither the user's nor marked may exist, but only empty and under a temporary name. */
function expectNothingUnmarked(dump: WorkbookDump): void {
  const marked = dump.names.map(({ formula }) => formula.slice(1, formula.lastIndexOf('!')).replaceAll("'", ''));
  const loose = dump.sheets.filter((sheet) => !marked.includes(sheet.name) && !KNOWN.has(sheet.name));
  expect(loose.filter((sheet) => !sheet.name.startsWith('~outturn-') || Object.keys(sheet.cells).length > 0)).toEqual([]);
}

const KNOWN = new Set([...BOOK.sheets.map((sheet) => sheet.name), '完成率（旧）']);

/** What the program plans after it has read the workbook anew: a marked sheet is written in place, another kind is new. */
function nextOutput(snapshot: WorkbookSnapshot, output: WorkbookOutput): WorkbookOutput {
  const sheets = output.sheets.map((sheet): OutputSheet => {
    const ours = snapshot.sheets.find((one) => one.generatedKind === sheet.kind);
    if (ours?.values.some((row) => row.includes(BY_HAND))) return sheet;
    if (ours) return { ...sheet, placement: { mode: 'overwrite' } };
    const isTaken = snapshot.sheets.some((one) => one.name === sheet.name);
    return { ...sheet, name: isTaken ? `${sheet.name} 2` : sheet.name, placement: { mode: 'create' } };
  });
  return { ...output, sheets };
}

/** The order of tabs and the names that depend on where the run broke are left out; every sheet's content counts. */
function comparable(dump: WorkbookDump): unknown {
  const { sheets, ...rest } = withoutIds(dump);
  return { rest, sheets: [...sheets].sort((left, right) => left.name.localeCompare(right.name)) };
}
