import type { DataNode } from '#core/model/termbase.ts';

/** What a file says of itself: its root, header and back matter. */
export interface Origin {
  readonly root: { readonly name: string; readonly attributes: Readonly<Record<string, string>> };
  readonly header: DataNode | null;
  readonly back: DataNode | null;
}

export const originToJson = (origin: Origin): string => JSON.stringify(origin);

/** Null where no TBX file was imported. */
export const originOf = (json: string): Origin | null => (json === '' ? null : (JSON.parse(json) as Origin));
