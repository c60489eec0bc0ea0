/** @jest-environment ./test/emulator/office-environment.cjs */
/** What a user does to the workbook, and what the add-in sees of it afterwards. */
import type { UserEdit } from '../../src/emulator';

beforeEach(() =>
  emulator.reset({
    sheets: [
      { name: '来源', values: [['项目', '数'], ['甲', 10], ['乙', 20], ['丙', 5]] },
      { name: '评价', values: [['=来源!B3', '=SUM(来源!B2:B4)', '=IFERROR(来源!B4,"无")']] },
    ],
    names: [{ name: '标记', formula: '=来源!$B$3' }],
  }),
);

const formulas = (): (string | null)[] => ['A1', 'B1', 'C1'].map((address) => emulator.workbook.getFormula('评价', address));
const results = async (): Promise<unknown[]> => Promise.all(['A1', 'B1', 'C1'].map((address) => emulator.workbook.getValue('评价', address)));
const mark = async (): Promise<string | undefined> => (await emulator.workbook.dump()).names[0]?.formula;

test('inserted rows and columns shift references', async () => {
  emulator.workbook.insertRows('来源', 2);
  emulator.workbook.insertColumns('来源', 1, 2);
  expect(formulas()).toEqual(['=来源!D4', '=SUM(来源!D3:D5)', '=IFERROR(来源!D5,"无")']);
  expect(await results()).toEqual([20, 35, 5]);
  expect(await mark()).toBe('=来源!$D$4');
});

test('deleted rows leave #REF! where they were referred to and shrink ranges', async () => {
  emulator.workbook.deleteRows('来源', 3);
  expect(await results()).toEqual(['#REF!', 15, 5]);
  expect(formulas()[1]).toBe('=SUM(来源!B2:B3)');
  expect(await mark()).toContain('#REF!');
});

test('deleted columns', async () => {
  emulator.workbook.deleteColumns('来源', 2);
  expect(await results()).toEqual(['#REF!', '#REF!', '无']);
});

test('sorting moves the rows under the references', async () => {
  await emulator.workbook.sortRange('来源', 'A2:B4', 2);
  expect(formulas()).toEqual(['=来源!B3', '=SUM(来源!B2:B4)', '=IFERROR(来源!B4,"无")']);
  expect(await results()).toEqual([10, 35, 20]);
  expect(await emulator.workbook.getValue('来源', 'A2')).toBe('丙');
  await emulator.workbook.sortRange('来源', 'A2:B4', 2, 'descending');
  expect(await emulator.workbook.getValue('来源', 'A2')).toBe('乙');
});

test('sorting takes formulas along as copies', async () => {
  emulator.workbook.setValue('来源', 'C2', '=B2*2');
  emulator.workbook.setValue('来源', 'C3', '=B3*2');
  emulator.workbook.setValue('来源', 'C4', '=$B$4*2');
  await emulator.workbook.sortRange('来源', 'A2:C4', 2);
  expect(['C2', 'C3', 'C4'].map((address) => emulator.workbook.getFormula('来源', address))).toEqual(['=$B$4*2', '=B3*2', '=B4*2']);
});

test('typing is read as Excel reads it', async () => {
  emulator.workbook.setValue('来源', 'B2', '12.5%');
  expect([await emulator.workbook.getValue('来源', 'B2'), await emulator.workbook.getText('来源', 'B2')]).toEqual([0.125, '12.50%']);
  expect(await emulator.workbook.getValue('评价', 'B1')).toBe(25.125);
  emulator.workbook.setValue('来源', 'B2', '');
  expect(await emulator.workbook.getValue('来源', 'B2')).toBeNull();
});

test('a protected sheet is closed to its user too', () => {
  emulator.workbook.protectSheet('来源');
  expect(() => { emulator.workbook.setValue('来源', 'B2', 1); }).toThrow();
  expect(() => { emulator.workbook.deleteRows('来源', 2); }).toThrow();
  emulator.workbook.protectSheet('来源', false);
  emulator.workbook.setValue('来源', 'B2', 1);
});

test('edits of a user are announced, those of the add-in and of the calculation are not', async () => {
  const edits: UserEdit[] = [];
  const stop = emulator.workbook.onUserEdit((edit) => edits.push(edit));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('来源').getRange('B2').values = [[1]];
    await context.sync();
  });
  await emulator.workbook.dump();
  expect(edits).toEqual([]);
  emulator.workbook.setValue('来源', 'B2', 2);
  emulator.workbook.insertRows('来源', 2);
  await emulator.workbook.dump();
  expect(edits.map(({ changeType, area }) => [changeType, area.row, area.column])).toEqual([['RangeEdited', 1, 1], ['RowInserted', 1, 0]]);
  stop();
  emulator.workbook.setValue('来源', 'B2', 3);
  expect(edits).toHaveLength(2);
});

test('a dump tells every difference and nothing else', async () => {
  const before = await emulator.workbook.dump();
  expect(await emulator.workbook.dump()).toEqual(before);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('来源').getRange('B2').format.font.bold = true;
    await context.sync();
  });
  expect(await emulator.workbook.dump()).not.toEqual(before);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('来源').getRange('B2').format.font.bold = false;
    await context.sync();
  });
  expect(await emulator.workbook.dump()).toEqual(before);
});
