/** A long project list as a seed: title, unit line, header, details, and a row 合计 that is their exact sum. */
import type { SeedValue, WorkbookSeed } from '../../src/emulator';

const HEADERS = ['序号', '重点工作任务', '项目名称', '资金来源', '支出性质', '年初预算数', '调整预算数', '执行数'];
const TASKS = ['机构运转保障', '城市管理与环境整治', '民生保障与社会救助', '安全生产监管'];
const SOURCES = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '其他资金'];
const CATEGORIES = ['基本支出', '项目支出'];
const ROWS_PER_PROJECT = 4;
const FIRST_DETAIL_ROW = 4;

/** Hundredths of 万元, so that the sums are exact. */
function amounts(index: number): [number, number, number] {
  const original = 10_000 + ((index * 7919) % 90_000);
  const adjusted = original + ((index * 104_729) % 5_000);
  return [original, adjusted, adjusted - ((index * 31) % 1_000)];
}

function detailRow(index: number): SeedValue[] {
  const project = Math.floor(index / ROWS_PER_PROJECT);
  const pick = (list: readonly string[], by: number): string => list[by % list.length] ?? '';
  return [
    index + 1, pick(TASKS, project), `第${project + 1}号专项工作经费`, pick(SOURCES, index), pick(CATEGORIES, index),
    ...amounts(index).map((amount) => amount / 100),
  ];
}

/** @param details rows between the header and 合计; the same count gives the same book */
export function detailSeed(details: number): WorkbookSeed {
  const totals = [0, 0, 0];
  for (let index = 0; index < details; index += 1) amounts(index).forEach((amount, place) => (totals[place] = (totals[place] ?? 0) + amount));
  const last = FIRST_DETAIL_ROW + details;
  return {
    sheets: [
      {
        name: '项目明细',
        values: [
          ['2024年部门预算项目支出明细表'],
          ['单位名称：示例市示例区示例局（示例数据）', null, null, null, null, null, null, '单位：万元'],
          HEADERS,
          ...Array.from({ length: details }, (_, index) => detailRow(index)),
          ['合计', null, null, null, null, ...totals.map((total) => total / 100)],
        ],
        numberFormats: { [`F${FIRST_DETAIL_ROW}:H${last}`]: '#,##0.00' },
        merges: ['A1:H1'],
      },
    ],
  };
}
