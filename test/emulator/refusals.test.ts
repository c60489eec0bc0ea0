/** @jest-environment ./test/emulator/office-environment.cjs */
/** What Excel refuses, through the real client: the code that reaches the add-in. */
beforeEach(() =>
  emulator.reset({
    sheets: [
      { name: '收支情况', values: [['项目', '预算'], ['一般', 100]] },
      { name: '锁定', values: [[1]], isProtected: true },
      { name: '隐藏', visibility: 'Hidden' },
    ],
  }),
);

type Attempt = (context: Excel.RequestContext) => void;

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('收支情况');
const locked = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('锁定');

async function codeOf(attempt: Attempt): Promise<string> {
  try {
    await Excel.run(async (context) => {
      attempt(context);
      await context.sync();
    });
    return 'accepted';
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

const cases: readonly (readonly [what: string, code: string, attempt: Attempt])[] = [
  ['a missing sheet', 'ItemNotFound', (context) => context.workbook.worksheets.getItem('无').load('name')],
  ['a missing name', 'ItemNotFound', (context) => context.workbook.names.getItem('无').load('name')],
  ['an address that is none', 'InvalidArgument', (context) => sheet(context).getRange('A0').load('values')],
  ['an address of a missing sheet', 'InvalidArgument', (context) => sheet(context).getRange('无!A1').load('values')],
  ['a cell beyond the sheet', 'InvalidArgument', (context) => sheet(context).getRangeByIndexes(1_048_575, 0, 2, 1).load('values')],
  ['a negative row', 'InvalidArgument', (context) => sheet(context).getCell(-1, 0).load('values')],
  ['an array with a short row', 'InvalidArgument', (context) => { sheet(context).getRange('A1:B2').values = [[1, 2], [3]]; }],
  ['an array with a missing row', 'InvalidArgument', (context) => { sheet(context).getRange('A1:B2').values = [[1, 2]]; }],
  ['a formula with an open bracket', 'InvalidArgument', (context) => { sheet(context).getRange('A1').formulas = [['=SUM(B2']]; }],
  ['a formula without an operand', 'InvalidArgument', (context) => { sheet(context).getRange('A1').formulas = [['=B2+']]; }],
  ['a formula without an operator', 'InvalidArgument', (context) => { sheet(context).getRange('A1').formulas = [['=B2 B3']]; }],
  ['a formula over a missing sheet', 'InvalidArgument', (context) => { sheet(context).getRange('A1').formulas = [["='无'!A1"]]; }],
  ['a formula of 8,193 characters', 'InvalidArgument', (context) => { sheet(context).getRange('A1').formulas = [[`=${'1+'.repeat(4095)}11`]]; }],
  ['a formula of 8,192 characters', 'accepted', (context) => { sheet(context).getRange('A1').formulas = [[`=${'1+'.repeat(4095)}1`]]; }],
  ['a string of 256 characters in a formula', 'InvalidArgument', (context) => { sheet(context).getRange('A1').formulas = [[`="${'x'.repeat(256)}"`]]; }],
  ['a string of 255 characters in a formula', 'accepted', (context) => { sheet(context).getRange('A1').formulas = [[`="${'x'.repeat(255)}"`]]; }],
  ['a text of 32,768 characters', 'InvalidArgument', (context) => { sheet(context).getRange('A1').values = [['x'.repeat(32_768)]]; }],
  ['a value on a protected sheet', 'AccessDenied', (context) => { locked(context).getRange('A1').values = [[2]]; }],
  ['a format on a protected sheet', 'AccessDenied', (context) => { locked(context).getRange('A1').format.font.bold = true; }],
  ['a width on a protected sheet', 'AccessDenied', (context) => { locked(context).getRange('A1').format.columnWidth = 90; }],
  ['clearing a protected sheet', 'AccessDenied', (context) => { locked(context).getRange().clear(); }],
  ['merging on a protected sheet', 'AccessDenied', (context) => { locked(context).getRange('A1:B1').merge(); }],
  ['protecting twice', 'AccessDenied', (context) => { locked(context).protection.protect(); }],
  ['unprotecting what is not protected', 'AccessDenied', (context) => { sheet(context).protection.unprotect(); }],
  ['a colour that is none', 'InvalidArgument', (context) => { sheet(context).getRange('A1').format.fill.color = 'blau'; }],
  ['a taken sheet name', 'ItemAlreadyExists', (context) => context.workbook.worksheets.add('锁定').load('name')],
  ['a taken sheet name in other case', 'ItemAlreadyExists', (context) => { sheet(context).name = 'Abc'; context.workbook.worksheets.add('aBC'); }],
  ['a sheet name of 32 characters', 'InvalidArgument', (context) => context.workbook.worksheets.add('x'.repeat(32)).load('name')],
  ['a sheet name of 31 characters', 'accepted', (context) => context.workbook.worksheets.add('x'.repeat(31)).load('name')],
  ['a sheet name with a colon', 'InvalidArgument', (context) => { sheet(context).name = '2022:收支'; }],
  ['a sheet name with an apostrophe at its end', 'InvalidArgument', (context) => { sheet(context).name = "收支'"; }],
  ['a name that looks like a cell', 'InvalidArgument', (context) => context.workbook.names.add('AB12', '=1').load('name')],
  ['a taken name', 'ItemAlreadyExists', (context) => { context.workbook.names.add('标记', '=1'); context.workbook.names.add('标记', '=2'); }],
  ['showing a hidden sheet’s cells', 'InvalidOperation', (context) => { context.workbook.worksheets.getItem('隐藏').activate(); }],
  ['an API above the floor', 'ApiNotFound', (context) => { sheet(context).getRange('A1').load('valuesAsJson'); sheet(context).getRange('A1').valuesAsJson = [[]]; }],
];

test.each(cases)('%s: %s', async (_what, code, attempt) => {
  expect(await codeOf(attempt)).toBe(code);
});

test('the last visible sheet can neither be deleted nor hidden', async () => {
  await Excel.run(async (context) => {
    locked(context).visibility = 'Hidden';
    await context.sync();
  });
  expect(await codeOf((context) => { sheet(context).delete(); })).toBe('InvalidOperation');
  expect(await codeOf((context) => { sheet(context).visibility = 'Hidden'; })).toBe('InvalidOperation');
});

describe('with a protected structure', () => {
  beforeEach(() => { emulator.workbook.protectStructure(); });

  test.each([
    ['adding', (context) => context.workbook.worksheets.add('新').load('name')],
    ['deleting', (context) => { sheet(context).delete(); }],
    ['renaming', (context) => { sheet(context).name = '新'; }],
    ['moving', (context) => { sheet(context).position = 1; }],
    ['hiding', (context) => { sheet(context).visibility = 'Hidden'; }],
  ] as readonly (readonly [string, Attempt])[])('%s a sheet is denied', async (_what, attempt) => {
    expect(await codeOf(attempt)).toBe('AccessDenied');
  });

  test('it can be read, and cells can be written', async () => {
    await Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      sheet(context).getRange('B2').values = [[7]];
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    expect(await emulator.workbook.getValue('收支情况', 'B2')).toBe(7);
  });
});

test('an unloaded property, and a range after its run', async () => {
  let kept: Excel.Range | null = null;
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('A1');
    kept = range;
    range.load('address');
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
  });
  await expect(Excel.run(kept as unknown as Excel.Range, async (context) => {
    (kept as unknown as Excel.Range).load('values');
    await context.sync();
  })).rejects.toMatchObject({ code: 'InvalidObjectPath' });
});

