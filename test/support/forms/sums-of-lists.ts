/** Sums of home-made lists: 小计 of groups, months of the year, key tasks below their heading. */
import type { Draw } from '../layouts/draw';
import type { DrawnForm } from './drawn-form';
import { becoming, drawAmount, drawAmounts, drawExecuted, drawFormStyle, formOf, total, totals } from './form-facts';
import { amount, FormSheet, label, type Line } from './form-sheet';

const TASKS = ['城市管理', '社会治理', '民生保障', '党的建设'];

/** Two or three groups of projects, each with its 小计, and 合计 of all. */
export function drawSubtotals(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['项目支出明细', '项目清单']);
  const top = sheet.begin('项目支出预算执行情况表', [label('序号'), label('项目名称'), amount('全年预算数'), amount(draw.one(['执行数', '支出数']))]);
  const groups = TASKS.slice(0, draw.int(2, 3)).map((task) =>
    Array.from({ length: draw.int(2, 4) }, (_, index) => {
      const budget = drawAmount(draw);
      return { name: `${task}项目${String(index + 1)}`, both: [budget, drawExecuted(draw, budget)] };
    }),
  );
  const lines: Line[] = [];
  const tied: number[][] = [];
  for (const group of groups) {
    const first = lines.length;
    group.forEach(({ name, both }, index) => lines.push({ labels: [index + 1, name], amounts: both }));
    tied.push([lines.length, ...group.map((_, index) => first + index)]);
    lines.push({ labels: [null, '小计'], amounts: totals(group.map(({ both }) => both)) });
  }
  lines.push({ labels: [null, '合计'], amounts: totals(groups.flat().map(({ both }) => both)) });
  const cells = sheet.lines(top, 0, lines);
  for (const rows of tied) for (const column of [0, 1]) sheet.tie('subtotal-sum', rows.map((line) => cells(line, column)));
  return formOf([sheet]);
}

/** 1月 to 12月 with 累计 before or behind them, as a list of categories. */
export function drawMonths(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['分月执行', '月度支出']);
  const isFirst = draw.flag();
  const whole = amount(draw.one(['累计', '累计执行数', '全年累计']));
  const months = Array.from({ length: 12 }, (_, month) => amount(`${String(month + 1)}月`));
  const top = sheet.begin('分月支出情况表', [label('项目'), amount('全年预算数'), ...(isFirst ? [whole, ...months] : [...months, whole])]);
  const parts = [0, 1].map(() => drawAmounts(draw, 12));
  const rows = [totals(parts), ...parts].map((amounts) => ({ amounts, budget: total(amounts) }));
  const cells = sheet.lines(top, 0, rows.map(({ amounts, budget }, index) => ({ labels: [['合计', '基本支出', '项目支出'][index] ?? ''], amounts: [budget, ...(isFirst ? [total(amounts), ...amounts] : [...amounts, total(amounts)])] })));
  for (const line of rows.keys()) sheet.tie('period-sum', [cells(line, isFirst ? 1 : 13), ...Array.from({ length: 12 }, (_, month) => cells(line, month + (isFirst ? 2 : 1)))]);
  return formOf([sheet]);
}

/** 按重点工作任务分 below the categories: the tasks make up 合计, too. */
export function drawKeyTasks(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['整体支出', '收支情况']);
  const top = sheet.begin('部门整体支出情况表', [label('项目'), amount('全年预算数'), amount('执行数')]);
  const tasks = TASKS.slice(0, draw.int(2, TASKS.length)).map((name) => ({ name, budget: drawAmount(draw) })).map(({ name, budget }) => ({ name, both: [budget, drawExecuted(draw, budget)] }));
  const whole = totals(tasks.map(({ both }) => both));
  const basic = whole.map((all) => Math.floor(all / 3));
  const lines: Line[] = [
    { labels: ['合计'], amounts: whole },
    { labels: ['基本支出'], amounts: basic },
    { labels: ['项目支出'], amounts: whole.map((all, column) => all - (basic[column] ?? 0)) },
    { labels: ['按重点工作任务分'], amounts: [] },
    ...tasks.map(({ name, both }) => ({ labels: [name], amounts: both })),
  ];
  const cells = sheet.lines(top, 0, lines);
  for (const column of [0, 1]) sheet.tie('total-line-sum', [cells(0, column), ...tasks.map((_, index) => cells(4 + index, column))]);
  return formOf([sheet]);
}

