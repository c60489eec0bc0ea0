/**
 * What the page held each time before the add-in wrote its sheets. The same writing can then be done in a file: from the same figures and the
 * same words come the same sheets, with everything that they look like.
 */
import { parseBatch } from '../../emulator/batch/wire';
import { METHOD_RICH_API } from '../../emulator/boundary/dispatch-ids';
import type { External } from '../../emulator/excel-host';
import type { WorkbookModel } from '../../emulator/workbook-model';
import { haveSameSheets, pageState, type PageState } from './page-state';

/** The adapter of Excel gives a sheet such a name before it writes the first cell. */
const UNFINISHED_MARK = /^_outturn_[a-z]+_unfinished$/iu;

export class Generations {
  readonly #before: PageState[] = [];
  #writing: Promise<void> = Promise.resolve();

  public constructor(private readonly model: WorkbookModel) {}

  /** In order. */
  public get before(): readonly PageState[] {
    return this.#before;
  }

  /** The same boundary to Excel, with the page looked at before a writing begins. */
  public watching(external: External): External {
    return {
      ...external,
      Execute: (id, params, answer) => {
        if (id !== METHOD_RICH_API || !beginsWriting(params)) {
          external.Execute(id, params, answer);
          return;
        }
        this.#writing = this.#writing.then(async () => {
          await this.model.settle();
          const before = pageState(this.model);
          await new Promise<void>((resolve) => {
            external.Execute(id, params, (response) => {
              // A refused request has written nothing.
              if (!haveSameSheets(before, pageState(this.model))) this.#before.push(before);
              resolve();
              answer(response);
            });
          });
        });
      },
    };
  }

  /** Resolves when no writing is under way that was begun before. */
  public async idle(): Promise<void> {
    await this.#writing;
  }
}

/** The request's text stands where the desktop client puts it. */
function beginsWriting(params: readonly unknown[]): boolean {
  const [message] = params;
  const text: unknown = Array.isArray(message) ? message[4] : null;
  if (typeof text !== 'string') return false;
  return Object.values(parseBatch(text).ObjectPaths).some(
    ({ Name, ArgumentInfo }) =>
      Name === 'Add' && ArgumentInfo?.Arguments?.some((argument) => typeof argument === 'string' && UNFINISHED_MARK.test(argument)) === true,
  );
}
