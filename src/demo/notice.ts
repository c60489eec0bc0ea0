import { pageElement } from './page-element';

/** One sentence to the user above the workbook; the next one takes its place. */
export class Notice {
  private readonly bar = pageElement('notice');
  private readonly text = pageElement('notice-text');

  public constructor() {
    pageElement('close-notice').addEventListener('click', () => {
      this.clear();
    });
  }

  public tell(sentence: string): void {
    this.show(sentence, 'status');
  }

  /** What was asked for was not done. */
  public refuse(sentence: string): void {
    this.show(sentence, 'alert');
  }

  public clear(): void {
    this.bar.hidden = true;
    this.text.textContent = '';
  }

  private show(sentence: string, role: 'status' | 'alert'): void {
    this.bar.dataset['kind'] = role;
    this.text.setAttribute('role', role);
    this.text.textContent = sentence;
    this.bar.hidden = false;
  }
}
