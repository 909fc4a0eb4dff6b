import { type Scheduled, streamKey } from "@airbyte-web-backend/changes";
import type {
  AirbyteStreamAndConfiguration,
  ConnectionSchedule,
  ConnectionStatus,
  NamespaceDefinitionType,
  WebBackendConnectionRead,
} from "@airbyte-web-backend/schema";

type TimeUnit = NonNullable<ConnectionSchedule>["timeUnit"];

/** The values of a connection form, not parsed. */
export interface FormValues {
  readonly name: string;
  readonly status: ConnectionStatus;
  /** `manual`, `basic` for an interval, or `cron`. A newer server may have others. */
  readonly scheduleType: string;
  readonly units: string;
  readonly timeUnit: TimeUnit;
  readonly cronExpression: string;
  readonly cronTimeZone: string;
  readonly namespaceDefinition: NamespaceDefinitionType;
  readonly namespaceFormat: string;
  readonly prefix: string;
  readonly streams: readonly AirbyteStreamAndConfiguration[];
  /** The id of the discovered catalog that the streams come from. Undefined: the stored one. */
  readonly catalogId?: string | undefined;
}

export const NEW_CONNECTION: FormValues = {
  name: "",
  status: "active",
  scheduleType: "basic",
  units: "24",
  timeUnit: "hours",
  cronExpression: "0 0 12 * * ?",
  cronTimeZone: "UTC",
  namespaceDefinition: "source",
  namespaceFormat: "",
  prefix: "",
  streams: [],
};

/** A connection of any version. Only 2.x has a type of schedule. */
type ReadConnection = WebBackendConnectionRead & Pick<Scheduled, "scheduleType" | "scheduleData">;

export function toFormValues(connection: ReadConnection): FormValues {
  const { name, status, namespaceDefinition, namespaceFormat, prefix, syncCatalog } = connection;
  const { cron, basicSchedule } = connection.scheduleData ?? {};
  const basic = connection.schedule ?? basicSchedule;
  return {
    name: name ?? "",
    // A newer server may send values that a request does not allow. They are sent back unchanged.
    status: status as ConnectionStatus,
    scheduleType: connection.scheduleType ?? (basic ? "basic" : "manual"),
    units: basic ? String(basic.units ?? "") : NEW_CONNECTION.units,
    timeUnit: (basic?.timeUnit ?? NEW_CONNECTION.timeUnit) as TimeUnit,
    cronExpression: cron?.cronExpression ?? NEW_CONNECTION.cronExpression,
    cronTimeZone: cron?.cronTimeZone ?? NEW_CONNECTION.cronTimeZone,
    namespaceDefinition: (namespaceDefinition ?? "source") as NamespaceDefinitionType,
    namespaceFormat: namespaceFormat ?? "",
    prefix: prefix ?? "",
    streams: syncCatalog.streams as AirbyteStreamAndConfiguration[],
  };
}

/** Settings, in the form that every version accepts. Only 2.x accepts cron. */
interface Request {
  name?: string;
  status: ConnectionStatus;
  schedule?: ConnectionSchedule | null;
  scheduleType?: "cron";
  scheduleData?: { cron: { cronExpression: string; cronTimeZone: string } };
  namespaceDefinition: NamespaceDefinitionType;
  namespaceFormat: string | null;
  prefix: string | null;
  syncCatalog: { streams: AirbyteStreamAndConfiguration[] };
  sourceCatalogId?: string;
}

/**
 * The request body of a new connection. The server generates an empty name. Invalid values, such as units that are not a
 * number, stay as typed: `problemsOf` reports them.
 */
export function toRequest(values: FormValues): Request {
  const { name, status, namespaceDefinition, namespaceFormat, prefix, streams, catalogId } = values;
  return {
    ...(name !== "" && { name }),
    status,
    ...scheduleOf(values),
    namespaceDefinition,
    namespaceFormat: namespaceFormat || null,
    prefix: prefix || null,
    syncCatalog: { streams: [...streams] },
    ...(catalogId !== undefined && { sourceCatalogId: catalogId }),
  };
}

