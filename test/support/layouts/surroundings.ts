/** The lines around a table: title, whose it is, its unit, notes below. */
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import type { SheetDraft } from './sheet-draft';
import { ENTITY, written, YEAR } from './words';

export interface Surroundings {
  /** The row where the header begins. */
  readonly headerRow: number;
  /** What headers of amounts add to their words: the unit where no line states it. */
  readonly headerUnit: string;
  /** Writes what stands below the table. */
  readonly finish: () => void;
}

/** Where the unit is stated; `withEntity` is a line of its own that also says whose the table is. */
export type UnitPlace = 'right' | 'left' | 'withEntity' | 'below' | 'header';

export interface AroundOptions {
  readonly year?: number;
  /** `null` names nobody. */
  readonly entity?: string | null;
  /** Drawn where it is left out. */
  readonly unitPlace?: UnitPlace;
}

const NOTES = ['注：本表数据已经核对。', '填表人：示例', '审核人：示例　　联系电话：000', '说明：金额保留到分。', '备注：无'];
export const UNIT_PLACES: readonly UnitPlace[] = ['right', 'left', 'withEntity', 'below', 'header'];

/** `subject` is what the title says behind entity and year (部门整体收支情况表); `width` is the table's number of columns. */
export function drawSurroundings(draft: SheetDraft, draw: Draw, style: BookStyle, subject: string, width: number, options: AroundOptions = {}): Surroundings {
  const { year = YEAR, entity = ENTITY, unitPlace = draw.one(UNIT_PLACES) } = options;
  const last = width - 1;
  const unitText = draw.one([`单位：${style.unitWord}`, `金额单位：${style.unitWord}`, `（单位：${style.unitWord}）`, `单 位 : ${style.unitWord}`]);
  const namesInTitle = unitPlace === 'withEntity' ? draw.flag() : true;
  const yearText = `${String(year)}年${draw.one(['', '度'])}`;
  let row = 0;
  const line = (column: number, text: string): void => {
    draft.put(row, column, text);
    row += 1;
  };
  const title = (text: string): void => {
    if (draw.flag()) draft.merge(row, 0, row, last);
    line(0, text);
  };
  if (draw.int(0, 4) === 0) title(draw.one(['附件2', '附表1', '公开01表']));
  const named = namesInTitle ? (entity ?? '') : '';
  switch (draw.int(0, 3)) {
    case 0:
      title(`${named}${yearText}`);
      title(subject);
      break;
    case 1:
      title(subject);
      title(`${named}${yearText}`);
      break;
    default:
      title(`${named}${yearText}${subject}`);
  }
  if (draw.flag()) row += 1;
  if (unitPlace === 'withEntity' && entity !== null) {
    draft.put(row, 0, `${draw.one(['编制单位', '部门', '填报单位', '单位名称', '预算单位'])}：${entity}`);
    line(last, unitText);
  } else if (unitPlace === 'right' || unitPlace === 'withEntity') line(last, unitText);
  else if (unitPlace === 'left') line(0, unitText);
  return {
    headerRow: row,
    headerUnit: unitPlace === 'header' ? `（${style.unitWord}）` : '',
    finish: () => {
      row = draft.endRow + draw.int(0, 1);
      if (unitPlace === 'below') line(0, unitText);
      for (const note of draw.shuffled(NOTES).slice(0, draw.int(0, 3))) line(0, note);
    },
  };
}

/** A header's words with the unit that it has to state. */
export function headerText(words: string, { headerUnit }: Surroundings, draw: Draw): string {
  return `${written(words, draw)}${headerUnit}`;
}
