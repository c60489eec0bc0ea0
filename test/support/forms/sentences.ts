/** A department's list with sentences about it: below the table, on a sheet of their own, or in a report. */
import type { TextRuleId } from '../../../src/core/text/text-finding';
import type { BookStyle } from '../layouts/book-style';
import type { Draw } from '../layouts/draw';
import { bookOf, sheetOf } from '../sheets';
import { ENTITY, YEAR } from '../layouts/words';
import type { DrawnForm, WordTie } from './drawn-form';
import { total } from './form-facts';
import { amount, FormSheet, label } from './form-sheet';

/** In hundredths of 万元, whatever the unit of the book. */
interface Told {
  readonly opening: number;
  readonly budget: number;
  readonly spent: number;
  /** 一般公共预算, 政府性基金, 其他资金: budget and execution. */
  readonly sources: readonly (readonly [number, number])[];
  /** 基本支出, 项目支出. */
  readonly categories: readonly (readonly [number, number])[];
  readonly closing: number;
}

function drawTold(draw: Draw, isAllSpent: boolean): Told {
  const budgets = Array.from({ length: 3 }, () => draw.int(10_007, 9_000_000));
  const sources = budgets.map((budget) => [budget, isAllSpent ? budget : Math.floor((budget * draw.int(50, 98)) / 100)] as const);
  const [budget, spent] = [total(budgets), total(sources.map(([, executed]) => executed))];
  const [basicBudget, basic] = [Math.floor((budget * 2) / 5), Math.floor((spent * 2) / 5)];
  return { opening: draw.int(10_007, 9_000_000), budget, spent, sources, categories: [[basicBudget, basic], [budget - basicBudget, spent - basic]], closing: draw.int(2_003, 900_000) };
}

