import { isDateFormat } from '../../../src/adapters/xlsx/reading/date-format';
import { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { makeBook } from './make-package';

describe('a number format', () => {
  it.each([
    'm/d/yyyy', 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"', 'mmm-yy', 'd-mmm', 'mmmm', 'yyyy-mm-dd hh:mm:ss', '[$-804]yyyy"年"m"月"', '[DBNum1][$-804]m"月"d"日"', 'e"年"m"月"', '[Red]yyyy/m/d;@', 'm',
  ])('is of dates: %s', (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  it.each([
    'General', '0.00', '#,##0.00;[Red]\\-#,##0.00', '0.00E+00', '##0.0E+0', '0.00"day"', '0.0\\d', '_ * #,##0.00_ ', '@', '0%', 'h:mm', 'mm:ss', '[h]:mm:ss', '[mm]:ss', '[mm]', 'h:mm AM/PM', '上午/下午h"时"mm"分"', 'G/通用格式', '"年"0', '[$¥-804]#,##0',
  ])('is not: %s', (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});

describe('a workbook that counts from 1904', () => {
  const STYLES = '<numFmts><numFmt numFmtId="170" formatCode="yyyy/m/d"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="4"/><xf numFmtId="20"/></cellXfs>';
  const CELLS =
    '<c r="A1" s="1"><v>43831</v></c><c s="2" r="B1"><v>43831.5</v></c><c r="C1" s="3"><v>43831</v></c><c r="D1"><v>43831</v></c><c r="E1" s="4"><v>0.5</v></c>' +
    '<c r="F1" s="1" t="d"><v>2024-01-02</v></c><c r="G1" s="1" t="inlineStr"><is><t>43831</t></is></c><c r="H1" s="1"><f>A1+1</f><v>43832</v></c>';
  const valuesWith = async (properties: string) => {
    const bytes = makeBook({ sheets: { 表: `<sheetData><row r="1">${CELLS}</row></sheetData>` }, styles: STYLES, beforeSheets: properties });
    return (await XlsxWorkbook.open(bytes).read()).sheets[0]?.values[0];
  };

  it.each(['1', 'true'])('gives its dates as numbers that count from 1900: date1904="%s"', async (value) => {
    expect(await valuesWith(`<workbookPr date1904="${value}"/>`)).toEqual([45293, 45293.5, 43831, 43831, 0.5, 45293, '43831', 45294]);
  });

  it.each(['', '<workbookPr/>', '<workbookPr date1904="0"/>'])('is told by its properties: %s', async (properties) => {
    expect(await valuesWith(properties)).toEqual([43831, 43831.5, 43831, 43831, 0.5, 45293, '43831', 43832]);
  });
});
