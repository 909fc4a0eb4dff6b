import type { Context } from "../run/context.ts";
import { changeOne, type WriteFlags } from "../write/change-one.ts";

/** Deletes a connection: its status becomes `deprecated`, and `list` omits it. */
export async function retire(context: Context, idOrName: string, flags: WriteFlags): Promise<void> {
  await changeOne(context, idOrName, { status: "deprecated" }, flags);
}
