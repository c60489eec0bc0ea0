/** Several institutions of one department: the expenditures shared out among them. */
import type { MoneyMeasure } from '../../../src/core/ledger/dimensions';
import type { Draw } from './draw';
import type { Expenditure, Facts } from './facts';
import { ENTITY } from './words';

export interface InstitutionFacts {
  /** In full: 某某市某某街道环卫站. */
  readonly name: string;
  /** As a tab is called by it: 环卫站. */
  readonly shortName: string;
  readonly facts: Facts;
}

const STREET = '某某市某某街道';
const OTHERS = ['综合服务中心', '环卫站', '中心幼儿园', '综合行政执法大队', '退役军人服务站', '社区卫生服务中心', '第一小学', '文化馆', '司法所', '敬老院'];

/** What each spends at least: no two the same, and more than what rounding may hide. */
const LEAST = [1_000_000, 3_100_000, 7_030_000, 20_700_000];

/** Two to four of them, the department's own part first or absent. */
export function drawInstitutionFacts(draw: Draw, facts: Facts): InstitutionFacts[] {
  const count = draw.int(2, Math.min(4, facts.rows.length));
  const own = draw.one([[`${ENTITY}本级`, '本级'], [`${ENTITY}（本级）`, '机关本级'], [`${ENTITY}机关`, '机关'], null]);
  const others = draw.shuffled(OTHERS).map((name) => [`${STREET}${name}`, name]);
  const names = [...(own === null ? [] : [own]), ...others].slice(0, count);
  const owners = facts.rows.map((_, index) => (index < count ? index : draw.int(0, count - 1)));
  return names.map(([name = '', shortName = ''], place) => {
    const rows = facts.rows.filter((_, index) => owners[index] === place).map((row, index) => (index === 0 ? raised(row, LEAST[place] ?? 0) : row));
    return { name, shortName, facts: { ...facts, rows } };
  });
}

function raised(row: Expenditure, step: number): Expenditure {
  const of = (measure: MoneyMeasure): number => row.amounts[measure] + step;
  return { ...row, amounts: { originalBudget: of('originalBudget'), adjustedBudget: of('adjustedBudget'), annualBudget: of('annualBudget'), executed: of('executed') } };
}

/** All of them as one department. */
export function together(institutions: readonly InstitutionFacts[], facts: Facts): Facts {
  return { ...facts, rows: institutions.flatMap(({ facts: { rows } }) => rows) };
}

/** As the program calls an institution by a cell that names it. */
export function called(name: string): string {
  return name.replace('（', '(').replace('）', ')');
}
