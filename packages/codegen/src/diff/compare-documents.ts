import { namesReachedFrom } from "../doctor/schemas-of.ts";
import {
  type OpenApiDocument,
  type Operation,
  operationsOf,
  requestBodyOf,
  resolveResponse,
} from "../openapi-document.ts";
import { readVariants, splitDirections } from "../split-directions.ts";
import type { Change, Side } from "./change.ts";
import { compareSchemas } from "./compare-schemas.ts";

/** What changed from one document to the other, for programs that use the generated code and call the operations. */
export function compareDocuments(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  return [...compareOperations(before, after), ...compareComponents(before, after)];
}

type Described = ReturnType<typeof operationsOf>[number];

function compareOperations(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  const [old, now] = [before, after].map(
    (document) => new Map(operationsOf(document).map((it) => [it.operation.operationId, it])),
  ) as [Map<string, Described>, Map<string, Described>];
  const removed = [...old.keys()].filter((id) => !now.has(id));
  const added = [...now.keys()].filter((id) => !old.has(id));
  return [
    ...removed.map((where): Change => ({ severity: "breaking", kind: "operation-removed", where, message: "is gone" })),
    ...added.map((where): Change => ({ severity: "safe", kind: "operation-added", where, message: "is new" })),
    ...[...old].flatMap(([id, was]) => {
      const is = now.get(id);
      return is ? compareOperation(was, is, id, before, after) : [];
    }),
  ];
}

function compareOperation(
  was: Described,
  is: Described,
  where: string,
  before: OpenApiDocument,
  after: OpenApiDocument,
): Change[] {
  const changes: Change[] = [];
  const [place, placeNow] = [was, is].map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  if (place !== placeNow) {
    changes.push({ severity: "breaking", kind: "path-changed", where, message: `is ${placeNow}, before ${place}` });
  }
  const [effect, effectNow] = [was, is].map(({ operation }) =>
    [operation["x-effect"], operation["x-write-when"]].filter(Boolean).join(" unless "),
  );
  if (effect !== effectNow) {
    const message = `counts as a ${effectNow}, before as a ${effect}: other failures are repeated`;
    changes.push({ severity: "risky", kind: "effect-changed", where, message });
  }
  return [
    ...changes,
    ...compareBodies(was.operation, is.operation, where, before, after),
    ...compareResponses(was.operation, is.operation, where, before, after),
  ];
}

function compareBodies(
  was: Operation,
  is: Operation,
  where: string,
  before: OpenApiDocument,
  after: OpenApiDocument,
): Change[] {
  const side: Side = "request";
  const [old, now] = [requestBodyOf(before, was), requestBodyOf(after, is)];
  if (old && !now)
    return [{ severity: "breaking", kind: "body-removed", side, where, message: "takes no body any more" }];
  const changes: Change[] = [];
  if (!old?.required && now?.required) {
    changes.push({ severity: "breaking", kind: "body-required", side, where, message: "needs its body now" });
  } else if (old?.required && !now?.required) {
    changes.push({ severity: "safe", kind: "body-optional", side, where, message: "can do without its body now" });
  } else if (!old && now) {
    changes.push({ severity: "safe", kind: "body-added", side, where, message: "takes a body now" });
  }
  const [schema, schemaNow] = [old, now].map((body) => body?.content?.["application/json"]?.schema);
  return old && now ? [...changes, ...compareSchemas(schema, schemaNow, where, { before, after, side })] : changes;
}

function compareResponses(
  was: Operation,
  is: Operation,
  where: string,
  before: OpenApiDocument,
  after: OpenApiDocument,
): Change[] {
  const side: Side = "response";
  return [...new Set([...Object.keys(was.responses), ...Object.keys(is.responses)])].flatMap((status): Change[] => {
    const isSuccess = status.startsWith("2");
    const [old, now] = [was.responses[status], is.responses[status]];
    if (old && now) {
      const [schema, schemaNow] = [resolveResponse(before, old), resolveResponse(after, now)].map(
        (response) => response.content?.["application/json"]?.schema,
      );
      return compareSchemas(schema, schemaNow, `${where} ${status}`, { before, after, side });
    }
    const [kind, message] = now
      ? ["status-added", `can answer ${status}`]
      : ["status-removed", `no longer answers ${status}`];
    const severity = now ? (isSuccess ? "risky" : "safe") : isSuccess ? "breaking" : "risky";
    return [{ severity, kind, side, where, message }];
  });
}

function compareComponents(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  const [old, now] = [before, after].map(({ components }) => components.schemas) as [
    OpenApiDocument["components"]["schemas"],
    OpenApiDocument["components"]["schemas"],
  ];
  const sides = [before, after].map(namesBySide) as [NamesBySide, NamesBySide];
  const compared = Object.keys(old).flatMap((where): Change[] => {
    if (!Object.hasOwn(now, where)) {
      return [
        {
          severity: "breaking",
          kind: "schema-removed",
          where,
          message: "is gone: its type and its validators are exported",
        },
      ];
    }
    return (["request", "response"] as const)
      .filter((side) => sides.every((names) => names[side].has(where)))
      .flatMap((side) => compareSchemas(old[where], now[where], where, { before, after, side }));
  });
  const added = Object.keys(now).filter((name) => !Object.hasOwn(old, name));
  return [
    ...compared,
    ...added.map((where): Change => ({ severity: "safe", kind: "schema-added", where, message: "is new" })),
    ...compareVariants(before, after),
  ];
}

type NamesBySide = Readonly<Record<Side, ReadonlySet<string>>>;

function namesBySide(document: OpenApiDocument): NamesBySide {
  const operations = operationsOf(document).map(({ operation }) => operation);
  return {
    request: namesReachedFrom(
      document,
      operations.map(({ requestBody }) => requestBody),
    ),
    response: namesReachedFrom(
      document,
      operations.map(({ responses }) => responses),
    ),
  };
}

/** Types change without a change of their schema when the other side starts or stops to use them. */
function compareVariants(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  const [old, now] = [before, after].map((document) => {
    const split = splitDirections({ document, placeOf: () => ({ file: "openapi.yaml" }) });
    return readVariants(document, split);
  }) as [Map<string, string>, Map<string, string>];
  const isIn = (document: OpenApiDocument, name: string): boolean => Object.hasOwn(document.components.schemas, name);
  return [
    ...[...old].flatMap(([name, variant]): Change[] => {
      if (now.has(name) || !isIn(after, name)) return [];
      return [
        {
          severity: "breaking",
          kind: "variant-removed",
          where: variant,
          message: `is gone: ${name} is used on one side only`,
        },
      ];
    }),
    ...[...now].flatMap(([name, variant]): Change[] => {
      if (old.has(name) || !isIn(before, name)) return [];
      return [
        {
          severity: "risky",
          kind: "variant-added",
          where: name,
          message: `is the type of requests now, that of answers is ${variant}`,
        },
      ];
    }),
  ];
}
