import type { Context } from "../run/context.ts";
import { changeMany } from "../write/change-many.ts";
import type { WriteFlags } from "../write/change-one.ts";

/** Restarts the schedules of paused connections. */
export async function resume(context: Context, patterns: readonly string[], flags: WriteFlags): Promise<void> {
  await changeMany(context, patterns, { status: "active" }, flags);
}
