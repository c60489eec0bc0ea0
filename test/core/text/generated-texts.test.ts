/** Prose that is rendered from random figures says nothing wrong; with one number of it changed, just that is found, by its words. */
import fc from 'fast-check';
import { copyReport } from '../../../src/app/copy-report';
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { generateSheets } from '../../../src/app/generate-sheets';
import type { TextFinding } from '../../../src/core/text/text-finding';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { bookOf, sheetOf } from '../../support/sheets';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';

const SEED = 20231231;

/** In hundredths of 万元. */
interface Facts {
  readonly general: Amounts;
  readonly funds: Amounts;
  /** What of all that is spent is 基本支出, in thousandths. */
  readonly basicShare: number;
  readonly left: number;
  /** Income of the year before. */
  readonly before: number;
}

interface Amounts {
  readonly budget: number;
  readonly executed: number;
}

const amounts: fc.Arbitrary<Amounts> = fc.tuple(fc.integer({ min: 200_000, max: 90_000_000 }), fc.integer({ min: 300, max: 999 })).map(([budget, part]) => ({ budget, executed: Math.floor((budget * part) / 1000) }));
const facts: fc.Arbitrary<Facts> = fc.record({ general: amounts, funds: amounts, basicShare: fc.integer({ min: 100, max: 900 }), left: fc.integer({ min: 1_000, max: 900_000 }), before: fc.integer({ min: 200_000, max: 90_000_000 }) });

const sumsOf = ({ general, funds, basicShare }: Facts): { budget: number; executed: number; basic: number; project: number } => {
  const executed = general.executed + funds.executed;
  const basic = Math.floor((executed * basicShare) / 1000);
  return { budget: general.budget + funds.budget, executed, basic, project: executed - basic };
};

const money = (hundredths: number): string => (hundredths / 100).toFixed(2);
/** Two decimals of a per cent, rounded half up by integers. */
const percent = (part: number, whole: number): string => {
  const hundredths = (BigInt(part) * 20_000n + BigInt(whole)) / (BigInt(whole) * 2n);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
};

function bookOfFacts(one: Facts): WorkbookSnapshot {
  const { budget, executed, basic, project } = sumsOf(one);
  const row = (label: string, planned: number | null, spent: number): CellValue[] => [label, planned === null ? null : planned / 100, spent / 100];
  return bookOf(
    sheetOf('收支情况', [
      ['示例区教育局2023年部门整体收支情况'], ['单位：万元'], ['项目', '全年预算数', '执行数'],
      row('合计', budget, executed), row('一般公共预算财政拨款支出', one.general.budget, one.general.executed), row('政府性基金预算财政拨款支出', one.funds.budget, one.funds.executed),
      row('基本支出', null, basic), row('项目支出', null, project), row('年末结转和结余', null, one.left),
    ]),
  );
}

interface Sentence {
  /** Words with a mark for each number: "执行数{1}万元". */
  readonly words: string;
  readonly numbers: readonly string[];
  /** Which of them may be changed: those that something else in book or sentence settles. */
  readonly planted: readonly number[];
}

/** The sentences of the model report and those of published final accounts (DOMAIN.md §6). */
function sentencesOf(one: Facts): Sentence[] {
  const { budget, executed, basic, project } = sumsOf(one);
  const income = executed + one.left;
  const change = Math.abs(income - one.before);
  const [more, rise] = income >= one.before ? ['增加', '增长'] : ['减少', '下降'];
  return [
    { words: '全年预算数{0}万元，执行数{1}万元，完成预算的{2}%。', numbers: [money(budget), money(executed), percent(executed, budget)], planted: [0, 1, 2] },
    { words: '按资金来源分，一般公共预算财政拨款支出{0}万元，政府性基金预算财政拨款支出{1}万元。', numbers: [money(one.general.executed), money(one.funds.executed)], planted: [0, 1] },
    { words: '按支出性质看，基本支出{0}万元，项目支出{1}万元。', numbers: [money(basic), money(project)], planted: [0, 1] },
    { words: '年末结转和结余{0}万元。', numbers: [money(one.left)], planted: [0] },
    {
      words: '从整体支出预算完成率达到{0}%来看，本部门整体支出绩效自评优秀，其中：一般公共预算整体支出预算完成率{1}%；政府性基金{2}%。',
      numbers: [percent(executed, budget), percent(one.general.executed, one.general.budget), percent(one.funds.executed, one.funds.budget)],
      planted: [0, 1, 2],
    },
    { words: '本年支出合计{0}万元，其中：基本支出{1}万元，占{2}%；项目支出{3}万元，占{4}%。', numbers: [money(executed), money(basic), percent(basic, executed), money(project), percent(project, executed)], planted: [0, 1, 2, 3, 4] },
    { words: `2023年度收入总计{0}万元，比上年${more}{1}万元，${rise}{2}%。`, numbers: [money(income), money(change), percent(change, one.before)], planted: [2] },
    { words: '一般公共预算财政拨款支出{0}万元，占本年支出合计的{1}%。', numbers: [money(one.general.executed), percent(one.general.executed, executed)], planted: [0, 1] },
    {
      words: '教育支出（类）普通教育（款）小学教育（项）全年预算为{0}万元，支出决算为{1}万元，完成预算的{2}%。决算数小于预算数的主要原因：厉行节约。',
      numbers: [money(one.general.budget), money(one.general.executed), percent(one.general.executed, one.general.budget)],
      planted: [2],
    },
    { words: '执行数小于全年预算数{0}万元，主要原因是部分项目尚未完工。', numbers: [money(budget - executed)], planted: [0] },
  ];
}

