/** The demo without a screen: a file opened as the page opens it, the real client behind the page's watching boundary. */
import { TextDecoder, TextEncoder } from 'node:util';
import { OfficeJsWorkbook } from '../../src/adapters/officejs/office-js-workbook';
import { generateSheets } from '../../src/app/generate-sheets';
import { openBook, type OpenedBook } from '../../src/demo/book/opened-book';
import { prepareWorkbook } from '../../src/demo/book/prepare-workbook';
import { restFormulas } from '../../src/demo/book/resting-formulas';
import { Generations } from '../../src/demo/saving/generations';
import { MovedLines } from '../../src/demo/saving/moved-lines';
import { pageState, type PageState } from '../../src/demo/saving/page-state';
import { Refusal, type RefusalReason } from '../../src/demo/saving/refusal';
import { savedCopy } from '../../src/demo/saving/saved-copy';
import type { EmulatedWorkbook } from '../../src/emulator';
import { zhCNLanguage } from '../../src/locales/zh-CN';
import { bookSeed } from './book-seed';

// Browsers have them, jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

export interface DemoPage {
  readonly book: OpenedBook;
  readonly restingFormulas: number;
  readonly workbook: EmulatedWorkbook;
  readonly generate: () => Promise<void>;
  readonly remember: (answers: readonly string[]) => Promise<void>;
  readonly state: () => Promise<PageState>;
  readonly save: () => Promise<Uint8Array>;
}

export async function openPage(name: string, bytes: Uint8Array): Promise<DemoPage> {
  const book = await openBook(name, bytes);
  await emulator.reset(bookSeed(book.snapshot, book.formulas));
  const { workbook, host } = emulator;
  prepareWorkbook(workbook.model, book.snapshot);
  const resting = await restFormulas(workbook.model, book);
  await workbook.model.settle();
  const opened = pageState(workbook.model);
  const generations = new Generations(workbook.model);
  const movedLines = new MovedLines(workbook.model);
  Object.defineProperty(window, 'external', { value: generations.watching(host.external), configurable: true, writable: true });
  const state = async (): Promise<PageState> => {
    await generations.idle();
    await host.idle();
    await workbook.model.settle();
    return pageState(workbook.model);
  };
  return {
    book,
    restingFormulas: book.foreignFormulas + resting,
    workbook,
    state,
    generate: async () => {
      const generation = await generateSheets(new OfficeJsWorkbook(), zhCNLanguage);
      if (!generation.ok || generation.value.receipt === null) throw new Error(JSON.stringify(generation));
    },
    remember: (answers) => new OfficeJsWorkbook().remember(answers),
    save: async () => savedCopy({ book, opened, generatedFrom: generations.before, now: await state(), movedLines }, zhCNLanguage),
  };
}

export async function refusalOf(work: () => Promise<unknown>): Promise<RefusalReason> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
  throw new Error('nothing was refused');
}
