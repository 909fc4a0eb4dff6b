import type { Context } from "../run/context.ts";
import { changeOne, type WriteFlags } from "../write/change-one.ts";
import { parseChanges } from "../write/connection-changes.ts";

export interface UpdateFlags extends WriteFlags {
  readonly set?: readonly string[];
}

/** Changes some fields of a connection and keeps the others. */
export async function update(context: Context, idOrName: string, { set = [], ...flags }: UpdateFlags): Promise<void> {
  await changeOne(context, idOrName, parseChanges(set), flags);
}
