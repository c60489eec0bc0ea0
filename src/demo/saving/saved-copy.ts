/**
 * The opened file with what was done on the page, step by step: cells as they were before the add-in wrote its sheets, the same writing, the next
 * cells … Nothing else in the file changes.
 */
import type { CellEdit } from '../../adapters/xlsx/editing/cell-edit';
import { XlsxWorkbook } from '../../adapters/xlsx/xlsx-workbook';
import { generateSheets } from '../../app/generate-sheets';
import type { Language } from '../../app/language';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/workbook-snapshot';
import { FailureError } from '../../ports/failure';
import type { OpenedBook } from '../book/opened-book';
import { cellChanges, type SheetCells } from './cell-changes';
import { excelSpelling } from './formula-spelling';
import type { MovedLines } from './moved-lines';
import type { PageState } from './page-state';
import { Refusal } from './refusal';
import { hasSameLayout } from './sheet-layout';
import { snapshotCells, snapshotFormat, snapshotMerges } from './snapshot-cells';

export interface PageToSave {
  readonly book: OpenedBook;
  /** The page right after opening: its sheets are those of the file, in the same order. */
  readonly opened: PageState;
  /** The page each time before the add-in wrote its sheets. */
  readonly generatedFrom: readonly PageState[];
  /** The page now, with every formula calculated. */
  readonly now: PageState;
  readonly movedLines: MovedLines;
}

/** Rejects with a `Refusal`; the page stays as it is. */
export async function savedCopy(page: PageToSave, language: Language): Promise<Uint8Array> {
  const { book, opened, generatedFrom, now, movedLines } = page;
  requireLinesInPlace(now, movedLines);
  try {
    const copy = new CopyInProgress(XlsxWorkbook.open(book.bytes), opened, book.snapshot, language);
    for (const before of generatedFrom) {
      await copy.becomeLike(before);
      await copy.generate();
    }
    await copy.becomeLike(now);
    return copy.workbook.toBytes();
  } catch (error) {
    if (error instanceof FailureError) throw new Refusal({ code: 'failure', failure: error.failure });
    throw error;
  }
}

function requireLinesInPlace({ sheets }: PageState, movedLines: MovedLines): void {
  const moved = movedLines.first(sheets.map(({ id }) => id));
  const sheet = sheets.find(({ id }) => id === moved?.sheetId);
  if (moved !== null && sheet !== undefined) throw new Refusal({ code: 'linesMoved', sheet: sheet.name, lines: moved.lines });
}

const NO_CELLS: SheetCells = { cells: new Map(), formatOf: () => 'General' };

class CopyInProgress {
  /** What the file has by now, by the ids of the page's sheets. */
  private readonly written: Map<string, SheetCells>;
  private answers: readonly string[];
  private isJustGenerated = false;

  public constructor(
    public readonly workbook: XlsxWorkbook,
    opened: PageState,
    private readonly inFile: WorkbookSnapshot,
    private readonly language: Language,
  ) {
    this.written = new Map(
      inFile.sheets.flatMap((sheet, index) => {
        const onPage = opened.sheets[index];
        return onPage === undefined ? [] : [[onPage.id, { cells: onPage.cells, formatOf: (place) => snapshotFormat(sheet, place) }]];
      }),
    );
    this.answers = opened.answers;
  }

  /** Cells and answers as on the page at that moment; the tabs must be the same already. */
  public async becomeLike(page: PageState): Promise<void> {
    const { sheets } = await this.workbook.read();
    requireSameTabs(sheets, page);
    if (this.isJustGenerated) this.takeGenerated(sheets, page);
    this.isJustGenerated = false;
    const spell = excelSpelling([...page.sheets.map(({ name }) => name), ...this.inFile.otherSheetNames]);
    const edits: CellEdit[] = [];
    for (const { id, name, cells } of page.sheets) {
      const before = this.written.get(id) ?? NO_CELLS;
      edits.push(...cellChanges(name, before, cells, spell));
      this.written.set(id, { ...before, cells });
    }
    await this.workbook.edit(edits);
    if (page.answers.join('\n') !== this.answers.join('\n')) await this.workbook.remember(page.answers);
    this.answers = page.answers;
  }

  public async generate(): Promise<void> {
    const generation = await generateSheets(this.workbook, this.language);
    if (!generation.ok) throw new Refusal({ code: 'failure', failure: generation.failure });
    const { receipt, writeFailure } = generation.value;
    if (writeFailure !== null) throw new Refusal({ code: 'failure', failure: writeFailure });
    if (receipt === null) throw new Refusal({ code: 'generatedDiffers' });
    this.isJustGenerated = true;
  }

  /** The sheets that were just generated in the file must be those that the page's add-in made, row by row. */
  private takeGenerated(sheets: readonly SheetSnapshot[], page: PageState): void {
    for (const [kind, id] of page.marked) {
      const onPage = page.sheets.find((sheet) => sheet.id === id);
      const inFile = sheets.find(({ generatedKind }) => generatedKind === kind);
      if (onPage === undefined || inFile === undefined) throw new Refusal({ code: 'generatedDiffers' });
      const cells = snapshotCells(inFile);
      if (!hasSameLayout({ cells, merges: snapshotMerges(inFile) }, onPage)) throw new Refusal({ code: 'generatedDiffers' });
      this.written.set(id, { cells, formatOf: (place) => snapshotFormat(inFile, place) });
    }
  }
}

/** Sheets of the user can be neither added nor removed, renamed or moved in a file by editing cells. */
function requireSameTabs(sheets: readonly SheetSnapshot[], page: PageState): void {
  const inFile = sheets.map(({ name }) => name);
  const onPage = page.sheets.map(({ name }) => name);
  const missing = inFile.find((name) => !onPage.includes(name));
  if (missing !== undefined) throw new Refusal({ code: 'sheetMissing', sheet: missing });
  const added = onPage.find((name) => !inFile.includes(name));
  if (added !== undefined) throw new Refusal({ code: 'sheetAdded', sheet: added });
  if (inFile.join('\n') !== onPage.join('\n')) throw new Refusal({ code: 'sheetsReordered' });
}
