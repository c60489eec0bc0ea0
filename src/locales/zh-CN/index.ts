import type { Messages } from '../messages';
import { clueSentence } from './clues';
import { failureSentence } from './failures';
import { findingSentence, VERDICT_TERMS } from './findings';
import { noteSentence } from './notes';
import { pane } from './pane';
import { problemSentence } from './problems';
import { candidateWords, questionSentence, tableWords } from './questions';
import { report } from './report';
import { RULE_TITLES } from './rules';
import { sheets } from './sheets';
import { MEASURE_TERMS, subjectTerm } from './terms';
import { textFindingSentence } from './text-findings';
import { textWords } from './text-words';
import { vocabulary } from './vocabulary';

/** Words to read a workbook by, and to write its sheets and report with. */
export const zhCNLanguage = { vocabulary, sheets, report, texts: textWords };

/** What is said to the person in front of the pane or the command line. */
export const zhCNMessages: Messages = {
  languageTag: 'zh-CN',
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
