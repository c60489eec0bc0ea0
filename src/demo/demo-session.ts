/** One book on the page: its screen, the Excel behind it, and what there is to save. */
import { createExcelHost, wrapUniverWorkbook, type EmulatedWorkbook, type ExcelHost } from '../emulator';
import type { External } from '../emulator/excel-host';
import { zhCNLanguage } from '../locales/zh-CN';
import type { OpenedBook } from './book/opened-book';
import { prepareWorkbook } from './book/prepare-workbook';
import { restFormulas } from './book/resting-formulas';
import { createScreen, type Screen } from './grid/univer-screen';
import { workbookData } from './grid/workbook-data';
import { pageElement } from './page-element';
import { Generations } from './saving/generations';
import { MovedLines } from './saving/moved-lines';
import { isSamePage, pageState, type PageState } from './saving/page-state';
import { Refusal } from './saving/refusal';
import { savedCopy } from './saving/saved-copy';

export class DemoSession {
  /** What Office.js finds as its host. */
  public readonly external: External;
  private readonly opened: PageState;
  /** The page when it was opened or saved last. */
  private saved: PageState;
  private readonly generations: Generations;
  private readonly movedLines: MovedLines;

  private constructor(
    public readonly book: OpenedBook,
    public readonly workbook: EmulatedWorkbook,
    public readonly host: ExcelHost,
    /** How many formulas stay as they are: the page shows the values of the file. */
    public readonly restingFormulas: number,
    private readonly screen: Screen,
  ) {
    this.opened = pageState(workbook.model);
    this.saved = this.opened;
    this.generations = new Generations(workbook.model);
    this.movedLines = new MovedLines(workbook.model);
    this.external = this.generations.watching(host.external);
  }

  /** `onRefused` is called where the user asks for something that could not be saved. */
  public static async open(book: OpenedBook, onRefused: () => void): Promise<DemoSession> {
    const container = document.createElement('div');
    pageElement('sheet').replaceChildren(container);
    const screen = createScreen(container, workbookData(book), onRefused);
    const workbook = wrapUniverWorkbook(screen.univer, screen.book);
    prepareWorkbook(workbook.model, book.snapshot);
    const host = createExcelHost(workbook);
    screen.onEditing((isEditing) => {
      host.isCellInEditMode = isEditing;
    });
    await screen.rendered;
    const resting = await restFormulas(workbook.model, book);
    await workbook.model.settle();
    return new DemoSession(book, workbook, host, book.foreignFormulas + resting, screen);
  }

  public get hasUnsavedChanges(): boolean {
    return !isSamePage(this.saved, pageState(this.workbook.model));
  }

  /** The file with what was changed here. Rejects with a `Refusal`. */
  public async save(): Promise<Uint8Array> {
    if (this.host.isCellInEditMode) throw new Refusal({ code: 'failure', failure: { code: 'cellInEditMode' } });
    await this.generations.idle();
    await this.host.idle();
    await this.workbook.model.settle();
    const now = pageState(this.workbook.model);
    const { book, opened, movedLines } = this;
    const bytes = await savedCopy({ book, opened, generatedFrom: this.generations.before, now, movedLines }, zhCNLanguage);
    this.saved = now;
    return bytes;
  }

  public close(): void {
    this.workbook.dispose();
    this.screen.container.remove();
  }
}
