import type { MonthRange } from '../../core/ledger/book-table';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const MONTHS = NUMERALS.map((_, index) => index + 1);
const MONTHS_OF_QUARTER = 3;

function months(): [string, MonthRange][] {
  return NUMERALS.flatMap((numeral, index) => {
    const month = index + 1;
    const names = [String(month), numeral].flatMap((name) => [`${name}月`, `${name}月份`]);
    return names.map((name): [string, MonthRange] => [name, { first: month, last: month }]);
  });
}

function quarters(): [string, MonthRange][] {
  return NUMERALS.slice(0, 4).flatMap((numeral, index) => {
    const last = (index + 1) * MONTHS_OF_QUARTER;
    const names = [numeral, String(index + 1)].flatMap((name) => [`${name}季度`, `第${name}季度`]);
    return names.map((name): [string, MonthRange] => [name, { first: last - 2, last }]);
  });
}

/** 1-6月, 1至6月累计. */
function ranges(): [string, MonthRange][] {
  return MONTHS.flatMap((first) =>
    MONTHS.filter((last) => last > first).flatMap((last) =>
      ['-', '~', '至', '—', '–'].flatMap((to) => ['', '份', '累计', '合计', '小计'].map((end): [string, MonthRange] => [`${String(first)}${to}${String(last)}月${end}`, { first, last }])),
    ),
  );
}

/** Headers that name a part of the year, in normal form. */
export const PERIOD_HEADERS: ReadonlyMap<string, MonthRange> = new Map([
  ...months(),
  ...quarters(),
  ...ranges(),
  ['上半年', { first: 1, last: 6 }],
  ['下半年', { first: 7, last: 12 }],
]);
