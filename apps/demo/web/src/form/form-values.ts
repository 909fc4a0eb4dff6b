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
    name,
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

/**
 * What the form asks the server for. Nothing is checked here: the server says what it does not take, and where.
 *
 * Units that are no number become NaN, which JSON sends as null.
 */
export function toRequest(values: FormValues): ConnectionUpdate["changes"] & { status: ConnectionStatus } {
  const { name, status, isManual, units, timeUnit, namespaceDefinition, namespaceFormat, prefix, streams } = values;
  return {
    ...(name !== "" && { name }),
    status,
    schedule: isManual ? null : { units: units.trim() === "" ? Number.NaN : Number(units), timeUnit },
    namespaceDefinition,
    namespaceFormat: namespaceFormat || null,
    prefix: prefix || null,
    syncCatalog: { streams: [...streams] },
  };
}
