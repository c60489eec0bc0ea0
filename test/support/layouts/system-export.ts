/** The budget system's own export of 财决01表: four header rows, three panels, 行次 and 栏次 of small integers. */
import { EXPENDITURE_CATEGORIES, type MoneyMeasure, type Subject } from '../../../src/core/ledger/dimensions';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import { ofCategory, ofSource, totalOf, type Amounts, type Facts } from './facts';
import { drawHeader } from './header-rows';
import { SheetDraft, type DrawnSheet } from './sheet-draft';
import { CATEGORY_WORDS, ENTITY, YEAR } from './words';

const MEASURES: readonly MoneyMeasure[] = ['originalBudget', 'annualBudget', 'executed'];
const MEASURE_HEADERS = ['年初预算数', '全年预算数', '决算数'];
const WIDTH = 2 + MEASURES.length;
const BODY_ROWS = 9;

interface Line {
  readonly label: string;
  readonly subject: Subject | null;
  readonly amounts: Amounts | null;
}

export function drawSystemExport(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = SheetDraft.of(draw.one(['Z01 收入支出决算总表(财决01表)', 'Z01_1 收入支出决算总表']), 0, draw.int(0, 1));
  draft.put(0, 0, '收入支出决算总表');
  draft.put(1, WIDTH * 3 - 1, '财决01表');
  draft.put(2, 0, `${draw.one(['部门', '编制单位'])}：${ENTITY}`);
  draft.put(2, WIDTH, `${String(YEAR)}年度`);
  draft.put(2, WIDTH * 3 - 1, `金额单位：${style.unitWord}`);
  const panel = (side: string, item: string): string[][] => [[side, item], [side, '行次'], ...MEASURE_HEADERS.map((header) => [side, header])];
  const paths = [...panel('收入', '项目'), ...panel('支出', '项目（按功能分类）'), ...panel('支出', '项目（按支出性质和经济分类）')];
  const firstRow = drawHeader(draft, draw, 3, 0, paths);
  const asText = draw.flag();
  const counter = (number: number): CellValue => (asText ? String(number) : number);
  for (let place = 0, number = 1; place < WIDTH * 3; place += 1) {
    if (place % WIDTH === 0) draft.put(firstRow, place, '栏次');
    else if (place % WIDTH > 1) draft.put(firstRow, place, counter(number++));
  }
  const panels = [incomeLines(facts), functionLines(facts), natureLines(facts)];
  panels.forEach((lines, panelIndex) => {
    for (let index = 0; index < BODY_ROWS; index += 1) {
      const at = firstRow + 1 + index;
      const left = panelIndex * WIDTH;
      const line = lines[index];
      draft.put(at, left + 1, counter(panelIndex * BODY_ROWS + index + 1));
      if (line === undefined) continue;
      draft.put(at, left, line.label);
      MEASURES.forEach((measure, offset) => {
        writeAmount(draft, style, line, measure, at, left + 2 + offset);
      });
    }
  });
  return draft.finished();
}

function writeAmount(draft: SheetDraft, style: BookStyle, { subject, amounts }: Line, measure: MoneyMeasure, row: number, column: number): void {
  if (amounts === null || (subject?.kind === 'flow' && subject.flow !== 'income' && measure !== 'executed')) return;
  const value: CellValue = style.cell(amounts[measure]);
  if (subject === null || (subject.kind === 'flow' && measure !== 'executed')) {
    draft.put(row, column, value);
    return;
  }
  draft.state(subject, measure, amounts[measure], value, row, column);
}

function shareOf({ originalBudget, adjustedBudget, annualBudget, executed }: Amounts, share: (amount: number) => number): Amounts {
  return { originalBudget: share(originalBudget), adjustedBudget: share(adjustedBudget), annualBudget: share(annualBudget), executed: share(executed) };
}

function executedOnly(amount: number): Amounts {
  return { originalBudget: 0, adjustedBudget: 0, annualBudget: 0, executed: amount };
}

function flow(name: 'openingCarryOver' | 'income' | 'closingCarryOver', label: string, amount: number): Line {
  return { label, subject: { kind: 'flow', flow: name }, amounts: executedOnly(amount) };
}

/** What is budgeted is as much on both sides: no budget counts on what is carried over. */
function incomeLines(facts: Facts): Line[] {
  const income: Amounts = { ...totalOf(facts.rows), executed: facts.income };
  const labels = ['一、一般公共预算财政拨款收入', '二、政府性基金预算财政拨款收入', '三、国有资本经营预算财政拨款收入', '四、事业收入', '八、其他收入'];
  return [
    ...labels.map((label, index): Line => ({ label, subject: null, amounts: index === 0 ? income : executedOnly(0) })),
    { ...flow('income', '本年收入合计', facts.income), amounts: income },
    { label: '使用非财政拨款结余', subject: null, amounts: null },
    flow('openingCarryOver', '年初结转和结余', facts.opening),
    { label: '总计', subject: null, amounts: { ...income, executed: facts.income + facts.opening } },
  ];
}

function functionLines(facts: Facts): Line[] {
  const total = totalOf(facts.rows);
  return [
    { label: '一、一般公共服务支出', subject: null, amounts: ofSource(facts, 'generalPublicBudget') },
    { label: '二、外交支出', subject: null, amounts: null },
    { label: '八、社会保障和就业支出', subject: null, amounts: totalOf(facts.rows.filter(({ source }) => source !== 'generalPublicBudget' && source !== 'governmentManagedFunds')) },
    { label: '二十三、其他支出', subject: null, amounts: ofSource(facts, 'governmentManagedFunds') },
    { label: '二十四、债务还本支出', subject: null, amounts: null },
    { label: '本年支出合计', subject: { kind: 'total' }, amounts: total },
    { label: '结余分配', subject: null, amounts: null },
    flow('closingCarryOver', '年末结转和结余', facts.closing),
    { label: '总计', subject: null, amounts: { ...total, executed: total.executed + facts.closing } },
  ];
}

function natureLines(facts: Facts): Line[] {
  const [basic, project] = EXPENDITURE_CATEGORIES.map(
    (category, index): Line => ({
      label: `${index === 0 ? '一' : '二'}、${CATEGORY_WORDS[category][0] ?? ''}`,
      subject: { kind: 'expenditureCategory', category },
      amounts: ofCategory(facts, category),
    }),
  );
  const whole = ofCategory(facts, 'basic');
  const people: Line = { label: '人员经费', subject: null, amounts: shareOf(whole, (amount) => amount - Math.floor(amount / 3)) };
  const offices: Line = { label: '公用经费', subject: null, amounts: shareOf(whole, (amount) => Math.floor(amount / 3)) };
  const upper: Line = { label: '三、上缴上级支出', subject: null, amounts: null };
  return [basic, people, offices, project, upper].filter((line) => line !== undefined);
}
