/** Arguments from the wire, checked: a client sends what its caller gave it. */
import { refuse } from '../host-error';
import type { Argument } from '../batch/rich-type';
import type { WireRecord, WireValue } from '../batch/wire';

export function textArgument(argument: Argument | undefined): string {
  return typeof argument === 'string' ? argument : refuse('InvalidArgument');
}

/** A text, or `null` where it was left out. */
export function optionalText(argument: Argument | undefined): string | null {
  return argument === undefined || argument === null || argument === '' ? null : textArgument(argument);
}

export function wholeNumber(argument: Argument | undefined): number {
  return typeof argument === 'number' && Number.isInteger(argument) ? argument : refuse('InvalidArgument');
}

/** A number above zero, or zero where that is allowed. */
export function sizeArgument(argument: Argument | undefined, least = 0): number {
  return typeof argument === 'number' && Number.isFinite(argument) && argument >= least ? argument : refuse('InvalidArgument');
}

export function flag(argument: Argument | undefined): boolean {
  return typeof argument === 'boolean' ? argument : refuse('InvalidArgument');
}

/** "#RRGGBB"; Excel also knows colours by their HTML names, which nothing of ours uses. */
export function colour(argument: Argument | undefined): string {
  const text = textArgument(argument);
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : refuse('InvalidArgument');
}

export function oneOf<T extends string>(allowed: readonly T[], argument: Argument | undefined): T {
  const text = textArgument(argument);
  return allowed.find((candidate) => candidate.toLowerCase() === text.toLowerCase()) ?? refuse('InvalidArgument');
}

/** A JSON array, of whatever. */
export function isList(value: Argument | undefined): value is readonly WireValue[] {
  return Array.isArray(value);
}

export function recordArgument(argument: Argument | undefined): WireRecord {
  const isRecord = typeof argument === 'object' && argument !== null && !Array.isArray(argument) && !('target' in argument);
  return isRecord ? (argument as WireRecord) : refuse('InvalidArgument');
}
