import { vi } from "vitest";

/** Resolves when the condition is true. The limit is for a test that hangs, also on a busy machine. */
export async function until(isSo: () => boolean): Promise<void> {
  await vi.waitUntil(isSo, { timeout: 300_000 });
}
