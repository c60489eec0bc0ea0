/** The user's answers about whole tables: the unit of their amounts, and which of several is the department's own. */
import type { Answer } from '../ledger/question';
import type { SourceTable } from '../ledger/ledger';
import type { MoneyUnit } from '../money/money-unit';
import { answerPart, type Answers } from './answers';
import { normalText } from './normal-text';

/** What a table is known by: the texts of its header, and where it stands. */
interface KnownTable {
  readonly signature: string;
  readonly source: SourceTable;
}

const UNITS: readonly MoneyUnit[] = ['wanYuan', 'yuan'];

export function unitAnswer(signature: string, unit: MoneyUnit): Answer {
  return { topic: unitTopic(signature), choice: unit };
}

export function answeredUnit(answers: Answers, signature: string): MoneyUnit | null {
  const choice = answers.get(unitTopic(signature));
  return UNITS.find((unit) => unit === choice) ?? null;
}

function unitTopic(signature: string): string {
  return `unit ${signature}`;
}

/**
 * The answer that `table` counts among `tables`, which claim the same: by its sheet and title without their years, so that it holds for
 * next year's workbook; with their years where nothing else tells it from another.
 */
export function tableAnswer(table: KnownTable, tables: readonly KnownTable[]): Answer {
  const isOnly = (name: (one: KnownTable) => string): boolean => tables.every((other) => other === table || name(other) !== name(table));
  const name = [nameWithoutYears, nameWithYears].find(isOnly);
  return { topic: tableTopic(table), choice: name?.(table) ?? `#${String(tables.indexOf(table) + 1)}` };
}

/**
 * Of tables that claim the same, those that an answer names: by sheet and title, else by title or sheet alone, since sheets are renamed and
 * titles put right. All of them where no answer fits.
 */
export function chosenTables<Table extends KnownTable>(tables: readonly Table[], answers: Answers): readonly Table[] {
  const isChosen = (fits: (table: Table, choice: string) => boolean): Table[] =>
    tables.filter((table) => {
      const choice = answers.get(tableTopic(table));
      return choice !== undefined && fits(table, choice);
    });
  const named = isChosen((table, choice) => choice === tableAnswer(table, tables).choice);
  if (named.length > 0) return named;
  const byTitle = isChosen((table, choice) => titlePart(table) !== '' && choice.endsWith(`/${titlePart(table)}`));
  if (byTitle.length > 0 && byTitle.length < tables.length) return byTitle;
  const bySheet = isChosen((table, choice) => choice.startsWith(`${sheetPart(table)}/`));
  return bySheet.length > 0 ? bySheet : tables;
}

function nameWithoutYears(table: KnownTable): string {
  return `${sheetPart(table)}/${titlePart(table)}`;
}

/** A sheet's name holds no colon. */
function nameWithYears({ source }: KnownTable): string {
  return `:${normalText(source.sheet)}/${normalText(source.title?.text ?? '').slice(-LONGEST_NAME)}`.replaceAll('"', '');
}

function tableTopic({ signature }: KnownTable): string {
  return `table ${signature}`;
}

/** A sheet's name holds no slash. */
function sheetPart({ source }: KnownTable): string {
  return answerPart([source.sheet]).slice(0, LONGEST_NAME);
}

function titlePart({ source }: KnownTable): string {
  return source.title === null ? '' : answerPart([source.title.text]).slice(-LONGEST_NAME);
}

/** Sheet and title together stay within what an answer may hold beside its topic. */
const LONGEST_NAME = 50;
