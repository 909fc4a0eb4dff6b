import { changeMany } from "../changes/change-many.ts";
import type { WriteFlags } from "../changes/change-one.ts";
import type { Context } from "../context.ts";

/** Stops the schedules of connections. A sync that runs already goes on. */
export async function pause(context: Context, patterns: readonly string[], flags: WriteFlags): Promise<void> {
  await changeMany(context, patterns, { status: "inactive" }, flags);
}
