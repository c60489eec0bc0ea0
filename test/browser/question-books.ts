/** Workbooks that leave something for the user to say, as files. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetters } from '../../src/core/workbook/cell-address';
import type { SeedSheet } from '../contract/seed-book';
import { seedPackage } from '../contract/seed-package';

interface TableWords {
  readonly name: string;
  readonly total: number;
  /** Headers of the columns beside the budget. */
  readonly columns?: readonly string[];
  readonly unitLine?: string;
}

function tableSheet({ name, total, columns = ['执行数'], unitLine = '单位：万元' }: TableWords): SeedSheet {
  const amounts = (amount: number): number[] => columns.map((_, index) => amount + index);
  const rows = [
    ['某局2023年收支情况', '', unitLine],
    ['项目', '全年预算数', ...columns],
    ['合计', total, ...amounts(total - 1)],
    ['基本支出', total / 2, ...amounts(total / 2)],
    ['项目支出', total / 2, ...amounts(total / 2 - 1)],
  ];
  return { name, cells: rows.flatMap((row, at) => row.flatMap((value, column) => (value === '' ? [] : [{ row: at, column, value }]))) };
}

export interface QuestionBook {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function fileOf(name: string, bytes: Uint8Array): QuestionBook {
  return { name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(bytes) };
}

export function bookWith(name: string, ...tables: readonly TableWords[]): QuestionBook {
  return fileOf(name, seedPackage({ sheets: tables.map(tableSheet) }));
}

/** The same file with the cells of its first `sheets` sheets further down and to the right, as after inserting lines in Excel; all else, hidden names too, as it was. */
export function moved(bytes: Uint8Array, sheets: number, by: { readonly rows: number; readonly columns: number }): Uint8Array {
  const parts = unzipSync(bytes);
  for (let number = 1; number <= sheets; number += 1) {
    const part = `xl/worksheets/sheet${number}.xml`;
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    const shifted = xml
      .replaceAll(/<row r="(\d+)"/gu, (_, row: string) => `<row r="${Number(row) + by.rows}"`)
      .replaceAll(/<c r="([A-Z])(\d+)"/gu, (_, column: string, row: string) => `<c r="${columnLetters(column.charCodeAt(0) - 65 + by.columns)}${Number(row) + by.rows}"`);
    if (shifted === xml) throw new Error(`${part} has no cells`);
    parts[part] = strToU8(shifted);
  }
  return zipSync(parts);
}
