/** @jest-environment ./test/emulator/office-environment.cjs */
/** Names of the workbook that hold a text instead of meaning cells. */
const TEXT = '说"是"，=1+1\n第二行';
const FORMULA = '="说""是""，=1+1\n第二行"';

beforeEach(() => emulator.reset({ sheets: [{ name: '表', values: [['甲']] }] }));

afterEach(async () => {
  await emulator.host.idle();
  expect(emulator.host.unimplemented).toEqual([]);
});

async function addHidden(name: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.add(name, formula).visible = false;
    await context.sync();
  });
}

async function loaded(name: string): Promise<Excel.NamedItem> {
  return Excel.run(async (context) => {
    const item = context.workbook.names.getItem(name).load('name,formula,value,type,visible,scope');
    await context.sync();
    return item;
  });
}

test('is added, hidden, read back, and stands in the dump', async () => {
  await addHidden('_answer', FORMULA);
  const { name, type, visible, scope, ...item } = await loaded('_ANSWER').then((one) => one.toJSON());
  expect({ name, formula: item.formula as unknown, value: item.value as unknown, type, visible, scope }).toEqual({
    name: '_answer', formula: FORMULA, value: TEXT, type: 'String', visible: false, scope: 'Workbook',
  });
  expect((await emulator.workbook.dump()).names).toEqual([{ name: '_answer', formula: FORMULA, visible: false, comment: '' }]);
});

test('takes another formula, and goes', async () => {
  await addHidden('_answer', FORMULA);
  await Excel.run(async (context) => {
    context.workbook.names.getItem('_answer').formula = '="改"';
    await context.sync();
  });
  expect((await loaded('_answer')).value).toBe('改');
  await Excel.run(async (context) => {
    context.workbook.names.getItem('_answer').delete();
    await context.sync();
    const gone = context.workbook.names.getItemOrNullObject('_answer').load('formula');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  expect((await emulator.workbook.dump()).names).toEqual([]);
});

test('has no range', async () => {
  await addHidden('_answer', '="表!A1"');
  await Excel.run(async (context) => {
    const range = context.workbook.names.getItem('_answer').getRangeOrNullObject();
    await context.sync();
    expect(range.isNullObject).toBe(true);
  });
});

test('a formula may use it', async () => {
  await addHidden('answer', '="甲乙"');
  emulator.workbook.setValue('表', 'B1', '=LEN(answer)');
  expect(await emulator.workbook.getValue('表', 'B1')).toBe(2);
});

test.each([
  ['a text over 255 characters', '_answer', `="${'长'.repeat(256)}"`, 'InvalidArgument'],
  ['a name that is taken, in other letters', '_ANSWER', '="乙"', 'ItemAlreadyExists'],
])('%s is refused', async (_, name, formula, code) => {
  if (code === 'ItemAlreadyExists') await addHidden('_answer', '="甲"');
  await expect(addHidden(name, formula)).rejects.toMatchObject({ code });
});

export {};
