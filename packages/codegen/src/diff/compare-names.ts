import { type OpenApiDocument, operationsOf } from "../document/openapi-document.ts";
import { CodeNames } from "../render/code-names.ts";
import { enumConstant, enumsOf } from "../render/enums-of.ts";
import type { Change } from "./change.ts";

/**
 * The names in the code that are now those of something else, or that are gone. Names of inline bodies are not compared.
 *
 * @param readNames The response variants of both documents.
 */
export function compareNames(
  before: OpenApiDocument,
  after: OpenApiDocument,
  readNames: readonly [before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>],
): Change[] {
  const [old, now] = [namesIn(before, readNames[0]), namesIn(after, readNames[1])];
  const renamed = [...old].flatMap(([what, where]): Change[] => {
    const name = now.get(what) ?? where;
    if (name === where) return [];
    const message = `is named ${name} in the code now`;
    return [{ severity: "breaking", kind: "name-changed", where, message }];
  });
  const constants = constantsIn(after, before);
  const gone = [...constantsIn(before, after)].filter((where) => !constants.has(where));
  return [
    ...renamed,
    ...gone.map(
      (where): Change => ({
        severity: "breaking",
        kind: "values-removed",
        where,
        message: "is removed: it is exported",
      }),
    ),
  ];
}

function namesIn(document: OpenApiDocument, readNames: ReadonlyMap<string, string>): Map<string, string> {
  const names = new CodeNames();
  const schemas = names.assign(Object.keys(document.components.schemas));
  const operations = names.assign(operationsOf(document).map(({ operation }) => operation.operationId));
  const groups = { schema: schemas, operation: operations, variant: readNames };
  return new Map(
    Object.entries(groups).flatMap(([kind, group]) => [...group].map(([name, code]) => [`${kind} ${name}`, code])),
  );
}

/** The constants with the values of enums in schemas that both documents have. */
function constantsIn({ components, ...document }: OpenApiDocument, other: OpenApiDocument): Set<string> {
  const names = new CodeNames().assign(Object.keys(components.schemas));
  const shared = Object.entries(components.schemas).filter(([name]) => Object.hasOwn(other.components.schemas, name));
  const schemas = Object.fromEntries(shared.map(([name, schema]) => [names.get(name) as string, schema]));
  return new Set(enumsOf({ ...document, components: { schemas } }).map(({ name }) => enumConstant(name)));
}
