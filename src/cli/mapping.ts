/**
 * `--mapping FILE`: answers to what the program asks, as one JSON object, topic to choice. The `mapping` of a candidate in the JSON output
 * is such an object: copied into the file, it is the answer.
 */
import type { Answer } from '../core/ledger/question';
import { FailureError } from '../ports/failure';
import { bytesOf } from './read-bytes';

export function mappingOf(answers: readonly Answer[]): Readonly<Record<string, string>> {
  return Object.fromEntries(answers.map(({ topic, choice }) => [topic, choice]));
}

/** Rejects with a `FailureError` where the file is missing or is no such object. */
export async function readMapping(path: string): Promise<readonly Answer[]> {
  const entries = objectIn(new TextDecoder().decode(await bytesOf(path)), path);
  return Object.entries(entries).map(([topic, choice]) => {
    if (typeof choice !== 'string') throw new FailureError({ code: 'mappingUnreadable', path });
    return { topic, choice };
  });
}

function objectIn(text: string, path: string): object {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new FailureError({ code: 'mappingUnreadable', path });
}