test('a sheet that is deleted meanwhile', async () => {
  await Excel.run(async (context) => {
    const range = locked(context).getRange('A1');
    range.load('values');
    await context.sync();
    emulator.workbook.deleteSheet('锁定');
    range.load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('a request over 5 MB is refused and nothing is written', async () => {
  const code = await codeOf((context) => {
    const wide = sheet(context).getRange('A1:T300');
    wide.values = Array.from({ length: 300 }, () => Array.from({ length: 20 }, () => '文'.repeat(300)));
  });
  expect(code).toBe('RequestPayloadSizeLimitExceeded');
  expect(await emulator.workbook.getValue('收支情况', 'A1')).toBe('项目');
});

test('a response over 5 MB is refused', async () => {
  await emulator.reset({ sheets: [{ name: '收支情况', values: Array.from({ length: 300 }, () => Array.from({ length: 20 }, () => '文'.repeat(300))) }] });
  expect(await codeOf((context) => sheet(context).getUsedRange().load('values'))).toBe('ResponsePayloadSizeLimitExceeded');
});

test('more than 5,000,000 cells read as null', async () => {
  await Excel.run(async (context) => {
    const many = sheet(context).getRange('A1:F900000');
    many.load('values,cellCount');
    await context.sync();
    expect(many.cellCount).toBe(5_400_000);
    expect(many.values).toBeNull();
  });
});

test('while a cell is edited every batch is refused', async () => {
  emulator.host.isCellInEditMode = true;
  expect(await codeOf((context) => { sheet(context).getRange('B2').values = [[7]]; })).toBe('InvalidOperationInCellEditMode');
  emulator.host.isCellInEditMode = false;
  expect(await emulator.workbook.getValue('收支情况', 'B2')).toBe(100);
  expect(await codeOf((context) => { sheet(context).getRange('B2').values = [[7]]; })).toBe('accepted');
});

test('what is not implemented fails loudly and is listed', async () => {
  expect(await codeOf((context) => sheet(context).charts.load('items/name'))).toBe('ApiNotFound');
  expect(emulator.host.unimplemented).toEqual(['Worksheet.Charts()']);
});

test('more than 512 merges are not answered at once', async () => {
  const merges = Array.from({ length: 513 }, (_, row) => `A${row * 2 + 1}:A${row * 2 + 2}`);
  await emulator.reset({ sheets: [{ name: '表', values: [['甲']], merges }] });
  const count = (address: string): Promise<number> =>
    Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('表').getRange(address).getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      return areas.areaCount;
    });
  expect(await count('A1:B1024')).toBe(512);
  await expect(count('A1:B1026')).rejects.toMatchObject({ code: 'InvalidOperation' });
});

export {};