const rendered = ({ words, numbers }: Sentence): string => words.replace(/\{(\d)\}/gu, (_mark, index: string) => numbers[Number(index)] ?? '');

function found(book: WorkbookSnapshot, paragraphs: readonly string[]): readonly TextFinding[] {
  return evaluateSnapshot(book, zhCNLanguage, { name: '报告', paragraphs: ['示例区教育局2023年部门整体支出绩效自评报告', '（二）部门整体收支情况', ...paragraphs] }).textFindings;
}

/** By more than rounding can hide; both ways. */
function changedNumber(text: string, isUp: boolean): string {
  const hundredths = Math.round(Number(text) * 100);
  const step = Math.max(7, Math.floor(hundredths / 9));
  return money(Math.abs(isUp ? hundredths + step : hundredths - step));
}

test('consistent prose', () => {
  fc.assert(
    fc.property(facts, (one) => {
      const paragraphs = sentencesOf(one).map(rendered);
      expect(found(bookOfFacts(one), paragraphs)).toEqual([]);
      expect(found(bookOfFacts(one), [paragraphs.join('')])).toEqual([]);
    }),
    { numRuns: 300, seed: SEED },
  );
});

test('with separators, spaces and full-width signs', () => {
  const fullWidth = (text: string): string => text.replace(/[\d.%]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const spaced = (text: string): string => text.replace(/\d+(?:\.\d+)?/gu, ' $& ');
  const grouped = (text: string): string => text.replace(/\d+(?=\.\d\d万元)/gu, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/gu, ','));
  fc.assert(
    fc.property(facts, fc.constantFrom(fullWidth, spaced, grouped), (one, written) => {
      expect(found(bookOfFacts(one), sentencesOf(one).map(rendered).map(written))).toEqual([]);
    }),
    { numRuns: 200, seed: SEED },
  );
});

test('one number changed is found where it stands', () => {
  fc.assert(
    fc.property(facts, fc.nat(), fc.nat(), fc.boolean(), (one, which, place, isUp) => {
      const sentences = sentencesOf(one);
      const at = which % sentences.length;
      const sentence = sentences[at];
      const index = sentence?.planted[place % sentence.planted.length];
      if (sentence === undefined || index === undefined) throw new Error('no sentence');
      const wrong = changedNumber(sentence.numbers[index] ?? '', isUp);
      const planted = { ...sentence, numbers: sentence.numbers.map((number, other) => (other === index ? wrong : number)) };
      const findings = found(bookOfFacts(one), sentences.map((other, position) => rendered(position === at ? planted : other)));
      const quoted = findings.flatMap(({ quotes }) => quotes).filter(({ words }) => words.includes(wrong));
      expect(quoted.length).toBeGreaterThan(0);
      expect(findings.every(({ verdict }) => verdict === 'error' || verdict === 'rate')).toBe(true);
    }),
    { numRuns: 400, seed: SEED },
  );
});

test('our own report says nothing wrong of its book', async () => {
  await fc.assert(
    fc.asyncProperty(facts, async (one) => {
      const workbook = new MemoryWorkbook(bookOfFacts(one));
      await generateSheets(workbook, zhCNLanguage);
      const copied = await copyReport(workbook, zhCNLanguage);
      if (!copied.ok || copied.value === null) throw new Error('no report');
      const { textFindings, textRuns } = evaluateSnapshot(bookOfFacts(one), zhCNLanguage, { name: '报告', paragraphs: copied.value.split('\n').filter((line) => line.trim() !== '') });
      expect(textFindings.filter(({ rule }) => rule !== 'text-placeholder')).toEqual([]);
      expect(textRuns.find(({ rule }) => rule === 'text-amount')?.compared).toBeGreaterThanOrEqual(6);
      // Our sheets in the workbook are not read as texts of the user.
      expect(evaluateSnapshot(await workbook.read(), zhCNLanguage).textFindings).toEqual([]);
    }),
    { numRuns: 30, seed: SEED },
  );
});
