import { vi } from "vitest";

/** Resolves when it is so. What comes, comes soon, but not on a busy machine: the limit is for what never comes. */
export async function until(isSo: () => boolean): Promise<void> {
  await vi.waitUntil(isSo, { timeout: 60_000 });
}
