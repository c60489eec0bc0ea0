/** The block 文字核对 as it shows, when it was written and after the book has changed. */
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import type { Evaluation } from '../../../src/app/evaluation';
import { planOutput } from '../../../src/app/plan-output';
import type { Ledger } from '../../../src/core/ledger/ledger';
import type { TextFinding } from '../../../src/core/text/text-finding';
import type { OutputCell, OutputSheet } from '../../../src/core/sheet-plan/workbook-output';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { modelBook } from '../../support/model-book';
import { modelTexts } from '../../support/model-texts';
import { amountFinding, quoteOf, textRun } from '../../support/text-findings';

const CHANGED = '数据已变更，请重新生成';
const RECHECK = '数据已变更，请重新检查';
/** Of 取数 in the model book: 合计 and its execution. */
const EXECUTED = '3,2';

type Texts = (ledger: Ledger) => Pick<Evaluation, 'textFindings' | 'textRuns'>;

function checksSheet(texts: Texts, now: WorkbookSnapshot = modelBook()): OutputSheet {
  const book = modelBook();
  const evaluation = evaluateSnapshot(book, zhCNLanguage);
  if (evaluation.ledger === null) throw new Error('no ledger');
  const made = planOutput(book, { ...evaluation, ...texts(evaluation.ledger) }, zhCNLanguage, now);
  const sheet = made?.output.sheets.find(({ kind }) => kind === 'checks');
  if (sheet === undefined) throw new Error('no check sheet');
  return sheet;
}

const shown = ({ cells }: OutputSheet): OutputCell['value'][] => cells.map(({ value }) => value);

/** The cells of a row by its words, in the columns of the block: rule, words, place, stated, expected, difference, verdict. */
function rowOf(sheet: OutputSheet, words: string): OutputCell[] {
  const at = sheet.cells.find(({ column, value }) => column === 1 && value === words)?.row;
  return sheet.cells.filter(({ row, column }) => row === at && column !== 2);
}

const numbersOf = (sheet: OutputSheet, name: string): OutputCell['value'][] => rowOf(sheet, `=${name}`).slice(3).map(({ value }) => value);
const after = (changes: Readonly<Record<string, CellValue>>): OutputSheet => checksSheet(modelTexts, modelBook(changes));

describe('a row', () => {
  const sheet = checksSheet(modelTexts);

  test('has rule, words, place, numbers and verdict, and leaves the column of 说明 free', () => {
    const row = rowOf(sheet, '=amount');
    expect(row.map(({ value }) => value)).toEqual(['文字中的金额＝表中的金额', '=amount', '收支情况!A15', 5972.96, 6061.31, -88.35, '不平']);
    expect(row.map(({ column }) => column)).toEqual([0, 1, 3, 4, 5, 6, 7]);
    expect(row[2]?.link).toEqual({ sheet: '收支情况', row: 14, column: 0 });
  });

  test('keeps words that begin like a formula as words', () => {
    expect(rowOf(sheet, '=amount')[1]).toMatchObject({ value: '=amount', formula: null });
  });

  test('has what is stated as a constant, and the rest as formulas', () => {
    expect(rowOf(sheet, '=amount').map(({ formula }) => formula !== null)).toEqual([false, false, false, false, true, true, true]);
  });

  test.each([
    ['yuan', [6061.32, 6061.31, 0.01, '不平']],
    ['sum', [5972.95, 5972.96, -0.01, '不平']],
    ['gap', [448.85, 448.84, 0.01, '不平']],
    ['rounded', [6062, 6061, 1, '不平']],
    ['rate', [98.54, 100, -1.46, '比率不符']],
    ['share', [93, 92.6, 0.4, '不平']],
    ['growth', [-93.5, -93.6, 0.1, '不平']],
    ['unknown', [3, 2, 1, '提示']],
  ])('%s is made from its figures', (name, expected) => {
    expect(numbersOf(sheet, name)).toEqual(expected);
  });

  test('a number that its figures do not give in any known way stays what was found', () => {
    expect(rowOf(sheet, '=unknown').map(({ formula }) => formula !== null)).toEqual([false, false, false, false, false, true, true]);
  });

  test('about several passages quotes each, names each place, and leads to the first that is a cell', () => {
    const row = rowOf(sheet, '“中南街道办”；“中南街办”');
    expect(row.map(({ value }) => value)).toEqual(['文字中的单位名称、年度与表一致', '“中南街道办”；“中南街办”', '报告第3段 收支情况!A16', null, null, null, '提示']);
    expect(row[2]?.link).toEqual({ sheet: '收支情况', row: 15, column: 0 });
    expect(row.every(({ formula }) => formula === null)).toBe(true);
  });

  test('in a report has no link', () => {
    const only = checksSheet(() => ({ textFindings: [amountFinding([quoteOf(0, '报告中的句子')], [], ['1', '2', '-1'])], textRuns: [] }));
    expect(rowOf(only, '报告中的句子')[2]).toMatchObject({ value: '报告第1段', link: null });
  });
});

