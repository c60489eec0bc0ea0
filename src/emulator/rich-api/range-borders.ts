import { bind, type HostObject } from '../batch/host-object';
import type { Argument, RichType } from '../batch/rich-type';
import type { Area } from '../excel/area';
import type { BorderLook, Edge } from '../excel/cell-look';
import { requireUnprotected } from '../excel/protection';
import { colour, oneOf } from './arguments';
import { common, type FormatTarget } from './range-look';
import type { RangeTarget } from './range-target';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type Side = (typeof SIDES)[number];

const NEW_BORDER: BorderLook = { style: 'Continuous', color: '#000000', weight: 'Thin' };

interface BorderTarget extends FormatTarget {
  readonly side: Side;
}

/** The cells that a border touches, and which of their edges it is. */
function touched({ area }: RangeTarget, side: Side): readonly { readonly area: Area; readonly edge: Edge }[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, edge: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, edge: 'right' }];
    case 'InsideHorizontal':
      if (rows < 2) return [];
      return [{ area: { ...area, rows: rows - 1 }, edge: 'bottom' }, { area: { ...area, row: row + 1, rows: rows - 1 }, edge: 'top' }];
    case 'InsideVertical':
      if (columns < 2) return [];
      return [{ area: { ...area, columns: columns - 1 }, edge: 'right' }, { area: { ...area, column: column + 1, columns: columns - 1 }, edge: 'left' }];
  }
}

function current(range: RangeTarget | undefined, side: Side): BorderLook | null {
  const [first] = range === undefined ? [] : touched(range, side);
  return first === undefined ? null : (range?.sheet.look(first.area.row, first.area.column).borders[first.edge] ?? null);
}

function read({ ranges, side }: BorderTarget, of: (border: BorderLook | null) => string): string | null {
  return common(ranges.map((range) => of(current(range, side))));
}

function draw({ ranges, side }: BorderTarget, change: (before: BorderLook | null) => BorderLook | null): void {
  for (const range of ranges) {
    requireUnprotected(range.sheet);
    const border = change(current(range, side));
    for (const { area, edge } of touched(range, side)) range.sheet.restyle(area, { borders: { [edge]: border } });
  }
}

/** `Excel.RangeBorder`. A colour or a weight makes a line where there is none. */
const borderType: RichType<BorderTarget> = {
  name: 'RangeBorder',
  properties: {
    SideIndex: { read: ({ side }) => side },
    Style: {
      read: (target) => read(target, (border) => border?.style ?? 'None'),
      write: (target, value) => {
        const style = oneOf(STYLES, value);
        draw(target, (before) => (style === 'None' ? null : { ...(before ?? NEW_BORDER), style }));
      },
    },
    Color: {
      read: (target) => read(target, (border) => border?.color ?? '#000000'),
      write: (target, value) => {
        const color = colour(value);
        draw(target, (before) => ({ ...(before ?? NEW_BORDER), color }));
      },
    },
    Weight: {
      read: (target) => read(target, (border) => border?.weight ?? 'Thin'),
      write: (target, value) => {
        const weight = oneOf(WEIGHTS, value);
        draw(target, (before) => ({ ...(before ?? NEW_BORDER), weight }));
      },
    },
  },
};

function borderAt({ ranges }: FormatTarget, [side]: readonly Argument[]): HostObject {
  return bind(borderType, { ranges, side: oneOf(SIDES, side) });
}

const borderCollectionType: RichType<FormatTarget> = {
  name: 'RangeBorderCollection',
  index: borderAt,
  objects: { GetItem: borderAt },
};

export function borderCollection(target: FormatTarget): HostObject {
  return bind(borderCollectionType, target);
}
