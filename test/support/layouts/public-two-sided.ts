/** Tables 1 and 4 of the final accounts: income beside expenditure. */
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import type { Subject } from '../../../src/core/ledger/dimensions';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import { fiscalSpending, FISCAL, ofSource, totalOf, type Facts } from './facts';
import { drawHeader } from './header-rows';
import { SheetDraft, type DrawnSheet } from './sheet-draft';
import { drawSurroundings } from './surroundings';


interface Line {
  readonly label: string;
  readonly amounts: readonly number[];
  /** What each of the amounts says of the department; left out where that is nothing. */
  readonly subjects?: readonly (Subject | null)[];
}

export function drawTwoSided(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet[] {
  // Where table 4 is left out, the tables of single funds are the only ones to state them.
  return [drawWhole(draw, facts, style), ...(draw.flag() ? [drawFiscal(draw, facts, style)] : [])];
}

/** Table 1: all funds. */
function drawWhole(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = SheetDraft.of(draw.one(['表1', '1 收入支出决算总表']), draw.int(0, 2), draw.int(0, 2));
  const around = drawSurroundings(draft, draw, style, '收入支出决算总表', 4);
  const amount = `决算数${around.headerUnit}`;
  const firstRow = drawHeader(draft, draw, around.headerRow, 0, [['收入', '项目'], ['收入', amount], ['支出', '项目'], ['支出', amount]]);
  const spent = totalOf(facts.rows).executed;
  const kinds = ['一般公共预算财政拨款收入', '政府性基金预算财政拨款收入', '国有资本经营预算财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
  const given = [...FISCAL.map((source) => ofSource(facts, source).executed), 0, 0, 0, 0, facts.income - fiscalSpending(facts.rows)];
  const income: Line[] = [
    ...kinds.map((kind, index) => ({ label: `${Array.from('一二三四五六七八')[index] ?? ''}、${kind}`, amounts: [given[index] ?? 0] })),
    { label: '本年收入合计', amounts: [facts.income], subjects: [{ kind: 'flow', flow: 'income' }] },
    { label: '使用非财政拨款结余（含专用结余）', amounts: [0] },
    { label: '年初结转和结余', amounts: [facts.opening], subjects: [{ kind: 'flow', flow: 'openingCarryOver' }] },
    { label: '总计', amounts: [facts.income + facts.opening] },
  ];
  const others = ofSource(facts, 'governmentManagedFunds').executed;
  const functions = ['一般公共服务支出', '外交支出', '国防支出', '公共安全支出', '教育支出', '科学技术支出', '社会保障和就业支出', '其他支出'];
  const expenditure: Line[] = [
    ...functions.map((name, index) => ({ label: `${Array.from('一二三四五六七八')[index] ?? ''}、${name}`, amounts: [index === 0 ? spent - others : index === 7 ? others : 0] })),
    { label: '本年支出合计', amounts: [spent], subjects: [{ kind: 'flow', flow: 'expenditure' }] },
    { label: '结余分配', amounts: [0] },
    { label: '年末结转和结余', amounts: [facts.closing], subjects: [{ kind: 'flow', flow: 'closingCarryOver' }] },
    { label: '总计', amounts: [spent + facts.closing] },
  ];
  write(draft, style, firstRow, 0, income);
  write(draft, style, firstRow, 2, expenditure);
  around.finish();
  return draft.finished();
}

/** Table 4: the three sources of finance; its carry-over is theirs and not the department's. */
function drawFiscal(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = SheetDraft.of(draw.one(['表4', '4 财政拨款收入支出决算总表']), draw.int(0, 2), draw.int(0, 2));
  const around = drawSurroundings(draft, draw, style, '财政拨款收入支出决算总表', 7);
  const unit = around.headerUnit;
  const sources = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
  const paths = [['收入', '项目'], ['收入', `决算数${unit}`], ['支出', '项目'], ...['合计', ...sources].map((header) => ['支出', `${header}${unit}`])];
  const firstRow = drawHeader(draft, draw, around.headerRow, 0, paths);
  const spent = FISCAL.map((source) => ofSource(facts, source).executed);
  const all = spent.reduce((sum, one) => sum + one, 0);
  const row = [all, ...spent];
  const [general = 0, funds = 0, state = 0] = spent;
  const none = [0, 0, 0, 0];
  const income: Line[] = [
    ...sources.map((source, index) => ({ label: `${Array.from('一二三')[index] ?? ''}、${source}`, amounts: [spent[index] ?? 0] })),
    { label: '本年收入合计', amounts: [all] },
    { label: '年初财政拨款结转和结余', amounts: [0] },
    ...sources.map((source, index) => ({ label: index === 0 ? `  ${source}` : source, amounts: [0] })),
    { label: '总计', amounts: [all] },
  ];
  const expenditure: Line[] = [
    // As in table 1: what is spent of 政府性基金 is class 八.
    { label: '一、一般公共服务支出', amounts: [all - funds, general, 0, state] },
    { label: '二、外交支出', amounts: none },
    { label: '八、其他支出', amounts: [funds, 0, funds, 0] },
    { label: '本年支出合计', amounts: row, subjects: [null, ...FISCAL.map((source): Subject => ({ kind: 'fundSource', source }))] },
    { label: '年末财政拨款结转和结余', amounts: none },
    { label: '', amounts: [] },
    { label: '', amounts: [] },
    { label: '', amounts: [] },
    { label: '总计', amounts: row },
  ];
  write(draft, style, firstRow, 0, income);
  write(draft, style, firstRow, 2, expenditure);
  around.finish();
  return draft.finished();
}

function write(draft: SheetDraft, style: BookStyle, firstRow: number, left: number, lines: readonly Line[]): void {
  lines.forEach(({ label, amounts, subjects }, index) => {
    draft.put(firstRow + index, left, label);
    amounts.forEach((amount, place) => {
      const value: CellValue = style.cell(amount);
      const subject = subjects?.[place] ?? null;
      if (subject === null) draft.put(firstRow + index, left + 1 + place, value);
      else draft.state(subject, 'executed', amount, value, firstRow + index, left + 1 + place);
    });
  });
}
