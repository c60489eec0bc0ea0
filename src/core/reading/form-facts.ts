/** The head of a self-evaluation form: a word in one cell, what it introduces in the next to the right. */
import { readHeaderWord } from './header-word';
import { normalText } from './normal-text';
import type { SheetTexts } from './sheet-texts';
import type { Vocabulary } from './vocabulary';

export interface FormFacts {
  readonly project: string | null;
  readonly entity: string | null;
}

/** Rows above a table that its head may take. */
const HEAD_ROWS = 12;

export function readFormFacts(texts: SheetTexts, headerRow: number, vocabulary: Vocabulary): FormFacts {
  const entity = vocabulary.entityLabels.map((label) => besides(texts, headerRow, [label], vocabulary)).find((name) => name !== null) ?? null;
  return {
    project: besides(texts, headerRow, vocabulary.projectNameLabels, vocabulary),
    entity: entity === null ? null : entity.replace(vocabulary.entityCode, ''),
  };
}

/** The first text to the right of a cell that says one of the words; `null` where that cell introduces nothing. */
function besides(texts: SheetTexts, headerRow: number, words: readonly string[], vocabulary: Vocabulary): string | null {
  for (let row = Math.max(texts.sheet.firstRow, headerRow - HEAD_ROWS); row < headerRow; row += 1) {
    for (let column = texts.sheet.firstColumn; column < texts.endColumn; column += 1) {
      const label = texts.at(row, column);
      if (label?.cell.column !== column || !words.includes(normalText(label.text).replace(/:$/u, ''))) continue;
      for (let right = column + 1; right < texts.endColumn; right += 1) {
        const named = texts.at(row, right);
        if (named === null || named.cell.column === column) continue;
        // 项目名称 beside 资金来源 is the header of a list.
        if (readHeaderWord(named.text, vocabulary) !== null) break;
        return named.text.trim();
      }
    }
  }
  return null;
}
