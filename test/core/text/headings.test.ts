/** What stands below which headings: figures of a project, an institution or another time are none of the department's, whatever the nearest heading is called. */
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { bookOf, sheetOf } from '../../support/sheets';

const TITLE = '某街道办事处2023年部门整体支出绩效自评报告';
const ROWS = [
  ['某街道办事处2023年部门收支情况表'], ['单位：万元'], ['项目', '年初预算数', '全年预算数', '执行数'],
  ['合计', 90, 100, 92], ['一般公共预算财政拨款', 80, 88, 82], ['政府性基金预算财政拨款', 10, 12, 10], ['基本支出', 55, 60, 56], ['项目支出', 35, 40, 36], ['年末结转和结余', null, null, 8],
];
const PROJECT = '全年预算数30.00万元，执行数28.50万元，执行率95.00%。';
const INSTITUTION = '全年预算数32.00万元，执行数30.00万元，基本支出20.00万元，项目支出10.00万元，年末结转和结余2.00万元。';
const HIGH = '全年预算数100.00万元，执行数95.00万元。';
const LOW = '全年预算数100.00万元，执行数91.00万元。';

function wordsFound(lines: readonly string[], sheet: readonly string[] | null = null): string[] {
  const book = bookOf(sheetOf('收支', ROWS), ...(sheet === null ? [] : [sheetOf('说明', sheet.map((line) => [line]))]));
  return evaluateSnapshot(book, zhCNLanguage, lines.length === 0 ? null : { name: '报告', paragraphs: lines }).textFindings.filter(({ rule }) => rule !== 'text-names').map(({ quotes }) => quotes[0]?.words ?? '');
}

test.each([
  ['a project two levels up', ['四、重点项目绩效自评', '（一）环卫保洁经费', '1.预算执行情况', PROJECT]],
  ['projects one level up', ['三、项目支出绩效情况', '（一）资金使用情况', PROJECT]],
  ['an institution one level up', ['二、综合服务中心', '（一）收支情况', INSTITUTION]],
  ['institutions two levels up', ['三、下属事业单位收支情况', '（一）党群服务中心', '1.收支情况', INSTITUTION]],
  ['a matter that is named without the word for a project', ['四、绩效情况', '（一）环卫保洁', '1.预算执行情况', PROJECT]],
  ['the year before', ['三、2022年度决算情况', '（一）收支情况', INSTITUTION]],
  ['the year before, in words', ['（一）上年度预算执行情况', PROJECT]],
  ['nine months', ['三、1-9月预算执行情况', '（一）收支情况', INSTITUTION]],
  ['half a year', ['（二）上半年预算执行情况', PROJECT]],
  ['the year after', ['四、2024年工作计划', '（一）预算情况', INSTITUTION]],
  ['kinds of spending one level up', ['七、“三公”经费支出决算情况说明', '（一）总体情况', PROJECT]],
  ['the part of the department that is at its seat', ['（三）机关本级预算执行情况', PROJECT]],
  ['one category', ['（一）基本支出情况', '全年预算数60.00万元，执行数56.00万元，执行率93.33%。年末结转和结余4.00万元。']],
  ['a kind of its money', ['（五）直达资金执行情况', PROJECT]],
  ['something with a name', ['（三）民生支出情况', '全年支出69.00万元，效果良好。']],
])('numbered: %s', (_name, lines) => {
  expect(wordsFound([TITLE, ...lines])).toEqual([]);
});

test.each([
  '环卫保洁经费项目', '环卫保洁项目自评情况：', '（1）环卫保洁。', '①环卫保洁', '一是环卫保洁项目。', '项目资金情况：', '综合服务中心', '下属单位情况', '上年情况：', '半年度预算执行情况', '绩效运行监控情况', '专项资金使用情况', '2022年预算执行情况', '项目一：环卫保洁', '项目名称：环卫保洁',
])('without a number, or with a mark behind it: %s', (heading) => {
  expect(wordsFound([TITLE, heading, PROJECT])).toEqual([]);
  expect(wordsFound([TITLE, heading, '基本情况', PROJECT])).toEqual([]);
  expect(wordsFound([TITLE, '一、预算执行情况', heading, INSTITUTION])).toEqual([]);
});

