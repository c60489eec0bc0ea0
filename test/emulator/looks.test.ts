/** @jest-environment ./test/emulator/office-environment.cjs */
/** Formats, sizes, page setup, links: written and read through the client. */
beforeEach(() => emulator.reset({ sheets: [{ name: '数据', values: [['a', 1], ['b', 2]] }, { name: '来源' }] }));

async function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem('数据'), context));
}

test('font, fill, alignment, wrap, indent', () =>
  onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B2');
    format.font.set({ name: '黑体', size: 16, bold: true, color: '#1f2328', underline: 'Single' });
    format.fill.color = '#E6ECF3';
    format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 2 });
    const inner = sheet.getRange('B2').format;
    inner.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,font/name,font/size,font/bold,font/color,font/underline,fill/color');
    const outside = sheet.getRange('C3').format;
    outside.load('horizontalAlignment,font/name,font/bold,fill/color');
    const mixed = sheet.getRange('B2:C3').format;
    mixed.load('wrapText,font/size');
    await context.sync();
    expect(inner.toJSON()).toMatchObject({
      horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 2, fill: { color: '#E6ECF3' },
      font: { name: '黑体', size: 16, bold: true, color: '#1F2328', underline: 'Single' },
    });
    expect(outside.toJSON()).toMatchObject({ horizontalAlignment: 'General', font: { bold: false }, fill: { color: '#FFFFFF' } });
    expect([mixed.wrapText, mixed.font.size]).toEqual([null, null]);
    sheet.getRange('A1').format.fill.clear();
    const cleared = sheet.getRange('A1').format.fill;
    cleared.load('color');
    await context.sync();
    expect(cleared.color).toBe('#FFFFFF');
  }));

test('borders by edge', async () => {
  await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('A1:B2').format;
    for (const edge of ['EdgeTop', 'InsideVertical'] as const) borders.getItem(edge).set({ style: 'Continuous', weight: 'Medium', color: '#B7BEC8' });
    const top = borders.getItem('EdgeTop');
    const bottom = borders.getItem('EdgeBottom');
    top.load('style,color,weight');
    bottom.load('style');
    await context.sync();
    expect([top.style, top.color, top.weight, bottom.style]).toEqual(['Continuous', '#B7BEC8', 'Medium', 'None']);
  });
  const line = { style: 'Continuous', weight: 'Medium', color: '#B7BEC8' };
  const cells = (await emulator.workbook.dump()).sheets[0]?.cells ?? {};
  expect(cells['A1']?.look.borders).toEqual({ top: line, right: line, bottom: null, left: null });
  expect(cells['B2']?.look.borders).toEqual({ top: null, right: null, bottom: null, left: line });
});

test('a format of the whole sheet makes no cells, and a cell overrides it', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange().format.font.name = '宋体';
    sheet.getRange('A:A').numberFormat = [['0.00']];
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    sheet.getRange('B:B').format.font.bold = true;
    sheet.getRange('B1').format.font.bold = false;
    const far = sheet.getRange('B150').format.font;
    far.load('name,bold');
    const near = sheet.getRange('B1').format.font;
    near.load('name,bold');
    const used = sheet.getUsedRange();
    used.load('address');
    await context.sync();
    expect([far.name, far.bold, near.name, near.bold, used.address]).toEqual(['宋体', true, '宋体', false, '数据!A1:B2']);
  }));

test('clearing contents, formats, everything', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.format.font.bold = true;
    range.numberFormat = [['0.00', '0.00'], ['0.00', '0.00']];
    sheet.getRange('A2:B2').merge();
    sheet.getRange('A1').clear('Contents');
    range.load('values,numberFormat');
    await context.sync();
    expect(range.values).toEqual([['', 1], ['b', '']]);
    expect(range.numberFormat[0]).toEqual(['0.00', '0.00']);
    range.clear('Formats');
    range.load('values,numberFormat,format/font/bold');
    await context.sync();
    expect(range.values).toEqual([['', 1], ['b', '']]);
    expect([range.numberFormat[0], range.format.font.bold]).toEqual([['General', 'General'], false]);
    sheet.getRange().clear();
    const used = sheet.getUsedRangeOrNullObject();
    used.load('address');
    const merged = sheet.getRange('A1:B9').getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
    expect([used.isNullObject, merged.isNullObject]).toEqual([true, true]);
  }));

