import type { Messages } from '../messages';
import { clueSentence } from './clues';
import { failureSentence } from './failures';
import { findingSentence, VERDICT_TERMS } from './findings';
import { noteSentence } from './notes';
import { pane } from './pane';
import { problemSentence } from './problems';
import { candidateWords, questionSentence, tableWords } from './questions';
import { RULE_TITLES } from './rules';
import { MEASURE_TERMS, subjectTerm } from './terms';
import { textFindingSentence } from './text-findings';

/** What is said to the person in front of the pane where Excel's interface is not Chinese. Sheets and report stay Chinese. */
export const enMessages: Messages = {
  languageTag: 'en',
  problem: problemSentence,
  question: questionSentence,
  candidate: candidateWords,
  table: tableWords,
  note: noteSentence,
  failure: failureSentence,
  finding: findingSentence,
  rule: (rule) => RULE_TITLES[rule],
  textFinding: textFindingSentence,
  clue: clueSentence,
  verdict: (verdict) => VERDICT_TERMS[verdict],
  subject: subjectTerm,
  measure: (measure) => MEASURE_TERMS[measure],
  pane,
};
