/** The page that `npm start` opens: a ribbon from manifest.xml, an editable workbook, the production pane. No Excel, no other server. */
import './demo.css';
import { FailureError, type Failure } from '../ports/failure';
import { openBook, type OpenedBook } from './book/opened-book';
import type {} from './demo-bridge';
import { DemoSession } from './demo-session';
import { demoWords } from './demo-words';
import { copyName, download } from './file/download';
import { connectFileBar } from './file/file-bar';
import { Notice } from './notice';
import { pageElement } from './page-element';
import { PaneFrame } from './pane-frame';
import { drawRibbon } from './ribbon/draw-ribbon';
import { manifestRibbon, type RibbonButton } from './ribbon/manifest-ribbon';
import { chosenSample, fetchSample } from './sample';
import { fillSampleList, showInList } from './sample-list';
import { Refusal } from './saving/refusal';

/** What manifest.xml puts before its addresses in development. */
const MANIFEST_BASE = 'https://localhost:3000/';

class DemoPage {
  private readonly notice = new Notice();
  private readonly pane = new PaneFrame();
  private session: DemoSession | null = null;
  /** Opening and saving take turns. */
  private work: Promise<void> = Promise.resolve();

  public async start(): Promise<void> {
    const sample = chosenSample(window.location.search);
    fillSampleList(sample);
    const [manifest, { name, bytes }] = await Promise.all([readManifest(), fetchSample(sample)]);
    drawRibbon(pageElement('ribbon'), manifestRibbon(manifest, MANIFEST_BASE), (button) => {
      this.press(button);
    });
    connectFileBar({
      open: (file) => {
        this.inTurn(() => this.openFile(file));
      },
      save: () => {
        this.inTurn(() => this.save());
      },
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.session?.hasUnsavedChanges === true) event.preventDefault();
    });
    await this.show(await openBook(name, bytes));
  }

  private press({ action, id }: RibbonButton): void {
    if (action.kind === 'pane') this.pane.show(true);
    else this.session?.host.invokeCommand(action.name, id);
  }

  private inTurn(work: () => Promise<void>): void {
    this.work = this.work.then(work).catch((error: unknown) => {
      tellTrouble(demoWords.broken(error));
      window.reportError(error);
    });
  }

  private async show(book: OpenedBook): Promise<DemoSession> {
    this.session?.close();
    const session = await DemoSession.open(book, () => {
      this.notice.refuse(demoWords.onlyCells);
    });
    this.session = session;
    const { host, workbook, external } = session;
    window.outturnDemo = { host, workbook, external };
    this.pane.open(host);
    return session;
  }

  private async openFile(file: File): Promise<void> {
    if (this.session?.hasUnsavedChanges === true && !window.confirm(demoWords.openAnyway)) return;
    this.notice.tell(demoWords.opening(file.name));
    const book = await bookOf(file);
    if ('failure' in book) {
      this.notice.refuse(demoWords.failure(book.failure));
      return;
    }
    const session = await this.show(book);
    showInList(file.name);
    this.notice.tell(openedSentence(session));
  }

  private async save(): Promise<void> {
    const { session } = this;
    if (session === null) return;
    this.notice.tell(demoWords.saving);
    try {
      const name = copyName(session.book.name);
      download(name, await session.save());
      this.notice.tell(demoWords.saved(name));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.notice.refuse(demoWords.refusal(error.reason));
    }
  }
}

async function bookOf(file: File): Promise<OpenedBook | { readonly failure: Failure }> {
  try {
    return await openBook(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof FailureError) return { failure: error.failure };
    // A folder, or a file that was moved away after it was chosen.
    if (error instanceof DOMException) return { failure: { code: 'fileUnreadable', path: file.name } };
    throw error;
  }
}

function openedSentence({ restingFormulas, book: { name, snapshot } }: DemoSession): string {
  const { otherSheetNames } = snapshot;
  return [
    demoWords.opened(name),
    restingFormulas === 0 ? '' : demoWords.restingFormulas(restingFormulas),
    otherSheetNames.length === 0 ? '' : demoWords.otherSheets(otherSheetNames),
  ].join('');
}

async function readManifest(): Promise<Document> {
  const response = await fetch('/manifest.xml');
  return new DOMParser().parseFromString(await response.text(), 'text/xml');
}

function tellTrouble(sentence: string): void {
  const trouble = pageElement('trouble');
  trouble.textContent = sentence;
  trouble.hidden = false;
}

new DemoPage().start().catch((error: unknown) => {
  tellTrouble(demoWords.notOpened(error));
  throw error;
});