test('a heading without a number holds the list that begins below it, and all of that', () => {
  expect(wordsFound([TITLE, '环卫保洁经费项目', '1.资金使用情况', PROJECT, '2.产出情况', '该项目已完成，效果良好。', '3.结余情况', '年末结转和结余1.50万元，基本支出1.00万元。'])).toEqual([]);
});

test('a paragraph that begins with the name of a project goes on in the next', () => {
  expect(wordsFound([TITLE, '（1）环卫保洁经费。该经费用于清扫保洁，效果良好。', PROJECT])).toEqual([]);
  expect(wordsFound([TITLE, '（一）综合服务中心：编制7名，均在岗。', INSTITUTION])).toEqual([]);
  expect(wordsFound([TITLE, '1.项目支出：由各科室使用，完成较好。', HIGH])).toEqual(['执行数95.00万元']);
});

test('a report about something else by its title', () => {
  expect(wordsFound(['2023年度环卫保洁项目支出绩效自评报告', '一、基本情况', PROJECT])).toEqual([]);
  expect(wordsFound(['2023年度综合服务中心部门整体支出绩效自评报告', '一、收支情况', INSTITUTION])).toEqual([]);
  expect(wordsFound(['2023年度部门整体支出和项目支出绩效自评报告', '一、收支情况', HIGH])).toEqual(['执行数95.00万元']);
});

test('in a sheet of text as well', () => {
  expect(wordsFound([], ['部门收支情况说明', '环卫保洁经费项目', PROJECT])).toEqual([]);
  expect(wordsFound([], ['部门收支情况说明', '环卫保洁经费项目', PROJECT, '一、收支情况', HIGH])).toEqual(['执行数95.00万元']);
});

describe.each([['too high', HIGH, '执行数95.00万元'], ['too low', LOW, '执行数91.00万元']])('found, %s', (_name, wrong, words) => {
  test.each([
    ['below a heading of the same level', ['一、重点项目情况', '（一）环卫保洁', PROJECT, '二、部门整体收支情况']],
    ['below a numbered heading behind one without', ['环卫保洁经费项目', PROJECT, '一、预算执行情况']],
    ['below one without a number that is of the department', ['下属单位情况', '共1家，编制7名，均在岗。', '部门整体情况']],
    ['of this year behind the year before', ['上年情况：', '执行数80.00万元，完成较好。', '本年情况：']],
    ['three levels of sections of the department', ['一、基本情况', '我街负责辖区管理，服务群众。', '（二）预算执行情况', '1.整体执行情况']],
    ['goals of the department', ['一、部门整体支出绩效目标完成情况', '（一）预算执行情况']],
    ['behind cells of a table', ['项目名称', '金额', '环卫保洁项目', '30.00']],
    ['behind a note and whose form it is', ['注：项目支出含上年结转', '填报单位：综合服务中心']],
    ['behind a short sentence of a list', ['（一）加强预算管理。']],
    ['below the name of the department', ['（一）某街道办事处2023年度收支执行情况']],
    ['behind the end of a broken sentence', ['我街加强了管理，规范了流程，', '完善了项目资金使用办法']],
    ['general words', ['一、部门（单位）概况']],
    ['money that is put in', ['（二）资金投入和使用情况']],
    ['what was budgeted', ['（一）年度预算安排及支出情况']],
  ])('%s', (_where, lines) => {
    expect(wordsFound([TITLE, ...lines, wrong])).toEqual([words]);
  });

  test.each([[['附件1', TITLE]], [['某街办〔2024〕15号', TITLE]], [['某街道办事处', '2023年部门整体支出绩效自评报告']], [['2024年4月10日', TITLE]], [['区财政局：', '根据通知要求，现将我街2023年部门整体支出绩效自评情况报告如下：']]])('behind the first lines %j', (first) => {
    expect(wordsFound([...first, wrong])).toEqual([words]);
  });

  test('one category below its heading', () => {
    expect(wordsFound([TITLE, '（一）基本支出情况', wrong.replace('全年预算数100.00万元，执行数', '基本支出')])).toEqual([words.replace('执行数', '基本支出')]);
  });
});
