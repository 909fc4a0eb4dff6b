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
  readonly isManual: boolean;
  readonly units: string;
  readonly timeUnit: TimeUnit;
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
    // A newer server may send values that a request does not allow. They are sent back unchanged.
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

/** Settings, in the form that every version accepts. */
interface Request {
  name?: string;
  status: ConnectionStatus;
  schedule: ConnectionSchedule | null;
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
  const { name, status, isManual, units, timeUnit, namespaceDefinition, namespaceFormat, prefix, streams, catalogId } =
    values;
  return {
    ...(name !== "" && { name }),
    status,
    schedule: isManual ? null : { units: isUnits(units) ? Number(units) : (units as never), timeUnit },
    namespaceDefinition,
    namespaceFormat: namespaceFormat || null,
    prefix: prefix || null,
    syncCatalog: { streams: [...streams] },
    ...(catalogId !== undefined && { sourceCatalogId: catalogId }),
  };
}

/** The form value of each property. */
const FIELDS: Readonly<Record<string, readonly (keyof FormValues)[]>> = {
  name: ["name"],
  status: ["status"],
  schedule: ["isManual", "units", "timeUnit"],
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
export function toChanges(values: FormValues, read: WebBackendConnectionRead): Partial<Request> {
  const shown = toFormValues(read);
  const touched = Object.entries(toRequest(values)).filter(([property]) =>
    FIELDS[property]?.some((field) => values[field] !== shown[field]),
  );
  return Object.fromEntries(touched);
}

/**
 * Whether a text is an integer of at least 1. The server truncates fractions and accepts a schedule of every -5 hours.
 */
export function isUnits(text: string): boolean {
  return /^\s*\d+\s*$/.test(text) && Number(text) >= 1 && Number.isSafeInteger(Number(text));
}
