/** How a type of the rich API is described, one file a type in `rich-api/`. Names are those of the wire: PascalCase. */
import type { WireRecord, WireValue } from './wire';

export type Argument = WireValue | HostObject;

export interface Property<T> {
  read?(target: T): WireValue;
  write?(target: T, value: WireValue): void;
}

export interface RichType<T extends object> {
  readonly name: string;
  /** The property that identifies an item; the client rewrites paths with it. */
  readonly identity?: 'Id' | '_Id';
  /** Whether the client keeps and releases references to such objects. */
  readonly isReferenced?: boolean;
  /** False once the thing is deleted. */
  exists?(target: T): boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** Methods that answer an object (an object path); `null` is a null object. */
  readonly objects?: Readonly<Record<string, (target: T, args: readonly Argument[]) => HostObject | null>>;
  /** Methods that do something, or answer a value. */
  readonly actions?: Readonly<Record<string, (target: T, args: readonly Argument[]) => WireValue | undefined>>;
  index?(target: T, args: readonly Argument[]): HostObject;
  items?(target: T): readonly HostObject[];
}

export interface BoundProperty {
  read(): WireValue;
  write(value: WireValue): void;
}

/** An object of the rich API during a batch: a type bound to the thing that it describes. */
export interface HostObject {
  readonly typeName: string;
  readonly target: object;
  readonly isReferenced: boolean;
  readonly exists: boolean;
  readonly isCollection: boolean;
  referenceId: string | null;
  /** What Instantiate answers: the identity that the client needs to find the object again. */
  identity(): WireRecord;
  readonly propertyNames: readonly string[];
  property(name: string): BoundProperty | null;
  /** `undefined` where there is no such navigation. */
  navigate(name: string): HostObject | null | undefined;
  call(name: string, args: readonly Argument[]): HostObject | null;
  act(name: string, args: readonly Argument[]): WireValue | undefined;
  index(args: readonly Argument[]): HostObject;
  items(): readonly HostObject[];
}