const wan = (hundredths: number): string => `${(hundredths / 100).toFixed(2)}万元`;
const rate = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)}%`;

const NUMBER_FAULTS: Readonly<Record<string, (hundredths: number) => number>> = {
  'a digit too many': (one) => one * 10,
  'a digit too few': (one) => Math.floor(one / 10),
  'too much': (one) => one + 13_731,
  'too little': (one) => Math.max(0, one - 3_731),
};

/** An amount in its words, with slips in its number. */
function amountTie(rule: TextRuleId, before: string, hundredths: number): WordTie {
  const faults = Object.entries(NUMBER_FAULTS).map(([name, fault]) => [name, `${before}${wan(fault(hundredths))}`] as const);
  return { rule, words: `${before}${wan(hundredths)}`, faults: Object.fromEntries(faults) };
}

function rateTie(rule: TextRuleId, before: string, percentage: string): WordTie {
  const points = Number(percentage.slice(0, -1));
  const said = (other: number): string => `${before}${other.toFixed(2)}%`;
  return { rule, words: `${before}${percentage}`, faults: { 'too much': said(points + 1.37), 'too little': said(Math.max(0, points - 1.37)), 'a digit too many': said(points * 10), 'a digit too few': said(points / 10), 'its last digit': said(points + 0.03) } };
}

interface Written {
  readonly text: string;
  readonly ties: readonly WordTie[];
}

function wholeOf(draw: Draw, { budget, spent }: Told): Written {
  const year = draw.one([`${String(YEAR)}年`, `${String(YEAR)}年度，`]);
  return {
    text: `${year}全年预算数${wan(budget)}，执行数${wan(spent)}，完成预算的${rate(spent, budget)}。`,
    ties: [
      amountTie('text-amount', '全年预算数', budget),
      amountTie('text-amount', '，执行数', spent),
      rateTie('text-rate', '完成预算的', rate(spent, budget)),
      { rule: 'text-names', words: `${year}全年预算数${wan(budget)}`, faults: { 'last year': `${year.replace(String(YEAR), String(YEAR - 1))}全年预算数${wan(budget)}` } },
    ],
  };
}

const SOURCES = ['一般公共预算财政拨款支出', '政府性基金预算财政拨款支出', '其他资金支出'];

function sourcesOf(draw: Draw, { sources }: Told): Written {
  const parts = sources.map(([, spent], index) => `${SOURCES[index] ?? ''}${wan(spent)}`);
  return {
    text: `${draw.one(['按资金来源分', '按资金来源看'])}，${parts.join('，')}。`,
    ties: sources.flatMap(([, spent], index) => (['text-sum', 'text-amount'] as const).map((rule) => amountTie(rule, SOURCES[index] ?? '', spent))),
  };
}

function categoriesOf({ categories, spent }: Told): Written {
  const parts = categories.map(([, executed], index) => `${['基本支出', '项目支出'][index] ?? ''}${wan(executed)}，占${rate(executed, spent)}`);
  const ties = categories.flatMap(([, executed], index) => {
    const words = `${['基本支出', '项目支出'][index] ?? ''}${wan(executed)}`;
    const { faults } = rateTie('text-share', `${words}，占`, rate(executed, spent));
    return [{ rule: 'text-share' as const, words: `${words}，占${rate(executed, spent)}`, faults: Object.fromEntries(Object.entries(faults).map(([name, said]) => [name, said])) }];
  });
  return { text: `按支出性质看，${parts.join('；')}。`, ties };
}

function ratesOf({ sources }: Told): Written {
  const [[budget, spent] = [1, 1]] = sources;
  const said = rate(spent, budget);
  return { text: `一般公共预算整体支出预算完成率${said}。`, ties: [rateTie('text-rate', '一般公共预算整体支出预算完成率', said)] };
}

function gapOf({ budget, spent }: Told): Written {
  const tie = amountTie('text-comparison', '执行数小于全年预算数', budget - spent);
  const other = tie.words.replace('小于', '大于');
  return { text: `${tie.words}，原因是招标结余。`, ties: [tie, { rule: 'text-comparison', words: tie.words, faults: { 'the other word': other } }] };
}

function projectOf(draw: Draw): Written {
  const [budget, spent] = [draw.int(20_000, 900_000), draw.int(2_000, 19_000)];
  return {
    text: `信访维稳（项）年初预算为${wan(budget)}，支出决算为${wan(spent)}，完成年初预算的${rate(spent, budget)}。决算数小于年初预算数的主要原因：厉行节约。`,
    ties: [
      rateTie('text-rate', '完成年初预算的', rate(spent, budget)),
      { rule: 'text-comparison', words: '决算数小于年初预算数', faults: { 'the other word': '决算数大于年初预算数', 'no difference': '决算数与年初预算数持平' } },
    ],
  };
}

function addedOf(draw: Draw): Written {
  const spent = wan(draw.int(2_000, 900_000));
  return { text: `法律援助（项）年初预算为0.00万元，支出决算为${spent}，全部为年中追加。`, ties: [{ rule: 'text-zero-base', words: '全部为年中追加', faults: { 'a full rate': '完成年初预算的100%', 'a rate of nothing': '完成年初预算的0.00%' } }] };
}

function changeOf(draw: Draw): Written {
  const [before, more] = [draw.int(200_000, 9_000_000), draw.int(2_000, 190_000)];
  const isMore = draw.flag();
  const now = isMore ? before + more : before - more;
  const [grown, shrunk] = ['增长', '下降'];
  const [word, rateWord, otherWord] = isMore ? ['增加', grown, shrunk] : ['减少', shrunk, grown];
  const change = `比上年${word}${wan(more)}，`;
  const { faults } = rateTie('text-year-on-year', rateWord, rate(more, before));
  return {
    text: `${String(YEAR)}年度，办公用房租金支出${wan(now)}，${change}${rateWord}${rate(more, before)}。`,
    ties: [
      { rule: 'text-year-on-year', words: `${rateWord}${rate(more, before)}`, faults: { ...faults, 'the other word': `${otherWord}${rate(more, before)}` } },
      { rule: 'text-placeholder', words: `${rateWord}${rate(more, before)}`, faults: { 'no sign': `${rateWord}${rate(more, before).slice(0, -1)}`, 'both words': `${grown}（${shrunk}）${rate(more, before)}` } },
    ],
  };
}

/** The year before, or the budget, is stated as well. */
function changeFromOf(draw: Draw): Written {
  const [before, more] = [draw.int(200_000, 9_000_000), draw.int(2_000, 190_000)];
  const isMore = draw.flag();
  const [word, otherWord, rateWord] = isMore ? ['增加', '减少', '增长'] : ['减少', '增加', '下降'];
  const base = draw.one(['比上年', '较上年支出', `比${String(YEAR - 1)}年的`, '比年初预算数', '较去年同期']);
  const tie = amountTie('text-year-on-year', `${base}${wan(before)}${word}`, more);
  return {
    text: `会议室维修支出${wan(isMore ? before + more : before - more)}，${base}${wan(before)}${word}${wan(more)}，${rateWord}${rate(more, before)}。`,
    ties: [tie, rateTie('text-year-on-year', `${wan(more)}，${rateWord}`, rate(more, before)), { rule: 'text-year-on-year', words: tie.words, faults: { 'the other word': tie.words.replace(word, otherWord) } }],
  };
}

function countOf(draw: Draw): Written {
  const counts = [draw.int(5, 20), draw.int(1, 9), draw.int(1, 5), draw.int(0, 3)];
  const [best = 0, good = 0, fair = 0, poor = 0] = counts;
  const words = `优${String(best)}个、良${String(good)}个、中${String(fair)}个、差${String(poor)}个`;
  return {
    text: `全年共有自评项目${String(total(counts))}个，其中：${words}。`,
    ties: [
      { rule: 'text-count', words: `优${String(best)}个`, faults: { 'one too many': `优${String(best + 1)}个`, 'one too few': `优${String(best - 1)}个` } },
      { rule: 'text-count', words: `自评项目${String(total(counts))}个`, faults: { 'too many': `自评项目${String(total(counts) + 2)}个`, 'too few': `自评项目${String(total(counts) - 1)}个` } },
    ],
  };
}

/** Clearly within a band. */
function gradeOf(draw: Draw): Written {
  const [least, most, grade, other] = draw.one([[91, 99, '优', '良'], [81, 89, '良', '优'], [61, 79, '中', '差'], [50, 59, '差', '中']] as const);
  const score = `自评得分${String(draw.int(least, most))}.50分，等级为`;
  return { text: `${score}${grade}。`, ties: [{ rule: 'text-grade', words: `${score}${grade}`, faults: { 'another grade': `${score}${other}` } }] };
}

function residueOf(draw: Draw): Written {
  const who = draw.one(['本部门', '我单位', '本街道']);
  return { text: `${who}全面完成各项工作任务。`, ties: [{ rule: 'text-placeholder', words: `${who}全面`, faults: { crosses: 'XX部门全面', 'a line to write on': '____全面', 'our mark': '【待填写：部门】全面' } }] };
}

function closingOf({ closing }: Told): Written {
  return { text: `年末结转和结余${wan(closing)}，主要是工程尾款尚未支付。`, ties: [amountTie('text-amount', '年末结转和结余', closing)] };
}

function fullOf({ closing }: Told): Written {
  const left = `年末结转和结余${wan(closing)}`;
  return { text: `${left}，主要是工程尾款尚未支付。`, ties: [{ rule: 'text-full-execution', words: `${left}，主要是工程尾款尚未支付`, faults: { 'no reason': left, 'something else': `${left}，比预计的多` } }] };
}

function drawTable(draw: Draw, { opening, budget, spent, sources, categories, closing }: Told): FormSheet {
  const unit = draw.one(['yuan', 'wanYuan'] as const);
  const factor = unit === 'yuan' ? 10_000 : 1;
  const style: BookStyle = { unit, unitWord: unit === 'yuan' ? '元' : '万元', scale: 2, blanksZero: false, cell: (hundredths) => (hundredths * factor) / 100 };
  const sheet = new FormSheet(draw, style, ['收支情况', '整体支出']);
  const top = sheet.begin('部门整体收支情况表', [label('项目'), amount('年初预算数'), amount('全年预算数'), amount('执行数')]);
  const rows = [...sources.map((both, index) => [SOURCES[index] ?? '', both] as const), ...categories.map((both, index) => [['基本支出', '项目支出'][index] ?? '', both] as const)];
  sheet.lines(top, 0, [
    { labels: ['合计'], amounts: [opening, budget, spent] },
    ...rows.map(([words, [planned, executed]]) => ({ labels: [words], amounts: [null, planned, executed] })),
    { labels: ['年末结转和结余'], amounts: [null, null, closing] },
  ]);
  return sheet;
}

export function drawSentences(draw: Draw): DrawnForm {
  const told = drawTold(draw, false);
  return placed(draw, told, [wholeOf(draw, told), sourcesOf(draw, told), categoriesOf(told), ratesOf(told), gapOf(told), closingOf(told), projectOf(draw), addedOf(draw), changeOf(draw), changeFromOf(draw), countOf(draw), gradeOf(draw), residueOf(draw)]);
}

export function drawAllSpentSentences(draw: Draw): DrawnForm {
  const told = drawTold(draw, true);
  return placed(draw, told, [wholeOf(draw, told), fullOf(told), sourcesOf(draw, told)]);
}

/** Subjects with their codes in a table, and one of them in a sentence. */
export function drawSubjects(draw: Draw): DrawnForm {
  const subjects = draw.shuffled([['2010301', '行政运行'], ['2010308', '信访事务'], ['2080505', '机关事业单位基本养老保险缴费支出'], ['2210201', '住房公积金']] as const);
  const amounts = subjects.map(() => draw.int(10_007, 9_000_000));
  const rows = subjects.map(([code, name], index) => [code, name, (amounts[index] ?? 0) / 100]);
  const table = sheetOf('支出决算表', [[`${ENTITY}${String(YEAR)}年支出决算表`], ['单位：万元'], ['科目编码', '科目名称', '决算数'], ...rows, [null, '合计', total(amounts) / 100]]);
  const [[code, name], [, other]] = [subjects[0] ?? ['', ''], subjects[1] ?? ['', '']];
  const prose = sheetOf('说明', [[`${ENTITY}${String(YEAR)}年决算情况说明`], [HEADING], [`${name}（${code}）支出用于保障单位正常运转，按规定执行。`]]);
  return { book: bookOf(table, prose), ties: [], words: [{ rule: 'text-subject-names', words: `${name}（${code}）`, faults: { 'another subject': `${other}（${code}）` } }] };
}

const HEADING = '（二）部门整体收支情况';

function placed(draw: Draw, told: Told, written: readonly Written[]): DrawnForm {
  const sheet = drawTable(draw, told);
  const title = `${ENTITY}${String(YEAR)}年部门整体支出绩效自评报告`;
  const paragraphs = written.map(({ text }) => text);
  const words = written.flatMap(({ ties }) => ties);
  if (draw.flag()) {
    const named: WordTie = { rule: 'text-names', words: title, faults: { 'another department': `某某区民政局${String(YEAR)}年部门整体支出绩效自评报告` } };
    return { book: bookOf(sheet.finished()), ties: [], words: [...words, named], report: { name: '报告', paragraphs: [title, HEADING, ...paragraphs] } };
  }
  const prose = sheetOf('说明', [[`${ENTITY}${String(YEAR)}年部门整体收支情况说明`], [HEADING], ...paragraphs.map((text) => [text])]);
  return { book: bookOf(sheet.finished(), prose), ties: [], words };
}
