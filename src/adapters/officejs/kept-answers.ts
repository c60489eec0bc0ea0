/**
 * The user's answers under their hidden names (`core/workbook/remembered-answer.ts`). They are asked for one by one: workbooks that have
 * been copied for years carry thousands of dead names, and loading the whole collection would make the first request as large as these.
 *
 * The formula of such a name is one text constant, so the user's language does not matter to it (office-js#2834).
 */
import { answerFormula, answerName, answerOfFormula } from '../../core/workbook/remembered-answer';

/** More than most workbooks keep: all answers are there with the first request. */
const FIRST_LOT = 4;
const NEXT_LOT = 16;

function askLot(context: Excel.RequestContext, first: number, count: number): Excel.NamedItem[] {
  const { names } = context.workbook;
  return Array.from({ length: count }, (_, offset) => names.getItemOrNullObject(answerName(first + offset)).load('formula'));
}

/** Puts the first names into the pending request; `keptAnswers` goes on from there after the next sync. */
export function askAnswers(context: Excel.RequestContext): Excel.NamedItem[] {
  return askLot(context, 0, FIRST_LOT);
}

/** Asks on while every name of the last lot was there: names are given without gaps. A request for each further lot. */
async function allNames(context: Excel.RequestContext, asked: readonly Excel.NamedItem[]): Promise<Excel.NamedItem[]> {
  const names = [...asked];
  let lot = asked;
  while (lot.every((name) => !name.isNullObject)) {
    lot = askLot(context, names.length, NEXT_LOT);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the next lot is asked for only where this one was full
    await context.sync();
    names.push(...lot);
  }
  return names;
}

function textOf(name: Excel.NamedItem): string | null {
  return name.isNullObject ? null : answerOfFormula(String(name.formula));
}

/** The answers in the order of their names; what somebody made something else of is left out. */
export async function keptAnswers(context: Excel.RequestContext, asked: readonly Excel.NamedItem[]): Promise<string[]> {
  return (await allNames(context, asked)).flatMap((name) => textOf(name) ?? []);
}

/**
 * Two requests; one where the same answers are kept already. What is kept too much goes from the end, so that a run which Excel cuts off
 * leaves no gap between the names.
 * @throws OfficeExtension.Error
 */
export async function rememberAnswers(context: Excel.RequestContext, answers: readonly string[]): Promise<void> {
  const asked = askAnswers(context);
  await context.sync();
  const names = await allNames(context, asked);
  const isKept = (name: Excel.NamedItem, index: number): boolean => answers[index] !== undefined && textOf(name) === answers[index];
  const given = names.map((name, index) => ({ name, isRight: isKept(name, index) }));
  for (const { name, isRight } of given.slice().reverse()) if (!name.isNullObject && !isRight) name.delete();
  answers.forEach((answer, index) => {
    if (given[index]?.isRight === true) return;
    // Excel hides a name only right after it was made (office-js#3878).
    context.workbook.names.add(answerName(index), answerFormula(answer)).visible = false;
  });
  await context.sync();
}
