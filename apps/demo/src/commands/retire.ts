import { changeOne, type WriteFlags } from "../changes/change-one.ts";
import type { Context } from "../context.ts";

/** Deletes a connection, as far as this API can: its status becomes `deprecated`, and `list` leaves it out. */
export async function retire(context: Context, idOrName: string, flags: WriteFlags): Promise<void> {
  await changeOne(context, idOrName, { status: "deprecated" }, flags);
}
