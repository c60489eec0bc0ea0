/** @jest-environment ./test/emulator/office-environment.cjs */
/**
 * The product's formulas against the results that Microsoft documents for Excel (the function's page in "Excel functions (by
 * category)", "Calculation operators and precedence", "Floating-point arithmetic may give inaccurate results"). A1 … I1 of the
 * sheet 2022 年 hold: 1, 文, TRUE, the text 5, nothing, #DIV/0!, ="" , 2.675, nothing.
 */
type Case = readonly [formula: string, result: number | string | boolean];

const logic: Case[] = [
  ['=IF(A1=1,"y","n")', 'y'], ['=IF(E1,"y","n")', 'n'], ['=IF(A1>2,"y")', false], ['=IF(B1,1,2)', '#VALUE!'], ['=IF(F1,1,2)', '#DIV/0!'],
  ['=IF("TRUE",1,2)', 1], ['=IFERROR(F1,"错")', '错'], ['=IFERROR(A1/0,0)', 0], ['=IFERROR(E1,"x")', 0], ['=IFERROR(#REF!,"x")', 'x'],
  ['=AND(TRUE,A1=1)', true], ['=AND(TRUE,E1)', true], ['=AND(B1)', '#VALUE!'], ['=AND(A1,0)', false], ['=OR(FALSE,A1=2)', false],
  ['=OR(A1=1,F1)', '#DIV/0!'], ['=NOT(A1)', false], ['=NOT(E1)', true],
];

const kinds: Case[] = [
  ['=ISNUMBER(A1)', true], ['=ISNUMBER(D1)', false], ['=ISNUMBER(E1)', false], ['=ISNUMBER(F1)', false], ['=ISNUMBER("5")', false],
  ['=ISNUMBER(#REF!)', false], ['=ISERROR(F1)', true], ['=ISERROR(B1)', false], ['=ISERROR(#REF!)', true],
  ['=ISBLANK(E1)', true], ['=ISBLANK(G1)', false], ['=ISBLANK(A1)', false], ['=ISBLANK("")', false],
  ['=ISTEXT(B1)', true], ['=ISTEXT(G1)', true], ['=ISTEXT(E1)', false], ['=ISTEXT(A1)', false], ['=ISTEXT(D1)', true],
];

const rounding: Case[] = [
  ['=ROUND(2.675,2)', 2.68], ['=ROUND(H1,2)', 2.68], ['=ROUND(-0.125,2)', -0.13], ['=ROUND(0.5,0)', 1], ['=ROUND(-0.5,0)', -1],
  ['=ROUND(1.005,2)', 1.01], ['=ROUND(2.5,0)', 3], ['=ROUND(-2.5,0)', -3], ['=ROUND(0.285,2)', 0.29], ['=ROUND(1.45,1)', 1.5],
  ['=ROUND(2.15,1)', 2.2], ['=ROUND(2.149,1)', 2.1], ['=ROUND(-1.475,2)', -1.48], ['=ROUND(21.5,-1)', 20], ['=ROUND(626.3,-3)', 1000],
  ['=ROUND(1.98,-1)', 0], ['=ROUND(-50.55,-2)', -100], ['=ROUND(0.94445,4)', 0.9445], ['=ROUND(E1,2)', 0], ['=ROUND(B1,2)', '#VALUE!'],
  ['=ROUND(123456.785,2)', 123456.79], ['=ROUND(100.005-100,2)', 0.01], ['=ROUND(1.115*100,0)', 112], ['=ROUND(94.45,1)', 94.5],
];

const texts: Case[] = [
  ['=TEXT(0.9445,"0.00##########%")', '94.45%'], ['=TEXT(1,"0.00##########%")', '100.00%'], ['=TEXT(0.944512345,"0.00##########%")', '94.4512345%'],
  ['=TEXT(1/3,"0.00##########%")', '33.333333333333%'], ['=TEXT(0.00945,"0.00##########%")', '0.945%'], ['=TEXT(0.5775,"0.00##########%")', '57.75%'],
  ['=TEXT(0.57,"0.00##########%")', '57.00%'], ['=TEXT(1.1,"0.00##########%")', '110.00%'], ['=TEXT(-0.5,"0.00##########%")', '-50.00%'],
  ['=TEXT(1234567.891,"#,##0.00")', '1,234,567.89'], ['=TEXT(0,"#,##0.00")', '0.00'], ['=TEXT(-1234.5,"#,##0.00")', '-1,234.50'],
  ['=TEXT(2.675,"0.00")', '2.68'], ['=TEXT(0.125,"0.00")', '0.13'], ['=TEXT(-0.125,"0.00")', '-0.13'], ['=TEXT(1.005,"0.00")', '1.01'],
  ['=TEXT(0.285,"0.00")', '0.29'], ['=TEXT(1.15,"0.0")', '1.2'], ['=TEXT(E1,"0.00")', '0.00'], ['=TEXT(B1,"0.00")', '文'],
  ['=TEXT(F1,"0.00")', '#DIV/0!'], ['=TEXT(D1,"0.00")', '5.00'], ['=TEXT(TRUE,"0.00")', 'TRUE'], ['=TEXT(G1,"0.00")', ''],
  ['=LEN(B1)', 1], ['=LEN(A1)', 1], ['=LEN(E1)', 0], ['=LEN(0.1+0.2)', 3], ['=LEN(TEXT(1,"0.00"))', 4],
  ['=LEFT("资金",1)', '资'], ['=LEFT("资金")', '资'], ['=LEFT(B1,5)', '文'], ['=LEFT("ab",-1)', '#VALUE!'], ['=LEFT(1234,2)', '12'],
  ['=EXACT("a","A")', false], ['=EXACT("文","文")', true], ['=EXACT(A1,1)', true], ['=EXACT(A1,"1")', true], ['=EXACT(1.50,"1.5")', true],
  ['=EXACT(TRUE,"TRUE")', true], ['=EXACT(E1,"")', true], ['=EXACT(F1,"a")', '#DIV/0!'], ['=EXACT(12345678.9,"12345678.9")', true],
  ['=""&A1', '1'], ['=""&E1', ''], ['=""&G1', ''], ['=""&F1', '#DIV/0!'], ['=""&C1', 'TRUE'], ['=""&0.1', '0.1'], ['=""&(0.1+0.2)', '0.3'],
  ['=""&1/3', '0.333333333333333'], ['=""&1E+21', '1E+21'], ['=""&1234567.1', '1234567.1'], ['=""&-0.5', '-0.5'], ['="a"&"b"', 'ab'],
  ['="第"&A1&"项"', '第1项'],
];

