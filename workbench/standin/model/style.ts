/** The only place that says which looks of a cell the stand-in keeps. */

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** Edges as office.js names them. */
export type Edge =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalDown'
  | 'DiagonalUp';

/** Absent means Excel's default. Colours are `#RRGGBB`, sizes points. */
export interface Style {
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees from −90 to 90, positive turns upwards; 180 stacks the letters from top to bottom. As `textOrientation`. */
  readonly rotation?: number;
  /** A cell that stays writable on a protected sheet. */
  readonly unlocked?: boolean;
  readonly borders?: Readonly<Partial<Record<Edge, Border>>>;
}