function scheduleOf(values: FormValues): Pick<Request, "schedule" | "scheduleType" | "scheduleData"> {
  const { scheduleType, units, timeUnit, cronExpression, cronTimeZone } = values;
  if (scheduleType === "cron") {
    const cron = { cronExpression: cronExpression.trim(), cronTimeZone: cronTimeZone.trim() };
    return { scheduleType, scheduleData: { cron } };
  }
  if (scheduleType !== "basic") return { schedule: null };
  return { schedule: { units: isUnits(units) ? Number(units) : (units as never), timeUnit } };
}

const SCHEDULE_FIELDS = ["scheduleType", "units", "timeUnit", "cronExpression", "cronTimeZone"] as const;

/** The form values of each property. */
const FIELDS: Readonly<Record<string, readonly (keyof FormValues)[]>> = {
  name: ["name"],
  status: ["status"],
  schedule: SCHEDULE_FIELDS,
  scheduleType: SCHEDULE_FIELDS,
  scheduleData: SCHEDULE_FIELDS,
  namespaceDefinition: ["namespaceDefinition"],
  namespaceFormat: ["namespaceFormat"],
  prefix: ["prefix"],
  syncCatalog: ["streams"],
  sourceCatalogId: ["catalogId"],
} satisfies Record<keyof Request, readonly (keyof FormValues)[]>;

/**
 * The changes that a form makes to its connection. An untouched field changes nothing: an empty text may be null or "" on the
 * server, and is sent back as it was. An emptied name is not sent: the server keeps the name.
 */
export function toChanges(values: FormValues, read: ReadConnection): Partial<Request> {
  const shown = toFormValues(read);
  const touched = Object.entries(toRequest(values)).filter(([property]) =>
    FIELDS[property]?.some((field) => values[field] !== shown[field]),
  );
  return Object.fromEntries(touched);
}

/** Values that only make sense together. */
const PARTS: readonly (readonly (keyof FormValues)[])[] = [
  ["name"],
  ["status"],
  SCHEDULE_FIELDS,
  ["namespaceDefinition", "namespaceFormat"],
  ["prefix"],
  ["catalogId"],
];

/**
 * The values of a form for the current connection, after another program has changed it. Values and streams that the user has
 * touched stay; others are those of the current connection.
 *
 * @param read The connection that the form was based on.
 */
export function rebase(values: FormValues, read: ReadConnection, current: ReadConnection): FormValues {
  const [before, now] = [toFormValues(read), toFormValues(current)];
  const touched = PARTS.filter((part) => part.some((field) => values[field] !== before[field])).flat();
  const byKey = (streams: FormValues["streams"]) => new Map(streams.map((entry) => [streamKey(entry.stream), entry]));
  const [old, mine, theirs] = [byKey(before.streams), byKey(values.streams), byKey(now.streams)];
  const streams = [...new Set([...theirs.keys(), ...mine.keys()])].flatMap((key) => {
    const [my, their] = [mine.get(key), theirs.get(key)];
    // A discovered stream is newer than the stored one.
    const newest = (values.catalogId && my) || their;
    if (choicesOf(my) === choicesOf(old.get(key))) return newest && their ? [{ ...newest, config: their.config }] : [];
    return my ? [{ ...(newest ?? my), config: my.config }] : [];
  });
  return { ...now, ...Object.fromEntries(touched.map((field) => [field, values[field]])), streams };
}

/** What a user chooses for a stream, as text to compare. */
function choicesOf(entry: AirbyteStreamAndConfiguration | undefined): string {
  const { selected, syncMode, destinationSyncMode, cursorField, primaryKey } = entry?.config ?? {};
  return JSON.stringify([selected, syncMode, destinationSyncMode, cursorField ?? [], primaryKey ?? []]);
}

/**
 * Whether a text is an integer of at least 1. The server truncates fractions and accepts a schedule of every -5 hours.
 */
export function isUnits(text: string): boolean {
  return /^\s*\d+\s*$/.test(text) && Number(text) >= 1 && Number.isSafeInteger(Number(text));
}
