/** The user's answers about whole tables: the unit of their amounts, and which of several is the department's own. */
import type { Answer } from '../ledger/question';
import type { MoneyUnit } from '../money/money-unit';
import { answerPart, type Answers } from './answers';
import type { ReadTable } from './read-table';

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

/** The table is the one that counts among those with its header. */
export function tableAnswer(table: ReadTable): Answer {
  return { topic: tableTopic(table), choice: `${sheetPart(table)}/${titlePart(table)}` };
}

/**
 * Of tables that claim the same, those that an answer names: by sheet and title without their years, else by title or sheet alone, since
 * sheets are renamed and titles put right. All of them where no answer fits.
 */
export function chosenTables(tables: readonly ReadTable[], answers: Answers): readonly ReadTable[] {
  const isChosen = (fits: (table: ReadTable, choice: string) => boolean): ReadTable[] =>
    tables.filter((table) => {
      const choice = answers.get(tableTopic(table));
      return choice !== undefined && fits(table, choice);
    });
  const both = isChosen((table, choice) => choice === tableAnswer(table).choice);
  if (both.length > 0) return both;
  const byTitle = isChosen((table, choice) => titlePart(table) !== '' && choice.endsWith(`/${titlePart(table)}`));
  if (byTitle.length > 0 && byTitle.length < tables.length) return byTitle;
  const bySheet = isChosen((table, choice) => choice.startsWith(`${sheetPart(table)}/`));
  return bySheet.length > 0 ? bySheet : tables;
}

function tableTopic({ signature }: ReadTable): string {
  return `table ${signature}`;
}

/** A sheet's name holds no slash. */
function sheetPart({ source }: ReadTable): string {
  return answerPart([source.sheet]).slice(0, LONGEST_NAME);
}

function titlePart({ source }: ReadTable): string {
  return source.title === null ? '' : answerPart([source.title.text]).slice(-LONGEST_NAME);
}

/** Sheet and title together stay within what an answer may hold beside its topic. */
const LONGEST_NAME = 50;
