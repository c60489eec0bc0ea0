/** Small tables of something else that share a sheet with the department's own: they say nothing of what it spent. */
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import type { SheetDraft } from './sheet-draft';
import { ENTITY, YEAR } from './words';

interface OtherTable {
  readonly title: string;
  readonly rows: readonly (readonly CellValue[])[];
}

const STAFF: OtherTable = {
  title: '人员情况表',
  rows: [['科室', '编制人数', '实有人数', '合计'], ['办公室', 8, 7, 15], ['财务科', 5, 5, 10], ['合计', 13, 12, 25]],
};
const ASSETS: OtherTable = {
  title: '国有资产情况表',
  rows: [['资产名称', '数量', '金额', '备注'], ['房屋', 2, 350, null], ['车辆', 3, 60.5, '公务用车'], ['合计', 5, 410.5, null]],
};
const INDICATORS: OtherTable = {
  title: '绩效指标完成情况',
  rows: [
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '清扫面积', '≥100万平方米', '120万平方米', 10, 10],
    ['产出指标', '质量指标', '垃圾分类达标率', '95%', '96%', 10, 10],
    ['效益指标', '满意度指标', '群众满意度', '≥90%', '93%', 10, 9],
    ['总分', null, null, null, null, 30, 29],
  ],
};

function threePublic(style: BookStyle): OtherTable {
  const row = (label: string, budget: number, executed: number): CellValue[] => [label, style.cell(budget), style.cell(executed)];
  return {
    title: '“三公”经费支出情况表',
    rows: [['项目', '预算数', '决算数'], row('合计', 9_000, 8_000), row('因公出国（境）费', 0, 0), row('公务用车购置及运行维护费', 6_000, 6_000), row('公务接待费', 3_000, 2_000)],
  };
}

export interface Other {
  /** As wide as this many columns. */
  readonly width: number;
  /** Writes it with its header in `headerRow`, its title above; says that it says nothing. */
  readonly drawAt: (part: SheetDraft, headerRow: number) => void;
}

export function drawOther(draw: Draw, style: BookStyle): Other {
  const { title, rows } = draw.one([STAFF, ASSETS, INDICATORS, threePublic(style)]);
  const heading = `${draw.one(['', `${String(YEAR)}年`, `${ENTITY}${String(YEAR)}年`, '附：'])}${title}`;
  return {
    width: rows[0]?.length ?? 0,
    drawAt: (part, headerRow) => {
      part.put(headerRow - 1, 0, heading);
      rows.forEach((cells, index) => {
        cells.forEach((value, column) => {
          part.put(headerRow + index, column, value);
        });
      });
      part.silence();
    },
  };
}
