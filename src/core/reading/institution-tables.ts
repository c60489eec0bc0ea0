/** The tables of several institutions, as shares of the department's subjects and as one table of them all. */
import type { Figure } from '../ledger/figure';
import { sumsOfShares } from './institution-sums';
import type { Institution } from './institutions';
import { normalText } from './normal-text';
import type { ReadTable } from './read-table';
import type { Vocabulary } from './vocabulary';

/** The table of one institution, its figures as the institution's shares. Carry-over and income are its own affair. */
export function sharesOf({ name, table }: Institution): ReadTable {
  const figures = table.figures.flatMap((figure): Figure[] => {
    const { subject, measure } = figure;
    if (subject.kind === 'flow' || subject.kind === 'institution' || measure === 'statedRate') return [];
    return [{ ...figure, subject: { kind: 'institution', label: name, of: subject } }];
  });
  return { ...table, figures, institution: name, book: { ...table.book, partOf: name } };
}

/** The tables of all institutions as one of the department, where no table sums them up. `tables` as `sharesOf` gives them, one at least. */
export function sumOfTables(tables: readonly [ReadTable, ...ReadTable[]], entity: string | null): ReadTable {
  const [first] = tables;
  const unit = tables.every((table) => table.unit === first.unit) ? first.unit : 'wanYuan';
  return {
    ...first,
    source: { ...first.source, title: null, summedSheets: tables.map(({ source }) => source.sheet) },
    surroundings: { ...first.surroundings, entity, title: null },
    unit,
    figures: sumsOfShares(tables.flatMap(({ figures }) => figures), unit),
    institution: null,
    rivalColumns: tables.map(({ rivalColumns }) => rivalColumns).find(({ length }) => length > 0) ?? [],
  };
}

/** The department's name: that of its own part (某局本级) without the word for it, else the longest name that all begin with. */
export function departmentOf(members: readonly Institution[], vocabulary: Vocabulary): string | null {
  const entities = members.flatMap(({ table }) => table.surroundings.entity ?? []);
  const own = entities.map((entity) => withoutOwnPart(entity, vocabulary)).find((name) => name !== null && name !== '');
  if (own !== undefined) return own;
  if (entities.length < members.length) return null;
  return namedStart(entities.reduce(sharedStart), vocabulary);
}

/** `null` where the name is not that of a department's own part. The normal form's end is as long as in the workbook's writing: （本级）. */
function withoutOwnPart(entity: string, vocabulary: Vocabulary): string | null {
  const [end] = vocabulary.ownPart.exec(normalText(entity)) ?? [];
  return end === undefined ? null : entity.slice(0, -end.length);
}

/** 某某街道综合 of 某某街道综合服务中心 and 某某街道综合执法队 goes beyond the name that they share. */
function namedStart(shared: string, vocabulary: Vocabulary): string | null {
  for (let length = shared.length; length >= SHORTEST_NAME; length -= 1) {
    const start = shared.slice(0, length);
    if (vocabulary.institutionName.test(normalText(start))) return start;
  }
  return null;
}

const SHORTEST_NAME = 3;

function sharedStart(left: string, right: string): string {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return left.slice(0, length);
}
