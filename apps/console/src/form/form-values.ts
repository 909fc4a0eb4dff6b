import type {
  AirbyteStreamAndConfiguration,
  ConnectionSchedule,
  ConnectionStatus,
  NamespaceDefinitionType,
  WebBackendConnectionRead,
} from "@airbyte-web-backend/schema";
import type { ConnectionUpdate } from "../airbyte-queries.ts";

type TimeUnit = NonNullable<ConnectionSchedule>["timeUnit"];

/** What the form of a connection holds, as it is typed. */
export interface FormValues {
  readonly name: string;
  readonly status: ConnectionStatus;
  readonly isManual: boolean;
  readonly units: string;
  readonly timeUnit: TimeUnit;
  readonly namespaceDefinition: NamespaceDefinitionType;
  readonly namespaceFormat: string;
  readonly prefix: string;
  readonly streams: readonly AirbyteStreamAndConfiguration[];
}

export const NEW_CONNECTION: FormValues = {
  name: "",
  status: "active",
  isManual: false,
  units: "24",
  timeUnit: "hours",
  namespaceDefinition: "source",
  namespaceFormat: "",
  prefix: "",
  streams: [],
};

export function toFormValues(connection: WebBackendConnectionRead): FormValues {
  const { name, status, schedule, namespaceDefinition, namespaceFormat, prefix, syncCatalog } = connection;
  return {
    name: name ?? "",
    // What a newer server sent may be none of the values that a request may hold. It goes back as it came.
    status: status as ConnectionStatus,
    isManual: !schedule,
    units: String(schedule?.units ?? NEW_CONNECTION.units),
    timeUnit: (schedule?.timeUnit ?? NEW_CONNECTION.timeUnit) as TimeUnit,
    namespaceDefinition: (namespaceDefinition ?? "source") as NamespaceDefinitionType,
    namespaceFormat: namespaceFormat ?? "",
    prefix: prefix ?? "",
    streams: syncCatalog.streams as AirbyteStreamAndConfiguration[],
  };
}

type Request = Pick<
  Required<ConnectionUpdate["changes"]>,
  "status" | "schedule" | "namespaceDefinition" | "namespaceFormat" | "prefix" | "syncCatalog"
> & { name?: string };

/**
 * What the form of a new connection asks the server for, which makes a name where there is none. What cannot be sent, such
 * as units that are no number, is in it as it was typed: `problemsOf` says what that is.
 */
export function toRequest(values: FormValues): Request {
  const { name, status, isManual, units, timeUnit, namespaceDefinition, namespaceFormat, prefix, streams } = values;
  return {
    ...(name !== "" && { name }),
    status,
    schedule: isManual ? null : { units: isUnits(units) ? Number(units) : (units as never), timeUnit },
    namespaceDefinition,
    namespaceFormat: namespaceFormat || null,
    prefix: prefix || null,
    syncCatalog: { streams: [...streams] },
  };
}

/** Where the form shows each property. */
const FIELDS: Readonly<Record<string, readonly (keyof FormValues)[]>> = {
  name: ["name"],
  status: ["status"],
  schedule: ["isManual", "units", "timeUnit"],
  namespaceDefinition: ["namespaceDefinition"],
  namespaceFormat: ["namespaceFormat"],
  prefix: ["prefix"],
  syncCatalog: ["streams"],
} satisfies Record<keyof Request, readonly (keyof FormValues)[]>;

/**
 * What the form changes of the connection that it was opened with. A field that shows what was read changes nothing: an
 * empty text may be null or "" on the server, and goes back as what it was. An emptied name stays: the server keeps it.
 */
export function toChanges(values: FormValues, read: WebBackendConnectionRead): ConnectionUpdate["changes"] {
  const shown = toFormValues(read);
  const touched = Object.entries(toRequest(values)).filter(([property]) =>
    FIELDS[property]?.some((field) => values[field] !== shown[field]),
  );
  return Object.fromEntries(touched);
}

/**
 * Whether a text is a whole number of at least 1. The server itself would cut a fraction off and take a schedule of
 * every -5 hours.
 */
export function isUnits(text: string): boolean {
  return /^\s*\d+\s*$/.test(text) && Number(text) >= 1 && Number.isSafeInteger(Number(text));
}
