import type { Step } from "./fault-server.ts";
import { json } from "./steps.ts";

export const noConnections: { readonly connections: readonly never[] } = { connections: [] };

/** What a healthy server answers to everything here. */
export const ok: Step = json(200, noConnections);
