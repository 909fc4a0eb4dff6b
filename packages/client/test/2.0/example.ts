import { document } from "@airbyte-web-backend/schema/2.0/document";

export const baseUrl = "http://localhost:8000";
export const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
export const connectionId = "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03";

const examples = document.components["examples"] as Record<string, { readonly value: never }>;

/** A copy of an example of the document. */
export function example(name: string): never {
  return structuredClone(examples[name]?.value) as never;
}
