import { bind, type HostObject } from '../batch/host-object';
import type { RichType } from '../batch/rich-type';
import { cellCount } from '../excel/area';
import { rangeFormat } from './range-format';
import type { RangeTarget } from './range-target';

interface AreasTarget {
  readonly ranges: readonly RangeTarget[];
  readonly wrap: (target: RangeTarget) => HostObject;
}

const rangeCollectionType: RichType<AreasTarget> = {
  name: 'RangeCollection',
  items: ({ ranges, wrap }) => ranges.map(wrap),
  actions: { GetCount: ({ ranges }) => ranges.length },
};

/** `Excel.RangeAreas`: ranges of one sheet. Its `select` is of ExcelApi 1.18, and this version of the client has none. */
const rangeAreasType: RichType<AreasTarget> = {
  name: 'RangeAreas',
  isReferenced: true,
  exists: ({ ranges }) => ranges.every(({ sheet }) => sheet.exists),
  properties: {
    Address: { read: ({ ranges }) => ranges.map(({ address }) => address).join(',') },
    AreaCount: { read: ({ ranges }) => ranges.length },
    CellCount: { read: ({ ranges }) => ranges.reduce((sum, { area }) => sum + cellCount(area), 0) },
  },
  navigation: { Areas: (target) => bind(rangeCollectionType, target), Format: ({ ranges }) => rangeFormat(ranges) },
};

/** `wrap` makes a Range of each: it is given, since a range makes areas too (its merges). */
export function rangeAreas(ranges: readonly RangeTarget[], wrap: (target: RangeTarget) => HostObject): HostObject {
  return bind(rangeAreasType, { ranges, wrap });
}