describe('once the figure is another', () => {
  test('its number and the gap follow, and the verdict is open', () => {
    const sheet = after({ [EXECUTED]: 5972.96 });
    expect(numbersOf(sheet, 'amount')).toEqual([5972.96, 5972.96, 0, RECHECK]);
    expect(numbersOf(sheet, 'rate')).toEqual([98.54, 98.54, 0, RECHECK]);
    expect(numbersOf(sheet, 'gap')).toEqual([448.85, 360.49, 88.36, RECHECK]);
    expect(numbersOf(sheet, 'unknown')).toEqual([3, 2, 1, RECHECK]);
  });

  test('rows about other figures stay as they are', () => {
    expect(numbersOf(after({ [EXECUTED]: 5972.96 }), 'sum')).toEqual([5972.95, 5972.96, -0.01, '不平']);
  });

  test.each([
    ['a blank', null],
    ['a text', '约6061.31'],
  ])('%s in its place is no number', (_, value) => {
    const sheet = after({ [EXECUTED]: value });
    expect(numbersOf(sheet, 'amount')).toEqual([5972.96, CHANGED, CHANGED, RECHECK]);
    expect(numbersOf(sheet, 'share')).toEqual([93, CHANGED, CHANGED, RECHECK]);
  });

  test('another label over the same number is another figure', () => {
    expect(numbersOf(after({ '3,0': '本年支出合计' }), 'amount')).toEqual([5972.96, CHANGED, CHANGED, RECHECK]);
  });

  test('the smallest change of 元 and 分 is one', () => {
    expect(numbersOf(after({ [EXECUTED]: 6061.310001 }), 'rounded').at(-1)).toBe(RECHECK);
  });
});

describe('取数', () => {
  test('has a row for a figure that nothing else needs', () => {
    const texts = (ledger: Ledger): { textFindings: TextFinding[]; textRuns: [] } => {
      const [some] = ledger.figures;
      if (some === undefined) throw new Error('no figure');
      const elsewhere = { ...some, cell: { sheet: '收支情况', row: 12, column: 1 }, reading: { state: 'blank' } as const, raw: '' };
      return { textFindings: [amountFinding([quoteOf(0, '原文')], [elsewhere], ['1', '2', '-1'])], textRuns: [] };
    };
    expect(shown(checksSheet(texts))).toContain('收支情况!B13');
    expect(shown(checksSheet(() => ({ textFindings: [], textRuns: [] })))).not.toContain('收支情况!B13');
  });
});

describe('the block', () => {
  const caption = zhCNLanguage.sheets.texts.caption;

  test('is left out where no sentence was looked at', () => {
    expect(shown(checksSheet(() => ({ textFindings: [], textRuns: [textRun('text-amount', 0)] })))).not.toContain(caption);
  });

  test('says how much was compared where nothing was found', () => {
    const sheet = checksSheet(() => ({ textFindings: [], textRuns: [textRun('text-amount', 3), textRun('text-rate', 4)] }));
    expect(shown(sheet)).toEqual(expect.arrayContaining([caption, '文字中有7处与表内数或上下文核对过，没有发现问题。']));
  });

  test('lists the first 500 and counts the others', () => {
    const many = Array.from({ length: 502 }, (_, index) => amountFinding([quoteOf(index, `第${index}句`)], [], ['1', '2', '-1']));
    const values = shown(checksSheet(() => ({ textFindings: many, textRuns: [] })));
    expect(values).toContain('第499句');
    expect(values).not.toContain('第500句');
    expect(values).toContain('另有2项未列出，请先处理已列出的各项，再重新生成。');
  });

  test('moves the number of the block behind it on', () => {
    const { textAmounts } = zhCNLanguage.sheets;
    expect([false, true].map((isBehindTexts) => textAmounts.caption(isBehindTexts).slice(0, 11))).toEqual(['四、明细中的文本金额（', '五、明细中的文本金额（']);
  });
});
