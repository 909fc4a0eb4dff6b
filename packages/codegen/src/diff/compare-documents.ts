import {
  bodyOf,
  isMethod,
  type MediaType,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Reference,
  type RequestBody,
  type Response,
  successResponses,
} from "../document/openapi-document.ts";
import { namesReachedFrom } from "../document/schemas-of.ts";
import { type Directions, directionsOf } from "../split/split-directions.ts";
import type { Change, Side } from "./change.ts";
import { compareNames } from "./compare-names.ts";
import { type Comparison, compareSchemas } from "./compare-schemas.ts";
import { changedKeys, meaningOf } from "./meaning-of.ts";
import { headersOf, type Parameter, parametersOf } from "./parameters-of.ts";

/**
 * The changes between two documents, for programs that use the generated code and call the operations.
 *
 * Both documents are results of `inlineReferences`.
 */
export function compareDocuments(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  const sides = [before, after].map(directionsOf) as [Directions, Directions];
  const changes = [
    ...compareOperations(...sides),
    ...compareComponents(before, after, ...sides),
    ...compareNames(before, after, [sides[0].readNames, sides[1].readNames]),
    ...compareRest(before, after, ["openapi", "info", "paths", "components"], "the document"),
    ...compareRest(before.components, after.components, ["schemas"], "components"),
  ];
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

/** Changes that no other rule covers are risky. Only explanations are ignored. */
function compareRest(before: object, after: object, known: readonly string[], where: string, side?: Side): Change[] {
  return changedKeys(before, after, known).map((key) => {
    const message = key in before ? (key in after ? `changed its ${key}` : `no longer has ${key}`) : `now has ${key}`;
    return { severity: "risky", kind: "other-changed", ...(side && { side }), where, message };
  });
}

function comparisonOf(before: Directions, after: Directions, side: Side): Comparison {
  return { before: before[side], after: after[side], side };
}

type Described = ReturnType<typeof operationsOf>[number];

function compareOperations(before: Directions, after: Directions): Change[] {
  const [old, now] = [before, after].map(
    ({ request }) => new Map(operationsOf(request).map((it) => [it.operation.operationId, it])),
  ) as [Map<string, Described>, Map<string, Described>];
  const removed = [...old.keys()].filter((id) => !now.has(id));
  const added = [...now.keys()].filter((id) => !old.has(id));
  return [
    ...removed.map(
      (where): Change => ({ severity: "breaking", kind: "operation-removed", where, message: "is removed" }),
    ),
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
  before: Directions,
  after: Directions,
): Change[] {
  const changes: Change[] = [];
  const [place, placeNow] = [was, is].map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  if (place !== placeNow) {
    changes.push({ severity: "breaking", kind: "path-changed", where, message: `is ${placeNow}, was ${place}` });
  }
  const [effect, effectNow] = [was, is].map(
    ({ operation }) =>
      [operation["x-effect"], operation["x-write-when"]].filter(Boolean).join(" unless ") || "call of unknown effect",
  );
  if (effect !== effectNow) {
    const message = `is now a ${effectNow}, was a ${effect}: the client retries other failures`;
    changes.push({ severity: "risky", kind: "effect-changed", where, message });
  }
  const [sent, received] = SIDES.map((side) => comparisonOf(before, after, side)) as [Comparison, Comparison];
  const [parameters, parametersNow] = [
    parametersOf(before.request, was.path, was.method),
    parametersOf(after.request, is.path, is.method),
  ];
  const item = (document: OpenApiDocument, { path }: Described): object =>
    Object.fromEntries(Object.entries(document.paths[path] ?? {}).filter(([key]) => !isMethod(key)));
  return [
    ...changes,
    ...compareSchemas(parameters, parametersNow, where, sent),
    ...compareBodies(was.operation, is.operation, where, sent),
    ...compareResponses(was.operation, is.operation, where, received),
    ...compareRest(
      { ...item(before.request, was), ...was.operation },
      { ...item(after.request, is), ...is.operation },
      ["operationId", "parameters", "requestBody", "responses"],
      where,
    ),
  ];
}

function compareBodies(was: Operation, is: Operation, where: string, comparison: Comparison): Change[] {
  const side: Side = "request";
  const [old, now] = [was, is].map(({ requestBody }) => requestBody as RequestBody | undefined);
  if (!old && !now) return [];
  if (old && !now)
    return [{ severity: "breaking", kind: "body-removed", side, where, message: "no longer accepts a body" }];
  const changes: Change[] = [];
  if (!old?.required && now?.required) {
    changes.push({ severity: "breaking", kind: "body-required", side, where, message: "needs its body now" });
  } else if (old?.required && !now?.required) {
    changes.push({ severity: "safe", kind: "body-optional", side, where, message: "no longer requires its body" });
  } else if (!old) {
    changes.push({ severity: "safe", kind: "body-added", side, where, message: "takes a body now" });
  }
  if (!old || !now) return changes;
  return [
    ...changes,
    ...compareContent(old.content, now.content, where, comparison),
    ...compareRest(old, now, ["required", "content"], `${where} body`, side),
  ];
}

function compareResponses(was: Operation, is: Operation, where: string, comparison: Comparison): Change[] {
  const side: Side = "response";
  const [old, now] = [was, is].map(({ responses = {} }) => responses) as [
    Readonly<Record<string, Answer>>,
    Readonly<Record<string, Answer>>,
  ];
  const successes = new Map(successResponses({ responses: old }));
  const successesNow = new Map(successResponses({ responses: now }));
  // Those before, also as a changed document has them: a new status may repeat one.
  const bodies = [
    ...successes.values(),
    ...[...successesNow].flatMap(([status, it]) => (successes.has(status) ? it : [])),
  ].map(successBody);
  const bodiesNow = [...successesNow.values()].map(successBody);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((status): Change[] => {
    const [answer, answerNow] = [old[status], now[status]];
    const place = `${where} ${status}`;
    if (answer && answerNow) {
      return [
        ...compareContent(answer.content, answerNow.content, place, comparison),
        ...compareSchemas(headersOf(answer.headers), headersOf(answerNow.headers), place, comparison),
        ...compareRest(answer, answerNow, ["content", "headers"], place, side),
      ];
    }
    if (!answerNow) {
      const isReplaced = status === "default" && bodiesNow.includes(successBody(answer as Answer));
      const severity = successes.has(status) && !isReplaced ? "breaking" : "risky";
      return [{ severity, kind: "status-removed", side, where, message: `no longer responds with ${status}` }];
    }
    // The type of the response has the bodies of all successes.
    const isNewBody = bodies.length > 0 && !bodies.includes(successBody(answerNow));
    const severity = successesNow.has(status) ? (isNewBody ? "breaking" : "risky") : "safe";
    return [{ severity, kind: "status-added", side, where, message: `can respond with ${status}` }];
  });
}

/** The body of a success as a string to compare. Undefined without one. */
function successBody(response: Response | Reference): string | undefined {
  const [, media] = bodyOf(response) ?? [];
  return media && meaningOf(media.schema ?? {});
}

type Answer = Response & { readonly headers?: Readonly<Record<string, Parameter>> };
type Content = Readonly<Record<string, MediaType>>;

/** Compares the media types of a body, and their schemas. */
function compareContent(before: Content = {}, after: Content = {}, where: string, comparison: Comparison): Change[] {
  const { side } = comparison;
  const [preferred] = bodyOf({ content: after }) ?? [];
  const [previous = ""] = bodyOf({ content: before }) ?? [];
  const replaced = after[previous];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((type): Change[] => {
    const [old, now] = [before[type], after[type]];
    const place = type === "application/json" ? where : `${where} ${type}`;
    if (old && now) {
      return [
        ...compareSchemas(old.schema, now.schema, place, comparison),
        ...compareRest(old, now, ["schema"], place, side),
      ];
    }
    if (old) {
      const message = side === "request" ? `no longer accepts ${type}` : `no longer responds with ${type}`;
      return [{ severity: "breaking", kind: "content-removed", side, where, message }];
    }
    const message = side === "request" ? `can now accept ${type}` : `can now respond with ${type}`;
    // The code has the preferred media type only.
    const isOtherType = type === preferred && replaced !== undefined && meaningOf(replaced) !== meaningOf(now);
    const severity = isOtherType ? "breaking" : side === "request" ? "safe" : "risky";
    return [{ severity, kind: "content-added", side, where, message }];
  });
}

function compareComponents(
  before: OpenApiDocument,
  after: OpenApiDocument,
  beforeBySide: Directions,
  afterBySide: Directions,
): Change[] {
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
          message: "is removed: its type and its validators are exported",
        },
      ];
    }
    const shared = SIDES.filter((side) => sides.every((names) => names[side].has(where)));
    if (shared.length > 0) {
      return shared.flatMap((side) => {
        const comparison = comparisonOf(beforeBySide, afterBySide, side);
        const [was, is] = [comparison.before, comparison.after].map(({ components }) => components.schemas[where]);
        return compareSchemas(was, is, where, comparison);
      });
    }
    // Types and validators are exported for unused schemas too, and for schemas that move to the other side. Enums are open
    // on one side only, so a value is risky there.
    return SIDES.flatMap((side) => compareSchemas(old[where], now[where], where, { before, after, side })).map(
      (change) =>
        change.kind === "enum-value-added" && change.severity === "breaking"
          ? { ...change, severity: "risky" }
          : change,
    );
  });
  const added = Object.keys(now).filter((name) => !Object.hasOwn(old, name));
  return [
    ...compared,
    ...added.map((where): Change => ({ severity: "safe", kind: "schema-added", where, message: "is new" })),
    ...compareVariants(before, after, beforeBySide.readNames, afterBySide.readNames),
  ];
}

