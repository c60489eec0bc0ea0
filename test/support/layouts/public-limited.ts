/** Tables 6 and 7 of the final accounts: 基本支出 by economic codes, and 三公 expenses. Neither states a figure of the department. */
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import { totalOf, type Facts } from './facts';
import { drawHeader, type HeaderPath } from './header-rows';
import { SheetDraft, type DrawnSheet } from './sheet-draft';
import { drawSurroundings } from './surroundings';

type EconomicRow = readonly [code: string, name: string, amount: number];

/** Table 6: two-sided; 人员经费 left, 公用经费 right, their sums below. */
export function drawBasicExpenditure(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const title = '一般公共预算财政拨款基本支出决算表';
  const draft = SheetDraft.of(draw.one(['表6', `表6 ${title}`, '6 基本支出']), draw.int(0, 2), draw.int(0, 2));
  const around = drawSurroundings(draft, draw, style, title, 6);
  const groups = draw.flag() ? ['人员经费', '公用经费'] : [];
  const side = (index: number): HeaderPath[] =>
    [draw.one(['科目编码', '经济分类科目编码']), '科目名称', `${draw.one(['决算数', '金额'])}${around.headerUnit}`].map((text) => [...groups.slice(index, index + 1), text]);
  const firstRow = drawHeader(draft, draw, around.headerRow, 0, [...side(0), ...side(1)]);
  const all = totalOf(facts.rows.filter(({ source, category }) => source === 'generalPublicBudget' && category === 'basic')).executed;
  const [wages, goods] = [Math.floor(all / 2), all - Math.floor(all / 2)];
  const left: EconomicRow[] = [['301', '工资福利支出', wages], ['30101', '  基本工资', wages], ['30102', '  津贴补贴', 0], ['303', '对个人和家庭的补助', 0]];
  const right: EconomicRow[] = [['302', '商品和服务支出', goods], ['30201', '  办公费', goods], ['30299', '  其他商品和服务支出', 0], ['310', '资本性支出', 0]];
  const write = (rows: readonly EconomicRow[], from: number): void => {
    rows.forEach((cells, index) => {
      cells.forEach((value, place) => {
        draft.put(firstRow + index, from + place, typeof value === 'number' ? style.cell(value, true) : value);
      });
    });
  };
  write(left, 0);
  write(right, 3);
  const footer = firstRow + left.length;
  [['人员经费合计', wages], ['公用经费合计', goods]].forEach(([label = '', sum], index) => {
    draft.put(footer, index * 3, label);
    draft.merge(footer, index * 3, footer, index * 3 + 1);
    draft.put(footer, index * 3 + 2, style.cell(Number(sum)));
  });
  if (draw.flag()) {
    draft.put(footer + 1, 0, '合计');
    draft.put(footer + 1, 2, style.cell(all));
  }
  draft.silence();
  around.finish();
  return draft.finished();
}

/** Table 7: three header rows, budget and execution side by side, one row. */
export function drawThreePublic(draw: Draw, style: BookStyle): DrawnSheet {
  const quoted = draw.one(['“三公”', '"三公"', '三公']);
  const draft = SheetDraft.of(draw.one(['表7', '7 三公经费', `表7 财政拨款“三公”经费支出决算表`]), draw.int(0, 2), draw.int(0, 2));
  const around = drawSurroundings(draft, draw, style, `财政拨款${quoted}经费支出决算表`, 12);
  const vehicles = draw.one(['公务用车购置及运行维护费', '公务用车购置及运行费']);
  const items: HeaderPath[] = [['合计'], ['因公出国（境）费'], [vehicles, '小计'], [vehicles, '公务用车购置费'], [vehicles, '公务用车运行维护费'], ['公务接待费']];
  const sides = ['预算数', '决算数'].map((text) => `${text}${around.headerUnit}`);
  const firstRow = drawHeader(draft, draw, around.headerRow, 0, sides.flatMap((side) => items.map((item) => [side, ...item])));
  const numbered = draw.flag();
  if (numbered) items.concat(items).forEach((_, place) => { draft.put(firstRow, place, String(place + 1)); });
  const at = firstRow + Number(numbered);
  [90, 0, 60, 0, 60, 30, 80, 0, 60, 0, 60, 20].forEach((amount, place) => {
    draft.put(at, place, style.cell(amount * 10_000, true));
  });
  draft.silence();
  around.finish();
  return draft.finished();
}
