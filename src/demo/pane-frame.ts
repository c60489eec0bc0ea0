/** The task pane beside the workbook: a frame with the production page, shown and hidden as the shared runtime says. */
import type { ExcelHost } from '../emulator';
import { pageElement } from './page-element';

/** The runtime's state is plain data without an event; this is how often it is looked at, in milliseconds. */
const LOOK_EVERY = 100;

export class PaneFrame {
  private readonly pane = pageElement('pane');
  private host: ExcelHost | null = null;

  public constructor() {
    pageElement('close-pane').addEventListener('click', () => {
      this.show(false);
    });
    window.setInterval(() => {
      this.follow();
    }, LOOK_EVERY);
  }

  /** Loads the page over this Excel; its runtime then stays alive with the pane closed. */
  public open(host: ExcelHost): void {
    this.host = host;
    pageElement('pane-frame').setAttribute('src', '/taskpane.html');
    this.show(true);
  }

  public show(isShown: boolean): void {
    if (this.host === null) return;
    this.host.runtime.pane = isShown ? 'Visible' : 'Hidden';
    this.follow();
  }

  private follow(): void {
    this.pane.hidden = this.host?.runtime.pane !== 'Visible';
  }
}
