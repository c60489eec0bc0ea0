/** `remember`: the user's answers stay with the workbook and touch nothing else. */
import type { WorkbookOutput } from '../../src/core/sheet-plan/workbook-output';
import { MOST_ANSWER_CHARACTERS } from '../../src/core/workbook/remembered-answer';
import type { OpenSeed } from './contract-book';
import type { SeedBook } from './seed-book';

/** @param output an output that can be written into `seed` */
export function describeAnswers(open: OpenSeed, seed: SeedBook, output: WorkbookOutput): void {
  describe('answers', () => {
    test('there are none at first', async () => {
      const { port } = await open(seed);
      expect((await port.read()).answers).toEqual([]);
    });

    test.each([
      ['one', ['{"entity":"甲局"}']],
      ['several, in order', ['一', '二', '三']],
      ['more than ten, in the order of their numbers', Array.from({ length: 23 }, (_, index) => `第 ${index} 条`)],
      ['quotes, Chinese, signs and lines', ['说"是"，""也""', "'<&>=+{}[]#\\", '甲\n乙', '😀', ' 前后空格 ']],
      ['the same twice', ['同', '同']],
      ['long ones', ['长'.repeat(MOST_ANSWER_CHARACTERS)]],
    ])('%s', async (_, answers) => {
      const book = await open(seed);
      const { sheets } = await book.port.read();
      await book.port.remember(answers);
      const snapshot = await (await book.reopened()).read();
      expect(snapshot.answers).toEqual(answers);
      expect(snapshot.sheets).toEqual(sheets);
    });

    test.each([
      ['fewer', ['新']],
      ['more', ['一', '改', '三', '四', '五', '六']],
      ['the same', ['一', '二', '三']],
      ['none', []],
    ])('take the place of those kept before: %s', async (_, answers) => {
      const book = await open(seed);
      await book.port.remember(['一', '二', '三']);
      const second = await book.reopened();
      await second.remember(answers);
      expect((await second.read()).answers).toEqual(answers);
    });

    test('survive the writing of sheets, and leave these as they are', async () => {
      const book = await open(seed);
      await book.port.remember(['先']);
      await book.port.write(output);
      const written = await (await book.reopened()).read();
      expect(written.answers).toEqual(['先']);
      await book.port.remember(['后', '再']);
      const after = await (await book.reopened()).read();
      expect(after.answers).toEqual(['后', '再']);
      expect(after.sheets).toEqual(written.sheets);
    });
  });
}