const aggregates: Case[] = [
  ['=SUM(A1:I1)', '#DIV/0!'], ['=SUM(A1:E1)', 1], ['=SUM(A1,"5",TRUE)', 7], ['=SUM(A1,D1)', 1], ['=SUM(0.1,0.2)', 0.3], ['=SUM(#REF!)', '#REF!'],
  ['=COUNT(A1:I1)', 2], ['=COUNT("5",TRUE,"x")', 2], ['=COUNTIF(A1:I1,1)', 1], ['=COUNTIF(A1:I1,"文")', 1], ['=COUNTIF(A1:I1,">1")', 1],
  ['=COUNTIF(B1:B1,"文*")', 1], ['=COUNTIF(E1:E2,"")', 2], ['=MAX(A1:E1)', 1], ['=MIN(A1:E1)', 1], ['=MAX(E1:E2)', 0], ['=MAX(1,"3")', 3],
  ['=MIN(-1,TRUE)', -1], ['=MAX(0,ROUND(2.675,2)-2.68)', 0], ['=ABS(-3.5)', 3.5], ['=ABS(B1)', '#VALUE!'], ['=ABS(E1)', 0],
];

const operators: Case[] = [
  ['=1="1"', false], ['=1<"a"', true], ['="a"<TRUE', true], ['=99>"文"', false], ['="a"="A"', true], ['=E1=0', true], ['=E1=""', true],
  ['=E1=FALSE', true], ['=G1=""', true], ['=G1=0', false], ['=G1>0', true], ['=D1=5', false], ['=B1>5', true], ['=0.1+0.2=0.3', true],
  ['=0.1*3=0.3', true], ['="a"<>"b"', true], ['=1<=1', true], ['="10"+1', 11], ['=D1+1', 6], ['=B1+1', '#VALUE!'], ['=G1+1', '#VALUE!'],
  ['=E1+1', 1], ['=TRUE+1', 2], ['=2^10', 1024], ['=-2^2', 4], ['=50%', 0.5], ['=1/0', '#DIV/0!'], ['=1-0.9', 0.1], ['=3*0.1', 0.3],
  ["='2022 年'!A1+1", 2], ["='2022 年'!B1", '文'], ['=E1', 0], ['=G1', ''], ['=#REF!+1', '#REF!'], ["='2022 年'!#REF!", '#REF!'],
  ['=FOO(1)', '#NAME?'], ['=未定义名', '#NAME?'],
  ['=IF(AND(ISNUMBER(A1),NOT(ISBLANK(A1))),TEXT(A1/3,"0.00##########%"),"—")', '33.333333333333%'],
];

const all = [...logic, ...kinds, ...rounding, ...texts, ...aggregates, ...operators];
const FIRST_ROW = 10;
const results = new Map<string, unknown>();

beforeAll(async () => {
  await emulator.reset({ sheets: [{ name: '2022 年', values: [[1, '文', true, '5', null, '=1/0', '=""', 2.675]] }] });
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('2022 年').getRangeByIndexes(FIRST_ROW, 0, all.length, 1);
    cells.formulas = all.map(([formula]) => [formula]);
    cells.load('values');
    await context.sync();
    for (const [position, [formula]] of all.entries()) results.set(formula, cells.values[position]?.[0]);
  });
});

describe.each([['logic', logic], ['kinds', kinds], ['rounding', rounding], ['texts', texts], ['aggregates', aggregates], ['operators', operators]] as const)(
  '%s',
  (_group, cases) => {
    test.each(cases)('%s', (formula, expected) => {
      const result = results.get(formula);
      // Excel keeps 15 digits of a difference; the bits behind them are not what is tested here.
      if (typeof expected === 'number' && typeof result === 'number') expect(Number(result.toPrecision(14))).toBe(expected);
      else expect(result).toBe(expected);
    });
  },
);

export {};