test('used range: with values only, or also formats', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('D5').format.fill.color = '#FF0000';
    const both = [sheet.getUsedRange(), sheet.getUsedRange(true)];
    for (const range of both) range.load('address');
    const empty = context.workbook.worksheets.getItem('来源').getUsedRange();
    empty.load('address');
    await context.sync();
    expect([...both, empty].map(({ address }) => address)).toEqual(['数据!A1:D5', '数据!A1:B2', '来源!A1']);
  }));

test('sizes are rounded to pixels; rows and columns can be hidden', () =>
  onSheet(async (sheet, context) => {
    const column = sheet.getRange('B:B').format;
    column.columnWidth = 100.1;
    const rows = sheet.getRange('1:2').format;
    rows.rowHeight = 30;
    sheet.getRange('2:2').rowHidden = true;
    const hidden = sheet.getRange('A2');
    hidden.load('rowHidden,columnHidden');
    column.load('columnWidth');
    rows.load('rowHeight');
    await context.sync();
    expect([column.columnWidth, rows.rowHeight, hidden.rowHidden, hidden.columnHidden]).toEqual([99.75, 30, true, false]);
  }));

test('frozen panes, grid lines, tab colour, page setup', async () => {
  await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    sheet.showGridlines = false;
    sheet.tabColor = '#1f6feb';
    const page = sheet.pageLayout;
    page.orientation = 'Landscape';
    page.paperSize = 'A4';
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    page.centerHorizontally = true;
    page.setPrintArea('A1:B2');
    page.setPrintTitleRows('$1:$2');
    page.leftMargin = 36;
    page.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
    sheet.load('showGridlines,tabColor');
    page.load('orientation,zoom,leftMargin');
    await context.sync();
    expect([sheet.showGridlines, sheet.tabColor, page.orientation, page.leftMargin]).toEqual([false, '#1F6FEB', 'Landscape', 36]);
    expect(page.zoom).toMatchObject({ horizontalFitToPages: 1 });
  });
  const [dump] = (await emulator.workbook.dump()).sheets;
  expect(dump).toMatchObject({
    frozen: { rows: 3, columns: 2 },
    page: { printArea: { row: 0, column: 0, rows: 2, columns: 2 }, titleRows: { row: 0, rows: 2 }, headersFooters: { CenterFooter: '第 &P 页' } },
  });
});

test('freezing rows lets go of columns; unfreezing lets go of both', async () => {
  await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeColumns(1);
    sheet.freezePanes.freezeRows(2);
    await context.sync();
  });
  expect((await emulator.workbook.dump()).sheets[0]?.frozen).toEqual({ rows: 2, columns: 0 });
  await onSheet(async (sheet, context) => {
    sheet.freezePanes.unfreeze();
    await context.sync();
  });
  expect((await emulator.workbook.dump()).sheets[0]?.frozen).toEqual({ rows: 0, columns: 0 });
});

test('cell links keep the value, take the look of a link, and can be removed', () =>
  onSheet(async (sheet, context) => {
    const [text, number] = [sheet.getRange('A1'), sheet.getRange('B1')];
    for (const range of [text, number]) range.hyperlink = { documentReference: '来源!B2', screenTip: '查看来源' };
    sheet.getRange('A2').hyperlink = { documentReference: '来源!B3', textToDisplay: '第二' };
    const all = sheet.getRange('A1:B2');
    all.load('values');
    text.load('hyperlink,format/font/underline');
    number.load('hyperlink');
    await context.sync();
    expect(all.values).toEqual([['a', 1], ['第二', 2]]);
    expect(text.hyperlink).toMatchObject({ documentReference: '来源!B2', textToDisplay: 'a', screenTip: '查看来源' });
    expect(number.hyperlink).toMatchObject({ documentReference: '来源!B2' });
    expect(text.format.font.underline).toBe('Single');
    text.clear('Hyperlinks');
    text.load('hyperlink,values');
    await context.sync();
    expect([text.hyperlink, text.values]).toEqual([null, [['a']]]);
    text.hyperlink = { documentReference: '无!A1' };
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  }));

