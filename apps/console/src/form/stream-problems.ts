import { type CatalogProblem, type CatalogProblemKind, checkCatalog, streamKey } from "@airbyte-web-backend/changes";
import type { FormValues } from "./form-values.ts";

/** A field of a stream; `stream` if an error is about none of them. */
type StreamField = "stream" | "syncMode" | "destinationSyncMode" | "cursorField" | "primaryKey";

/** The errors of a stream, by field. */
export type StreamErrors = Readonly<Partial<Record<StreamField, string>>>;

const FIELDS: Partial<Record<CatalogProblemKind, StreamField>> = {
  syncModeUnsupported: "syncMode",
  destinationSyncModeUnsupported: "destinationSyncMode",
  cursorMissing: "cursorField",
  cursorUnknown: "cursorField",
  primaryKeyMissing: "primaryKey",
  primaryKeyUnknown: "primaryKey",
  sourceDefinedKeyReplaced: "primaryKey",
};

/** Instead of messages that name properties. */
const MESSAGES: Partial<Record<CatalogProblemKind, string>> = {
  cursorMissing: "Choose a cursor.",
  primaryKeyMissing: "Choose a primary key.",
};

/**
 * The errors in the streams of a form, by key of the stream. Those of the stored streams are left out: they are sent back
 * unchanged.
 */
export function streamProblems(
  streams: FormValues["streams"],
  stored: FormValues["streams"] = [],
): ReadonlyMap<string, StreamErrors> {
  const identity = (problem: CatalogProblem) => JSON.stringify(problem);
  const known = new Set(checkCatalog({ streams: stored }).map(identity));
  const errors = new Map<string, StreamErrors>();
  for (const problem of checkCatalog({ streams })) {
    if (known.has(identity(problem))) continue;
    const key = streamKey(problem);
    const { [problem.kind]: field = "stream" } = FIELDS;
    errors.set(key, { [field]: messageOf(problem), ...errors.get(key) });
  }
  return errors;
}

function messageOf({ kind, message }: CatalogProblem): string {
  // Capitalizes a word, but not the name of a property.
  return MESSAGES[kind] ?? `${message.replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase())}.`;
}
