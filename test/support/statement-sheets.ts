/** Statements of income and expenditure as they are published, their amounts given line by line. */
import type { CellValue } from '../../src/core/workbook/workbook-snapshot';

export type Rows = readonly (readonly CellValue[])[];

export interface SideOptions {
  readonly title?: string;
  readonly unit?: string;
  readonly head?: Rows;
}

const HEAD: Rows = [['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数']];

/** Lines of income beside lines of expenditure; the first of them stands in row 5. */
export function twoSided(left: Rows, right: Rows, { title = '某局2023年收入支出决算总表', unit = '万元', head = HEAD }: SideOptions = {}): Rows {
  const width = Math.max(...left.map(({ length }) => length));
  const filled = (row: readonly CellValue[] = []): CellValue[] => Array.from({ length: width }, (_, index) => row[index] ?? null);
  const lines = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [...filled(left[index]), ...(right[index] ?? [])]);
  return [[title], [`单位：${unit}`], ...head, ...lines];
}

/** A list of lines with one amount each; the first of them stands in row 4. */
export function listed(lines: Rows, { title = '某局2023年收支情况表', unit = '万元' }: SideOptions = {}): Rows {
  return [[title], [`单位：${unit}`], ['项目', '执行数'], ...lines];
}
