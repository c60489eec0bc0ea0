import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface CliArguments {
  readonly books: readonly string[];
  /** Where to write the copy with the new sheets; `null` to write nothing. */
  readonly out: string | null;
  /** A file for the JSON, "-" for standard output; `null` for a Chinese summary. */
  readonly json: string | null;
  /** A JSON file with answers to what the program asks; `null` for none. */
  readonly mapping: string | null;
  /** A report (.docx, .txt) whose sentences are held against the book; `null` for none. */
  readonly report: string | null;
}

export const USAGE = [
  '用法：npm run --silent evaluate -- 工作簿.xlsx… [--out 副本.xlsx] [--json 文件|-] [--mapping 文件] [--report 报告]',
  '  --out   把新工作表写入副本（只能配一个工作簿；原文件不变）',
  '  --json  以 JSON 输出结果；多个工作簿时一行一个；“-”表示输出到屏幕',
  '  --mapping  回答程序的提问：JSON 文件，内容取自提问所列候选项的 mapping',
  '  --report  核对报告文字：自评报告（.docx 或 .txt），文中的数与工作簿核对（只能配一个工作簿）',
].join('\n');

/** The arguments, or a sentence that says what is wrong with them. */
export function readArguments(argv: readonly string[]): CliArguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { out: { type: 'string' }, json: { type: 'string' }, mapping: { type: 'string' }, report: { type: 'string' } },
    });
    if (positionals.length === 0) return '没有指定工作簿。';
    if (values.out !== undefined && positionals.length > 1) return '--out 只能配一个工作簿。';
    if (values.report !== undefined && positionals.length > 1) return '--report 只能配一个工作簿：一份报告只与它自己的工作簿核对。请逐个工作簿运行。';
    const mistake = values.out === undefined ? null : mistakeInTarget(positionals[0] ?? '', values.out);
    if (mistake !== null) return mistake;
    const { out = null, json = null, mapping = null, report = null } = values;
    return { books: positionals, out, json, mapping, report };
  } catch (error) {
    if (error instanceof TypeError) return '参数无法识别。';
    throw error;
  }
}

/** The copy is a file of its own and of the book's own kind: Excel refuses a macro workbook that is called .xlsx. */
function mistakeInTarget(book: string, out: string): string | null {
  if (resolve(book) === resolve(out)) return '--out 不能是原文件本身：原文件不会被改动，请另取一个文件名。';
  const kind = extname(book);
  if (kind.toLowerCase() === extname(out).toLowerCase()) return null;
  return `--out 的扩展名须与原文件相同（${kind}），否则 Excel 打不开副本。`;
}
