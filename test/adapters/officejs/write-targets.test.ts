import type { Mark, MarkPair } from '../../../src/adapters/officejs/sheet-marks';
import type { SheetFacts } from '../../../src/adapters/officejs/workbook-look';
import { writeTargets, type Situation } from '../../../src/adapters/officejs/write-targets';
import type { Placement } from '../../../src/core/sheet-plan/workbook-output';
import { FailureError, type Failure } from '../../../src/ports/failure';
import { anOutput, anOutputSheet } from './an-output';

const sheet = (id: string, name: string, isProtected = false): SheetFacts => ({ id, name, visibility: 'visible', isProtected });
const none: Mark = { exists: false, isVisible: false, sheetId: null };
const on = (sheetId: string): Mark => ({ exists: true, isVisible: false, sheetId });
const UNMARKED: MarkPair = { finished: none, unfinished: none };

function situation(facts: {
  sheets: SheetFacts[];
  rates?: Partial<MarkPair>;
  checks?: Partial<MarkPair>;
  isStructureProtected?: boolean;
  isOldFormat?: boolean;
  emptyTemporaries?: SheetFacts[];
  resumed?: boolean;
}): Situation {
  return {
    look: {
      sheets: [sheet('u', '收支'), ...facts.sheets],
      activeSheetId: 'u',
      isStructureProtected: facts.isStructureProtected ?? false,
      isOldFormat: facts.isOldFormat ?? false,
      marks: { rates: { ...UNMARKED, ...facts.rates }, checks: { ...UNMARKED, ...facts.checks }, report: UNMARKED },
    },
    emptyTemporaries: facts.emptyTemporaries ?? [],
    resumed: facts.resumed ?? false,
  };
}

function ratesTarget(facts: Parameters<typeof situation>[0], placement: Placement) {
  const { targets, leftovers } = writeTargets(situation(facts), anOutput(anOutputSheet('rates', '完成率', { placement })));
  return { into: targets[0]?.into?.id ?? null, retiring: targets[0]?.retiring ?? null, leftovers };
}

const CREATE: Placement = { mode: 'create' };
const OVERWRITE: Placement = { mode: 'overwrite' };
const RETIRE: Placement = { mode: 'retire', retiredName: '完成率（旧）' };

describe('where a planned sheet goes', () => {
  test.each([
    ['a free name: a new sheet', { sheets: [] }, CREATE, { into: null }],
    ['a sheet that a broken run marked: adopted', { sheets: [sheet('a', '别名')], rates: { unfinished: on('a') } }, CREATE, { into: 'a' }],
    ['a sheet that a broken run could not mark: adopted', { sheets: [sheet('a', '~outturn-rates-x')], emptyTemporaries: [sheet('a', '~outturn-rates-x')] }, CREATE, { into: 'a' }],
    ['what the first attempt completed: written again', { sheets: [sheet('a', '完成率')], rates: { finished: on('a') }, resumed: true }, CREATE, { into: 'a' }],
    ['our marked sheet: written in place', { sheets: [sheet('a', '完成率')], rates: { finished: on('a') } }, OVERWRITE, { into: 'a' }],
    ['a sheet to retire: renamed, and a new one', { sheets: [sheet('a', '完成率')], rates: { finished: on('a') } }, RETIRE, { into: null, retiring: { id: 'a', newName: '完成率（旧）' } }],
    ['retired by the first attempt: only the new one', { sheets: [sheet('a', '完成率（旧）'), sheet('b', '完成率')], rates: { finished: on('a'), unfinished: on('b') }, resumed: true }, RETIRE, { into: 'b', retiring: null }],
    ['all done by the first attempt', { sheets: [sheet('a', '完成率（旧）'), sheet('b', '完成率')], rates: { finished: on('b') }, resumed: true }, RETIRE, { into: 'b', retiring: null }],
  ] as const)('%s', (_, facts, placement, expected) => {
    expect(ratesTarget(facts as unknown as Parameters<typeof situation>[0], placement)).toMatchObject(expected);
  });
});

describe('what is refused before anything is written', () => {
  test.each([
    ['a locked structure', { sheets: [], isStructureProtected: true }, CREATE, { code: 'workbookStructureProtected' }],
    ['a book in an old format, before its structure is looked at', { sheets: [], isOldFormat: true, isStructureProtected: true }, CREATE, { code: 'compatibilityMode' }],
    ['a protected sheet of ours', { sheets: [sheet('a', '完成率', true)], rates: { finished: on('a') } }, OVERWRITE, { code: 'sheetProtected', sheet: '完成率' }],
    ['a name that a user took meanwhile', { sheets: [sheet('a', '完成率')] }, CREATE, { code: 'hostRefused', hostCode: 'ItemAlreadyExists' }],
    ['a sheet that was renamed meanwhile', { sheets: [sheet('a', '别名')], rates: { finished: on('a') } }, OVERWRITE, { code: 'sheetGone', sheet: '完成率' }],
    ['a sheet that was deleted meanwhile', { sheets: [] }, RETIRE, { code: 'sheetGone', sheet: '完成率' }],
    ['a retired name that is taken', { sheets: [sheet('a', '完成率'), sheet('b', '完成率（旧）')], rates: { finished: on('a') } }, RETIRE, { code: 'hostRefused', hostCode: 'ItemAlreadyExists' }],
  ] as const)('%s', (_, facts, placement, failure) => {
    const refusal = (): Failure | null => {
      try {
        ratesTarget(facts as unknown as Parameters<typeof situation>[0], placement);
        return null;
      } catch (error) {
        if (error instanceof FailureError) return error.failure;
        throw error;
      }
    };
    expect(refusal()).toEqual(failure);
  });
});

describe('what a broken run left of kinds that are not written now', () => {
  test('a sheet that it made goes', () => {
    const facts = { sheets: [sheet('c', '核对')], checks: { unfinished: on('c') } };
    expect(ratesTarget(facts, CREATE).leftovers).toEqual([{ sheetId: 'c', markedAs: 'checks' }]);
  });
  test('an older sheet that it was writing anew stays', () => {
    const facts = { sheets: [sheet('c', '核对')], checks: { finished: on('c'), unfinished: on('c') } };
    expect(ratesTarget(facts, CREATE).leftovers).toEqual([]);
  });
  test('an empty sheet without a mark goes', () => {
    const empty = sheet('t', '~outturn-checks-x');
    expect(ratesTarget({ sheets: [empty], emptyTemporaries: [empty] }, CREATE).leftovers).toEqual([{ sheetId: 't', markedAs: null }]);
  });
});
