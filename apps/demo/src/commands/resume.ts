import { changeMany } from "../changes/change-many.ts";
import type { WriteFlags } from "../changes/change-one.ts";
import type { Context } from "../context.ts";

/** Sets paused connections going again. */
export async function resume(context: Context, patterns: readonly string[], flags: WriteFlags): Promise<void> {
  await changeMany(context, patterns, { status: "active" }, flags);
}