const SIDES: readonly Side[] = ["request", "response"];

type NamesBySide = Readonly<Record<Side, ReadonlySet<string>>>;

function namesBySide(document: OpenApiDocument): NamesBySide {
  const operations = operationsOf(document);
  return {
    request: namesReachedFrom(
      document,
      operations.map(({ path, method, operation }) => [operation.requestBody, parametersOf(document, path, method)]),
    ),
    response: namesReachedFrom(
      document,
      operations.map(({ operation }) => operation.responses),
    ),
  };
}

/** A type changes without its schema if requests or responses start or stop using it. */
function compareVariants(
  before: OpenApiDocument,
  after: OpenApiDocument,
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): Change[] {
  const { response: received } = namesBySide(before);
  const isIn = (document: OpenApiDocument, name: string): boolean => Object.hasOwn(document.components.schemas, name);
  return [
    ...[...old].flatMap(([name, variant]): Change[] => {
      if (now.has(name) || !isIn(after, name)) return [];
      return [
        {
          severity: "breaking",
          kind: "variant-removed",
          where: variant,
          message: `is removed: ${name} is used on one side only`,
        },
      ];
    }),
    ...[...now].flatMap(([name, variant]): Change[] => {
      if (old.has(name) || !isIn(before, name)) return [];
      return [
        {
          // A variable of that type no longer accepts a response.
          severity: received.has(name) ? "breaking" : "risky",
          kind: "variant-added",
          where: name,
          message: `is now only the type of requests: responses have ${variant}`,
        },
      ];
    }),
  ];
}
