/** The look of a cell in the rich API's own words, so that no reader needs to know how the engine stores it. */
export interface BorderLook {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';

export interface CellLook {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly color: string;
  /** `null` for no fill; Excel answers "#FFFFFF" for it. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<Record<Edge, BorderLook | null>>;
}

/** A change of some of the properties; a border that is absent stays, one that is `null` goes. */
export type LookChange = Partial<Omit<CellLook, 'borders'>> & { readonly borders?: Partial<Record<Edge, BorderLook | null>> };

/** The look of an untouched cell of a Chinese Excel since 2016: 等线 11. Source: assumed. */
export const DEFAULT_LOOK: CellLook = {
  numberFormat: 'General',
  fontName: '等线',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  color: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  borders: { top: null, bottom: null, left: null, right: null },
};
