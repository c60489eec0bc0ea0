import { copyReport } from '../../src/app/copy-report';
import { evaluateBook } from '../../src/app/evaluate-book';
import { generateSheets, type Generation } from '../../src/app/generate-sheets';
import type { Outcome } from '../../src/app/outcome';
import type { CellValue } from '../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../src/locales/zh-CN';
import { MemoryWorkbook } from '../support/memory-workbook';
import { MODEL_ROWS, modelBook } from '../support/model-book';
import { bookOf, sheetOf } from '../support/sheets';

const OURS = ['绩效评价表', '勾稽核对', '自评报告'];
const CARRY_OVER = '预算全部执行完毕而年末仍有结转和结余';
const EXPLANATION = 8;
const WHY = '上级专项资金年末下达，结转下年使用';

async function generated(book: MemoryWorkbook): Promise<Generation> {
  return valueOf(await generateSheets(book, zhCNLanguage));
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

function rowOf(book: MemoryWorkbook, sheet: string, label: string): number {
  const row = book.sheet(sheet).values.findIndex(([first]) => first === label);
  if (row < 0) throw new Error(`no row ${label}`);
  return row;
}

function cell(book: MemoryWorkbook, sheet: string, label: string, column: number): CellValue {
  return book.sheet(sheet).values[rowOf(book, sheet, label)]?.[column] ?? null;
}

const explain = (book: MemoryWorkbook, words: string): void => {
  book.type('勾稽核对', rowOf(book, '勾稽核对', CARRY_OVER), EXPLANATION, words);
};

describe('generating again', () => {
  test('leaves one set of sheets, in place, with the same figures', async () => {
    const book = new MemoryWorkbook(modelBook());
    await generated(book);
    const before = OURS.map((name) => book.sheet(name).values);
    const again = await generated(book);
    expect(book.names()).toEqual(['收支情况', ...OURS]);
    expect(again.retired).toEqual([]);
    expect(OURS.map((name) => book.sheet(name).values)).toEqual(before);
  });

  test('never reads a sheet of ours, nor a copy of one, as a source', async () => {
    const book = new MemoryWorkbook(modelBook());
    await generated(book);
    book.copy('绩效评价表', '绩效评价表 (2)');
    book.copy('勾稽核对', '留底');
    const { evaluation, receipt } = await generated(book);
    expect(evaluation.ledger?.table.sheet).toBe('收支情况');
    expect(receipt?.sheets).toEqual(OURS);
    expect(book.names()).toEqual(['收支情况', ...OURS, '绩效评价表 (2)', '留底']);
  });

  test('leaves a user’s own sheet of the same name alone', async () => {
    const own = sheetOf('绩效评价表', [['我的表']]);
    const book = new MemoryWorkbook(bookOf(sheetOf('收支情况', MODEL_ROWS), own));
    const { receipt } = await generated(book);
    expect(receipt?.sheets).toEqual(['绩效评价表 (2)', '勾稽核对', '自评报告']);
    expect(book.sheet('绩效评价表')).toBe(own);
    expect((await generated(book)).receipt?.sheets).toEqual(['绩效评价表 (2)', '勾稽核对', '自评报告']);
  });

  test.each<[string, string, number, CellValue]>([
    ['a sentence rewritten by hand', '自评报告', 4, '　　我街承担以下职能。'],
    ['a formula replaced by a number', '绩效评价表', 4, 5000],
    ['a note in an empty cell', '绩效评价表', 3, '合计数已核'],
  ])('keeps a sheet that was changed under a free name: %s', async (_name, sheet, row, words) => {
    const book = new MemoryWorkbook(modelBook());
    await generated(book);
    const column = sheet === '自评报告' ? 0 : 2;
    book.type(sheet, row, column, words);
    const { retired, receipt } = await generated(book);
    expect(retired).toEqual([`${sheet} (2)`]);
    expect(receipt?.sheets).toEqual(OURS);
    expect(book.sheet(`${sheet} (2)`).values[row]?.[column]).toBe(words);
    expect(book.sheet(sheet).values[row]?.[column]).not.toBe(words);
    expect((await generated(book)).retired).toEqual([]);
  });
});

describe('说明', () => {
  test('clears what asks for one, is quoted in the conclusion, and survives while the figures stay', async () => {
    const book = new MemoryWorkbook(modelBook());
    await generated(book);
    explain(book, WHY);
    const { evaluation, retired } = await generated(book);
    expect(retired).toEqual([]);
    expect(evaluation.findings.map(({ verdict }) => verdict)).toEqual(['error', 'error']);
    expect(cell(book, '勾稽核对', CARRY_OVER, EXPLANATION)).toBe(WHY);
    expect(cell(book, '勾稽核对', CARRY_OVER, 5)).toBe('已说明');
    const text = valueOf(await copyReport(book, zhCNLanguage)) ?? '';
    expect(text).toContain(`关于${CARRY_OVER}的说明：${WHY}`);
    expect(text).toContain('【待核实】');
  });

  test('never clears an error', async () => {
    const book = new MemoryWorkbook(modelBook());
    await generated(book);
    book.type('勾稽核对', rowOf(book, '勾稽核对', '资金来源执行数合计＝执行数合计'), EXPLANATION, '其他资金未列入');
    const { evaluation } = await generated(book);
    expect(evaluation.findings.map(({ rule }) => rule)).toContain('fund-source-sum');
    expect(cell(book, '勾稽核对', '资金来源执行数合计＝执行数合计', 5)).toBe('不平');
  });

  test('speaks for its figures only: after they change it is kept for review', async () => {
    const book = new MemoryWorkbook(modelBook());
    await generated(book);
    explain(book, WHY);
    book.type('收支情况', 12, 2, 130);
    for (let run = 0; run < 2; run += 1) {
      const { evaluation } = await generated(book);
      expect(evaluation.findings.map(({ verdict }) => verdict)).toContain('explain');
      expect(cell(book, '勾稽核对', CARRY_OVER, EXPLANATION)).toBeNull();
      expect(book.sheet('勾稽核对').values.filter((row) => row.includes(WHY))).toHaveLength(1);
    }
  });

  test('with the sources balanced and the carry-over explained the mark goes', async () => {
    const book = new MemoryWorkbook(modelBook({ '5,1': 5612.47, '6,1': 360.49, '7,1': 0, '8,1': 88.35, '8,2': 88.35 }));
    await generated(book);
    explain(book, WHY);
    await generated(book);
    const text = valueOf(await copyReport(book, zhCNLanguage)) ?? '';
    expect(text).not.toContain('待核实');
    expect(text).toContain('自评优秀，其中：一般公共预算整体支出预算完成率100%；政府性基金100%；其他资金100%。');
  });
});

describe('the copied text', () => {
  test('is plain paragraphs: title, headings, and the sentences of a paragraph joined', async () => {
    const book = new MemoryWorkbook(modelBook());
    expect(valueOf(await copyReport(book, zhCNLanguage))).toBeNull();
    await generated(book);
    const lines = (valueOf(await copyReport(book, zhCNLanguage)) ?? '').split('\n');
    expect(lines[0]).toBe('广州市荔湾区人民政府中南街道办事处2022年部门整体支出绩效自评报告');
    expect(lines.slice(1, 6)).toEqual([
      '一、基本情况',
      '（一）部门职能',
      '　　【待填写：部门职能】',
      '（二）部门整体收支情况',
      '　　全年预算数6061.31万元，执行数6061.31万元，完成预算的100%。',
    ]);
    expect(lines[6]).toMatch(/^\u3000\u3000按资金来源分，.*。按支出性质看，.*。年末结转和结余121\.20万元。$/u);
    expect(lines.join('')).not.toContain('校验码');
  });
});

describe('text from the workbook', () => {
  test('that looks like a formula stays text in every sheet', async () => {
    const evil = '=HYPERLINK("http://example.invalid","点我")';
    const rows = [...MODEL_ROWS.slice(0, 9), [evil, 1, 1], ...MODEL_ROWS.slice(9)];
    const book = new MemoryWorkbook(bookOf(sheetOf('收支情况', rows)));
    const { receipt } = await generated(book);
    expect(receipt).not.toBeNull();
    const sheets = OURS.map((name) => book.sheet(name));
    const constants = sheets.flatMap(({ values, formulas }) => values.map((row, r) => row.filter((_value, c) => (formulas?.[r]?.[c] ?? null) === null)).flat());
    expect(constants).toContain(evil);
    const formulas = sheets.flatMap((sheet) => sheet.formulas?.flat() ?? []);
    // Inside a formula the label may only stand in a text literal.
    for (const formula of formulas) expect((formula ?? '').replace(/"(?:[^"]|"")*"/gu, '')).not.toContain('HYPERLINK');
  });
});

describe('what is refused is not written', () => {
  test.each<[string, Readonly<Record<string, CellValue>>, string]>([
    ['neither budget nor execution', { '3,1': null, '3,2': null, '5,2': null, '6,2': null, '7,2': null, '8,2': null, '10,2': null, '11,2': null }, 'refused'],
    ['text that is no amount', { '5,2': '详见附件' }, 'refused'],
    ['an error value', { '5,2': { error: '#DIV/0!' } }, 'partial'],
  ])('%s', async (_name, changes, status) => {
    const book = new MemoryWorkbook(modelBook(changes));
    const { evaluation, receipt } = await generated(book);
    expect(evaluation.status).toBe(status);
    expect(evaluation.rates).toBeNull();
    expect(receipt).toBeNull();
    expect(book.names()).toEqual(['收支情况']);
  });

  test('without budgets the checks are written, without rates, and said', async () => {
    const book = new MemoryWorkbook(modelBook({ '3,1': null }));
    const { evaluation, receipt } = await generated(book);
    expect([evaluation.status, evaluation.problems.map(({ code }) => code)]).toEqual(['partial', ['noBudget']]);
    expect(receipt?.sheets).toEqual(OURS);
    expect(cell(book, '绩效评价表', '合计', 3)).toBe('');
    expect(valueOf(await copyReport(book, zhCNLanguage))).toContain('【待填写：全年预算数】');
    expect(valueOf(await evaluateBook(book, zhCNLanguage)).status).toBe('partial');
  });
});