test('formulas outlive formats and links that are set after them', () =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange('C1');
    cell.formulas = [['=B1+B2']];
    await context.sync();
    cell.numberFormat = [['0.00']];
    cell.format.font.bold = true;
    cell.hyperlink = { documentReference: '来源!A1' };
    cell.load('formulas,values,text,hyperlink');
    await context.sync();
    expect([cell.formulas, cell.values, cell.text, cell.hyperlink.documentReference]).toEqual([[['=B1+B2']], [[3]], [['3.00']], '来源!A1']);
    sheet.getRange('B1').values = [[10]];
    sheet.getRange('A:C').format.font.color = '#FF0000';
    sheet.getRange().format.font.size = 9;
    cell.clear('Formats');
    cell.load('formulas,values');
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[['=B1+B2']], [[12]]]);
  }));

test('texts that look like numbers and booleans stay texts under formats and links', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('E1:E4');
    range.values = [["'007"], ["'TRUE"], ["'12%"], [true]];
    range.format.font.bold = true;
    range.numberFormat = [['0.00'], ['General'], ['@'], ['0.00']];
    range.numberFormat = [['General'], ['0.00'], ['General'], ['General']];
    sheet.getRange('E:E').format.font.size = 9;
    sheet.getRange('E1').hyperlink = { documentReference: '来源!A1' };
    range.load('values,valueTypes');
    await context.sync();
    expect(range.values).toEqual([['007'], ['TRUE'], ['12%'], [true]]);
    expect(range.valueTypes.flat()).toEqual(['String', 'String', 'String', 'Boolean']);
  }));

test('several areas are dressed at once', () =>
  onSheet(async (sheet, context) => {
    const areas = sheet.getRanges('A1,B2:C3');
    areas.format.font.bold = true;
    areas.format.borders.getItem('EdgeTop').style = 'Continuous';
    areas.format.columnWidth = 90;
    const fonts = ['A1', 'B2', 'C3', 'A2'].map((address) => sheet.getRange(address).format.font);
    for (const font of fonts) font.load('bold');
    areas.load('address,areaCount,format/columnWidth,format/font/bold');
    const edge = sheet.getRange('C2').format.borders.getItem('EdgeTop');
    edge.load('style');
    await context.sync();
    expect(fonts.map(({ bold }) => bold)).toEqual([true, true, true, false]);
    expect([areas.address, areas.areaCount, areas.format.columnWidth, areas.format.font.bold]).toEqual(['数据!A1,数据!B2:C3', 2, 90, true]);
    expect(edge.style).toBe('Continuous');
  }));

test('selecting shows the sheet; a range knows its sheet', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('来源').getRange('D4:E5');
    range.select();
    const active = context.workbook.worksheets.getActiveWorksheet();
    const [cell, selected] = [context.workbook.getActiveCell(), context.workbook.getSelectedRange()];
    active.load('name');
    cell.load('address');
    selected.load('address');
    range.worksheet.load('name');
    await context.sync();
    expect([active.name, cell.address, selected.address, range.worksheet.name]).toEqual(['来源', '来源!D4', '来源!D4:E5', '来源']);
  });
  expect(await emulator.workbook.dump()).toMatchObject({ activeSheet: '来源', selection: ['D4:E5'] });
});

test('selecting several areas is not in this client: ExcelApi 1.18', () =>
  onSheet((sheet) => {
    expect('select' in sheet.getRanges('A1,B2')).toBe(false);
    return Promise.resolve();
  }));

test('ranges from ranges', () =>
  onSheet(async (sheet, context) => {
    const start = sheet.getRange('B2:C3');
    const made = [
      start.getCell(1, 1), start.getRow(1), start.getColumn(0), start.getOffsetRange(1, -1), start.getResizedRange(1, 0), start.getEntireRow(),
      start.getEntireColumn(), start.getBoundingRect('D9'), start.getIntersectionOrNullObject('C1:C2'), start.getUsedRangeOrNullObject(true),
      sheet.getRange(),
    ];
    for (const range of made) range.load('address');
    await context.sync();
    expect(made.map(({ address }) => address.replace('数据!', ''))).toEqual([
      'C3', 'B3:C3', 'B2:B3', 'A3:B4', 'B2:C4', '2:3', 'B:C', 'B2:D9', 'C2', 'B2', '1:1048576',
    ]);
  }));

export {};
