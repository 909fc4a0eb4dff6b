import { UsageError } from "../cli/usage-error.ts";
import { isMethod, type OpenApiDocument, type Operation, operationsOf } from "../document/openapi-document.ts";
import { componentsReachedFrom } from "../document/schemas-of.ts";

/** The selected operations. If both lists are empty, all are. */
export interface Cut {
  readonly tags: readonly string[];
  /** By their operationIds. */
  readonly operations: readonly string[];
}

export const everything: Cut = { tags: [], operations: [] };

export function isEverything({ tags, operations }: Cut): boolean {
  return tags.length + operations.length === 0;
}

/** @throws {UsageError} No document has an operation with one of these tags or ids. */
export function assertInSome(documents: readonly OpenApiDocument[], cut: Cut): void {
  const operations = documents.flatMap((document) => operationsOf(document).map(({ operation }) => operation));
  for (const tag of cut.tags) {
    if (!operations.some((it) => hasTag(it, tag))) throw new UsageError(`no operation has the tag ${tag}`);
  }
  for (const id of cut.operations) {
    if (!operations.some((it) => it?.operationId === id)) throw new UsageError(`unknown operation ${id}`);
  }
}

/** The cut comes before the checks, so an operation may be invalid. */
function hasTag(operation: Operation | null, tag: string): boolean {
  return Array.isArray(operation?.tags) && operation.tags.includes(tag);
}

/** The document with the selected operations and the components that they use. */
export function cutDocument(document: OpenApiDocument, cut: Cut): OpenApiDocument {
  if (isEverything(cut)) return document;
  const isWanted = (operation: Operation | null): boolean =>
    cut.operations.includes(operation?.operationId ?? "") || cut.tags.some((tag) => hasTag(operation, tag));
  const paths = Object.fromEntries(
    Object.entries(document.paths).flatMap(([path, item]) => {
      const wanted = Object.entries(item).filter(([key, operation]) => !isMethod(key) || isWanted(operation));
      return wanted.some(([key]) => isMethod(key)) ? [[path, Object.fromEntries(wanted)]] : [];
    }),
  );

  const needed = componentsReachedFrom(document, paths);
  const components = Object.fromEntries(
    Object.entries(document.components).map(([section, parts]) => [
      section,
      // Operations name security schemes without a $ref.
      section === "securitySchemes"
        ? parts
        : Object.fromEntries(Object.entries(parts ?? {}).filter(([name]) => needed.has(`${section}/${name}`))),
    ]),
  ) as OpenApiDocument["components"];
  return { ...document, paths, components };
}
