/** The user's answers as the workbook keeps them (`workbook/remembered-answer.ts`): one text each, topic and choice on a line of their own. */
import type { Answer } from '../ledger/question';
import { fingerprint } from '../workbook/fingerprint';
import { MOST_ANSWER_CHARACTERS } from '../workbook/remembered-answer';
import { normalText } from './normal-text';

/** The choice by topic. */
export type Answers = ReadonlyMap<string, string>;

/** Nothing in normal form holds a line break. */
const SEPARATOR = '\n';

/** Later answers count before earlier ones; what is none of our making is passed over. */
export function readAnswers(texts: readonly string[]): Answers {
  return new Map(
    texts.flatMap((text) => {
      const at = text.indexOf(SEPARATOR);
      return at === -1 ? [] : [[text.slice(0, at), text.slice(at + 1)] as const];
    }),
  );
}

/** The texts to keep: those of other topics as they are, then the new answers. */
export function keptAnswers(texts: readonly string[], added: readonly Answer[]): string[] {
  const topics = new Set(added.map(({ topic }) => topic));
  const others = texts.filter((text) => !topics.has(topicOf(text)));
  return [...others, ...added.map(({ topic, choice }) => topic + SEPARATOR + choice)];
}

/** Of a kept text. */
export function topicOf(text: string): string {
  return text.split(SEPARATOR, 1)[0] ?? '';
}

/** Room for a kind before it, and as much again for the choice. */
const LONGEST_PART = Math.floor(MOST_ANSWER_CHARACTERS / 2) - 10;

/** Texts of headers or titles as one part of a topic or a choice: in normal form, without years and quotes (which count twice), bounded. */
export function answerPart(texts: readonly string[]): string {
  const whole = texts.map((text) => normalText(text).replace(YEAR, '').replaceAll('"', '')).join('|');
  if (whole.length <= LONGEST_PART) return whole;
  const mark = `~${fingerprint(whole)}`;
  return whole.slice(0, LONGEST_PART - mark.length) + mark;
}

/** With 年 or 年度 behind it, as nearly always. */
const YEAR = /(?:19|20)\d{2}(?:\u5e74\u5ea6?)?/gu;