/** 其中 below 项目支出: all its tasks, or one of them, which is less. */
export function drawPartsBelow(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['整体支出', '收支情况']);
  const top = sheet.begin('部门整体支出情况表', [label('项目'), amount('年初预算数'), amount('全年预算数'), amount('执行数')]);
  const drawAll = (): number[] => {
    const budget = drawAmount(draw);
    return [drawAmount(draw), budget, drawExecuted(draw, budget)];
  };
  const basic = drawAll();
  const tasks = TASKS.slice(0, draw.int(2, TASKS.length)).map((name) => ({ name, amounts: drawAll() }));
  const project = totals(tasks.map(({ amounts }) => amounts));
  const isComplete = draw.flag();
  const parts = isComplete ? tasks : tasks.slice(0, 1);
  const lines: Line[] = [
    { labels: ['合计'], amounts: totals([project, basic]) },
    { labels: ['基本支出'], amounts: basic },
    { labels: ['项目支出'], amounts: project },
    ...parts.map(({ name, amounts }, index) => ({ labels: [`${index === 0 || draw.flag() ? '其中：' : ''}${name}`], amounts })),
  ];
  const cells = sheet.lines(top, 0, lines);
  for (const column of [0, 1, 2]) {
    if (isComplete) sheet.tie('of-which-lines', [cells(2, column), ...parts.map((_, index) => cells(3 + index, column))]);
    else sheet.tieBy('of-which-lines', [cells(2, column), cells(3, column)], [cells(3, column)], { 'more than the whole': becoming(style, (project[column] ?? 0) + 13_731), 'a digit too many': becoming(style, (project[column] ?? 0) * 10) });
  }
  return formOf([sheet]);
}

const NUMBERINGS = [
  { upper: ['一、', '二、'], lower: ['1.', '2.', '3.', '4.'] },
  { upper: ['（一）', '（二）'], lower: ['1、', '2、', '3、', '4、'] },
  { upper: ['1.', '2.'], lower: ['（1）', '（2）', '（3）', '（4）'] },
];

/** 一、基本支出 and 二、项目支出, one or both with their lines 1. 2. 3. below. */
export function drawNumbered(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['整体支出', '收支情况']);
  const top = sheet.begin('部门整体支出情况表', [label('项目'), amount('年初预算数'), amount('全年预算数'), amount('执行数')]);
  const { upper, lower } = draw.one(NUMBERINGS);
  const groups = [['基本支出', ['人员经费', '公用经费']], ['项目支出', TASKS.slice(0, draw.int(2, TASKS.length))]] as const;
  const lines: Line[] = [];
  const wholes: number[][] = [];
  const tied: number[][] = [];
  groups.forEach(([name, names], place) => {
    const parts = names.map(() => {
      const budget = drawAmount(draw);
      return [drawAmount(draw), budget, drawExecuted(draw, budget)];
    });
    const first = lines.length;
    wholes.push(totals(parts));
    lines.push({ labels: [`${upper[place] ?? ''}${name}`], amounts: totals(parts) });
    if (place === 0 && draw.flag()) return;
    lines.push(...parts.map((amounts, index) => ({ labels: [`${lower[index] ?? ''}${names[index] ?? ''}`], amounts })));
    tied.push([first, ...parts.map((_, index) => first + 1 + index)]);
  });
  const cells = sheet.lines(top, 0, [...lines, { labels: ['合计'], amounts: totals(wholes) }]);
  for (const rows of tied) for (const column of [0, 1, 2]) sheet.tie('numbered-lines', rows.map((line) => cells(line, column)));
  return formOf([sheet]);
}

const KINDS_OF_INCOME = ['财政拨款收入', '事业收入', '上级补助收入', '经营收入', '其他收入'];

/** 收入合计 with its kinds below it, and 支出合计 with 基本支出 and 项目支出 likewise; side by side also above it. */
export function drawIncome(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['收支情况', '预算执行情况', 'Sheet1']);
  const measures = draw.flag() ? ['预算数', '决算数'] : ['年初预算数', '全年预算数', '决算数'];
  const drawn = (names: readonly string[]): Line[] => names.map((name) => ({ labels: [name], amounts: measures.map(() => drawAmount(draw)) }));
  const kinds = drawn(KINDS_OF_INCOME.slice(0, draw.int(2, KINDS_OF_INCOME.length)));
  const received = totals(kinds.map(({ amounts }) => amounts.map(Number)));
  const spent = ['基本支出', '项目支出'].map((name): Line => {
    const budget = drawAmount(draw);
    return { labels: [name], amounts: [...measures.slice(1).map(() => budget), drawExecuted(draw, budget)] };
  });
  const isTwoSided = draw.flag();
  const isAbove = !isTwoSided || draw.flag();
  const placed = (whole: Line, parts: readonly Line[]): Line[] => (isAbove ? [whole, ...parts] : [...parts, whole]);
  const year = draw.one(['本年收入合计', '收入合计']);
  const income = placed({ labels: [year], amounts: received }, kinds);
  const spending = placed({ labels: [year.replace('收入', '支出')], amounts: totals(spent.map(({ amounts }) => amounts.map(Number))) }, spent);
  const columns = measures.map((measure) => amount(measure));
  const top = sheet.begin('收支预算执行情况表', isTwoSided ? ['收入', '支出'].flatMap((side) => [label(side, '项目'), ...measures.map((measure) => amount(side, measure))]) : [label('项目'), ...columns]);
  const cells = sheet.lines(top, 0, isTwoSided ? income : [...income, ...spending]);
  if (isTwoSided) sheet.lines(top, measures.length + 1, spending);
  for (const column of measures.keys()) sheet.tie('income-lines', income.map((_, line) => cells(line, column)));
  return formOf([sheet]);
}
