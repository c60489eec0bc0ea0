/** 支出决算表 of all funds and the same of one, line by line: class, 合计, 基本支出 and 项目支出. */
import type { CellValue } from '../../src/core/workbook/workbook-snapshot';
import type { Rows } from './statement-sheets';

interface TableOptions {
  readonly title?: string;
  readonly unit?: string;
}

/** The first line stands in row 4. */
export function classTable(lines: Rows, { title = '某局2023年支出决算表', unit = '万元' }: TableOptions = {}): Rows {
  return [[title], [`单位：${unit}`], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], ...lines];
}

/** 合计 with two classes: what each spent on 基本支出 and 项目支出. */
export function twoClasses(first: readonly [number, number], second: readonly [number, number]): CellValue[][] {
  const line = (code: string | null, name: string, [basic, project]: readonly [number, number]): CellValue[] => [code, name, hundredths(basic + project), basic, project];
  return [line(null, '合计', [hundredths(first[0] + second[0]), hundredths(first[1] + second[1])]), line('201', '一般公共服务支出', first), line('212', '城乡社区支出', second)];
}

function hundredths(amount: number): number {
  return Number(amount.toFixed(2));
}

export const GENERAL_TITLE = '某局2023年一般公共预算财政拨款支出决算表';
