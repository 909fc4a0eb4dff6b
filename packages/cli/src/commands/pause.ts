import type { Context } from "../run/context.ts";
import { changeMany } from "../write/change-many.ts";
import type { WriteFlags } from "../write/change-one.ts";

/** Stops the schedules of connections. A running sync continues. */
export async function pause(context: Context, patterns: readonly string[], flags: WriteFlags): Promise<void> {
  await changeMany(context, patterns, { status: "inactive" }, flags);
}
