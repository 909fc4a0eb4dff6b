import { changeOne, type WriteFlags } from "../changes/change-one.ts";
import { parseChanges } from "../changes/connection-changes.ts";
import type { Context } from "../context.ts";

export interface UpdateFlags extends WriteFlags {
  readonly set?: readonly string[];
}

/** Changes some fields of a connection and leaves the others as they are. */
export async function update(context: Context, idOrName: string, { set = [], ...flags }: UpdateFlags): Promise<void> {
  await changeOne(context, idOrName, parseChanges(set), flags);
}
