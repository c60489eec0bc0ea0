/** Sheets that lie beside the department's own table and say nothing of its year. */
import type { SheetSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { sheetOf } from '../sheets';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import { FUND_SOURCES } from '../../../src/core/ledger/dimensions';
import { halved, ofCategory, ofSource, totalOf, type Amounts, type Facts } from './facts';
import { CATEGORY_WORDS, ENTITY, SOURCE_WORDS, YEAR } from './words';

export function drawDistractors(draw: Draw, facts: Facts, style: BookStyle): SheetSnapshot[] {
  const all = [payroll(), contacts(), lastYear(facts, style), oldVersion(facts, style)];
  return draw.shuffled(all).slice(0, draw.int(0, all.length));
}

function payroll(): SheetSnapshot {
  const rows = [['2023年12月工资发放表'], ['序号', '姓名', '基本工资', '实发合计', '合计'], [1, '示例01', 5000, 5758, 5758], [2, '示例02', 9000, 11284, 11284], [null, '合计', 14000, 17042, 17042]];
  return sheetOf('工资表', rows);
}

function contacts(): SheetSnapshot {
  return sheetOf('通讯录', [['通讯录'], ['单位', '姓名', '电话', '备注'], ['办公室', '示例', '000-0000', null], ['财务科', '示例', '000-0001', '负责人']]);
}

function lastYear(facts: Facts, style: BookStyle): SheetSnapshot {
  return sheetOf(`${String(YEAR - 1)}年`, listOf(halved(facts), style, YEAR - 1));
}

/** A hidden copy that was never removed. */
function oldVersion(facts: Facts, style: BookStyle): SheetSnapshot {
  return sheetOf('旧版', listOf(halved(facts), style, YEAR), { visibility: 'hidden' });
}

function listOf(facts: Facts, style: BookStyle, year: number): (string | number | null)[][] {
  const row = (label: string, { annualBudget, executed }: Amounts): (string | number)[] => [label, annualBudget / 10 ** style.scale, executed / 10 ** style.scale];
  return [
    [`${ENTITY}${String(year)}年部门整体收支情况表`, null, null],
    [null, null, `单位：${style.unitWord}`],
    ['项目', '全年预算数', '执行数'],
    row('合计', totalOf(facts.rows)),
    ...FUND_SOURCES.map((source) => row(SOURCE_WORDS[source][0] ?? '', ofSource(facts, source))),
    row(CATEGORY_WORDS.basic[0] ?? '', ofCategory(facts, 'basic')),
    row(CATEGORY_WORDS.project[0] ?? '', ofCategory(facts, 'project')),
  ];
}
