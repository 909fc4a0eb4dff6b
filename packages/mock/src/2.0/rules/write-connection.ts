import { isTooLong } from "../../rules/postgres-text.ts";
import type { AirbyteState, Connection } from "../../state/state.ts";
import { databaseError } from "../errors.ts";
import { type Json, required } from "../read-body.ts";
import type { LaterConnection, Tag } from "../state/later.ts";
import { laterState } from "../store.ts";
import type { LaterSchedule } from "./schedule.ts";

/** 2.0-text-length [observed] @throws {ErrorResponse} 409: the database refuses a text. */
export function checkTexts(body: Json): void {
  for (const key of ["name", "namespaceFormat", "prefix"]) {
    const text = body[key];
    if (typeof text === "string") checkText(text);
  }
}

/** @throws {ErrorResponse} 409 */
export function checkText(text: string): void {
  if (isTooLong(text) || text.includes("\u0000")) throw databaseError();
}

/** 2.0-catalog-id [observed] @throws {ErrorResponse} 409: an unknown catalog. */
export function requireCatalog(state: AirbyteState, catalogId: unknown): void {
  if (catalogId === null || catalogId === undefined) return;
  if (!Object.hasOwn(laterState(state).catalogs, String(catalogId))) throw databaseError();
}

/** 2.0-tags [observed]: tags that are unknown or of another workspace are dropped. */
export function readTagIds(tags: readonly Tag[], workspaceId: string, sent: unknown): string[] {
  const wanted = ((sent ?? []) as unknown[]).map((item) => (required(item) as Json)["tagId"]);
  return tags.filter((tag) => tag.workspaceId === workspaceId && wanted.includes(tag.tagId)).map(({ tagId }) => tagId);
}

const resourceKeys = ["cpu_request", "cpu_limit", "memory_request", "memory_limit"];

/** 2.0-resources [observed]: storage limits are dropped. */
export function readResources(body: Json): Pick<LaterConnection, "resourceRequirements"> {
  const sent = body["resourceRequirements"] as Json | null | undefined;
  if (!sent) return {};
  const kept = resourceKeys.filter((key) => typeof sent[key] === "string").map((key) => [key, sent[key] as string]);
  return { resourceRequirements: Object.fromEntries(kept) };
}

/** Writes both forms of a schedule, as far as there are two. */
export function applySchedule(connection: Connection, { scheduleType, scheduleData }: LaterSchedule): void {
  const basic = scheduleData?.basicSchedule;
  const isPlain = typeof basic?.timeUnit === "string" && typeof basic.units === "number";
  connection.schedule = isPlain ? ({ units: basic.units, timeUnit: basic.timeUnit } as Connection["schedule"]) : null;
  connection.later = { ...connection.later, scheduleType };
  if (scheduleData) connection.later.scheduleData = scheduleData;
  else delete connection.later.scheduleData;
}
