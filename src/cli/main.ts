import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { outcomeOf } from '../app/outcome';
import { zhCNLanguage, zhCNMessages } from '../locales/zh-CN';
import { readArguments, USAGE } from './arguments';
import { evaluateFile, type FileWishes } from './evaluate-file';
import { jsonRefusal, jsonReport } from './json-report';
import { readMapping } from './mapping';
import { summary } from './summary';

/** 0 evaluated or partial, 2 refused, 1 a fault of ours. */
type ExitCode = 0 | 1 | 2;

interface BookReport {
  readonly json: object;
  readonly text: string;
  readonly exitCode: ExitCode;
}

async function reportOn(path: string, wishes: FileWishes): Promise<BookReport> {
  const file = basename(path);
  const outcome = await evaluateFile(path, wishes, zhCNLanguage);
  if (!outcome.ok) {
    const message = zhCNMessages.failure(outcome.failure);
    return { json: jsonRefusal(file, outcome.failure.code, message), text: `${file}\n  ！${message}`, exitCode: 2 };
  }
  const { evaluation, sheets, writeFailure } = outcome.value;
  const isRefused = evaluation.status === 'refused' || (wishes.out !== null && sheets.length === 0);
  const written = sheets.length === 0 ? '' : `\n  已写入工作表：${sheets.join('、')}`;
  const refused = writeFailure === null ? '' : `\n  ！${zhCNMessages.failure(writeFailure)}`;
  return {
    json: jsonReport(file, outcome.value, zhCNMessages),
    text: summary(file, evaluation, zhCNMessages) + written + refused,
    exitCode: isRefused ? 2 : 0,
  };
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  const options = readArguments(argv);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n${USAGE}\n`);
    return 2;
  }
  const mapping = options.mapping;
  const answers = await outcomeOf(async () => (mapping === null ? [] : readMapping(mapping)));
  if (!answers.ok) {
    process.stderr.write(`${zhCNMessages.failure(answers.failure)}\n`);
    return 2;
  }
  const lines: string[] = [];
  let worst: ExitCode = 0;
  for (const path of options.books) {
    const report = await reportOn(path, { out: options.out, answers: answers.value, report: options.report });
    lines.push(options.json === null ? report.text : JSON.stringify(report.json));
    if (report.exitCode !== 0) worst = report.exitCode;
  }
  const text = `${lines.join('\n')}\n`;
  if (options.json === null || options.json === '-') process.stdout.write(text);
  else await writeFile(options.json, text);
  return worst;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`程序出错，请把下面的内容告诉我们：\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
