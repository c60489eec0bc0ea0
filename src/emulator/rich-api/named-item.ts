import { bind, type HostObject } from '../batch/host-object';
import type { RichType } from '../batch/rich-type';
import { refuse } from '../host-error';
import { parseAddress, parseLocal, printAddress } from '../excel/a1';
import { enterFormula } from '../excel/formula-entry';
import { sheetNamed, type NameModel, type WorkbookModel } from '../workbook-model';
import { flag, optionalText, textArgument } from './arguments';
import { range } from './range';
import { rangeArgument, RangeTarget } from './range-target';

interface NameTarget {
  readonly workbook: WorkbookModel;
  readonly item: NameModel;
}

/** Letters, digits, "_", "." and "\", not beginning with a digit, at most 255, and no cell reference. Source: "Names in formulas". */
function isValidName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && parseLocal(name) === null && !/^(?:[RC]|R\d+C\d+)$/i.test(name);
}

function referred({ workbook, item }: NameTarget): RangeTarget | null {
  const address = parseAddress(item.formula.slice(1));
  if (address === null || address.sheet === null) return null;
  const sheet = sheetNamed(workbook, address.sheet);
  return sheet === undefined ? null : new RangeTarget(workbook, sheet, address.area);
}

function typeOf(target: NameTarget): string {
  if (referred(target) !== null) return 'Range';
  if (target.item.formula.includes('#REF!')) return 'Error';
  return /^=-?\d+(?:\.\d+)?$/.test(target.item.formula) ? 'Double' : 'String';
}

/** The text of a formula that is one text constant, such as `="甲"`; `null` for any other. */
function textConstant(formula: string): string | null {
  const quoted = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return quoted === undefined ? null : quoted.replaceAll('""', '"');
}

function formulaText(workbook: WorkbookModel, text: string): string {
  const formula = text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
  return enterFormula(formula, (name) => sheetNamed(workbook, name) !== undefined);
}

/** `Excel.NamedItem`, of the whole workbook. A name whose cells are gone keeps its place with #REF!. */
const namedItemType: RichType<NameTarget> = {
  name: 'NamedItem',
  identity: '_Id',
  exists: ({ item }) => item.exists,
  properties: {
    _Id: { read: ({ item }) => item.name },
    Name: { read: ({ item }) => item.name },
    Formula: {
      read: ({ item }) => item.formula,
      write: ({ workbook, item }, value) => {
        item.formula = formulaText(workbook, textArgument(value));
      },
    },
    Visible: {
      read: ({ item }) => item.visible,
      write: ({ item }, value) => {
        item.visible = flag(value);
      },
    },
    Comment: {
      read: ({ item }) => item.comment,
      write: ({ item }, value) => {
        item.comment = textArgument(value);
      },
    },
    Scope: { read: () => 'Workbook' },
    Type: { read: typeOf },
    // "For a named range, it returns the range address", else what the formula computes to: `Excel.NamedItem.value`.
    Value: { read: (target) => referred(target)?.address ?? textConstant(target.item.formula) ?? target.item.formula.slice(1) },
  },
  objects: {
    GetRange: (target) => range(referred(target) ?? refuse('InvalidReference')),
    GetRangeOrNullObject: (target) => {
      const found = referred(target);
      return found === null ? null : range(found);
    },
  },
  actions: {
    Delete: ({ item }) => {
      item.remove();
      return undefined;
    },
  },
};

function find(workbook: WorkbookModel, name: string): NameModel | undefined {
  return workbook.names.find((item) => item.name.toLowerCase() === name.toLowerCase());
}

/** `Excel.NamedItemCollection` of the workbook: hidden names are among its items. */
const nameCollectionType: RichType<WorkbookModel> = {
  name: 'NamedItemCollection',
  items: (workbook) => workbook.names.map((item) => bind(namedItemType, { workbook, item })),
  index: (workbook, [name]) => bind(namedItemType, { workbook, item: find(workbook, textArgument(name)) ?? refuse('ItemNotFound') }),
  objects: {
    GetItem: (workbook, [name]) => bind(namedItemType, { workbook, item: find(workbook, textArgument(name)) ?? refuse('ItemNotFound') }),
    GetItemOrNullObject: (workbook, [name]) => {
      const item = find(workbook, textArgument(name));
      return item === undefined ? null : bind(namedItemType, { workbook, item });
    },
    Add: (workbook, [nameArgument, reference, comment]) => {
      const name = textArgument(nameArgument);
      if (!isValidName(name)) refuse('InvalidArgument');
      if (find(workbook, name) !== undefined) refuse('ItemAlreadyExists');
      const isText = typeof reference === 'string';
      const target = isText ? null : rangeArgument(reference);
      const formula = target === null ? formulaText(workbook, textArgument(reference)) : `=${printAddress(target.sheet.name, target.area, '$')}`;
      return bind(namedItemType, { workbook, item: workbook.addName(name, formula, optionalText(comment) ?? '') });
    },
  },
  actions: { GetCount: (workbook) => workbook.names.length },
};

export function nameCollection(workbook: WorkbookModel): HostObject {
  return bind(nameCollectionType, workbook);
}
