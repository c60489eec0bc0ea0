import { bind, type HostObject } from '../batch/host-object';
import type { RichType } from '../batch/rich-type';
import { colour, flag, oneOf, sizeArgument, textArgument } from './arguments';
import { commonLook, restyle, type FormatTarget } from './range-look';

/** `Excel.RangeFill`. No fill reads as white, as in Excel. */
const fillType: RichType<FormatTarget> = {
  name: 'RangeFill',
  properties: {
    Color: {
      read: (target) => commonLook(target, (look) => look.fill ?? '#FFFFFF'),
      write: (target, value) => {
        restyle(target, { fill: value === '' ? null : colour(value) });
      },
    },
  },
  actions: {
    Clear: (target) => {
      restyle(target, { fill: null });
      return undefined;
    },
  },
};

/** `Excel.RangeFont`. */
const fontType: RichType<FormatTarget> = {
  name: 'RangeFont',
  properties: {
    Name: {
      read: (target) => commonLook(target, (look) => look.fontName),
      write: (target, value) => {
        restyle(target, { fontName: textArgument(value) });
      },
    },
    Size: {
      read: (target) => commonLook(target, (look) => look.fontSize),
      write: (target, value) => {
        restyle(target, { fontSize: sizeArgument(value, 1) });
      },
    },
    Bold: {
      read: (target) => commonLook(target, (look) => look.bold),
      write: (target, value) => {
        restyle(target, { bold: flag(value) });
      },
    },
    Italic: {
      read: (target) => commonLook(target, (look) => look.italic),
      write: (target, value) => {
        restyle(target, { italic: flag(value) });
      },
    },
    Color: {
      read: (target) => commonLook(target, (look) => look.color),
      write: (target, value) => {
        restyle(target, { color: colour(value) });
      },
    },
    Underline: {
      read: (target) => commonLook(target, (look) => look.underline),
      write: (target, value) => {
        restyle(target, { underline: oneOf(['None', 'Single'], value) });
      },
    },
  },
};

export function fill(target: FormatTarget): HostObject {
  return bind(fillType, target);
}

export function font(target: FormatTarget): HostObject {
  return bind(fontType, target);
}
