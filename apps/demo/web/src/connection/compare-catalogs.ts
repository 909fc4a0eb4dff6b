import type { AirbyteCatalogRead, AirbyteStreamAndConfigurationRead } from "@airbyte-web-backend/schema";

/** A stream as it is stored and as it is now, with what differs. */
export interface StreamComparison {
  readonly name: string;
  readonly stored: AirbyteStreamAndConfigurationRead | undefined;
  readonly discovered: AirbyteStreamAndConfigurationRead | undefined;
  /** `new` is not stored: nobody selected it, or it is new in the source; `gone` is not in the source any more. */
  readonly change: "new" | "gone" | "changed" | "same";
  /** Which columns came (`+ country`) and went (`- age`), which settings are others (`syncMode`). */
  readonly differences: readonly string[];
}

/**
 * What a refresh of the catalog found, stream by stream: those that differ first.
 *
 * Streams are paired by name alone, as the server does it.
 */
export function compareCatalogs(stored: AirbyteCatalogRead, discovered: AirbyteCatalogRead): StreamComparison[] {
  const before = byName(stored);
  const after = byName(discovered);
  const compared = [...new Set([...before.keys(), ...after.keys()])].map((name): StreamComparison => {
    const [was, is] = [before.get(name), after.get(name)];
    if (!was || !is) return { name, stored: was, discovered: is, change: was ? "gone" : "new", differences: [] };
    const differences = [...columnDifferences(was, is), ...settingDifferences(was, is)];
    return { name, stored: was, discovered: is, change: differences.length > 0 ? "changed" : "same", differences };
  });
  return compared.sort((one, other) => Number(one.change === "same") - Number(other.change === "same"));
}

function byName({ streams }: AirbyteCatalogRead): Map<string, AirbyteStreamAndConfigurationRead> {
  return new Map(streams.map((each) => [each.stream.name, each]));
}

function columnDifferences(was: AirbyteStreamAndConfigurationRead, is: AirbyteStreamAndConfigurationRead): string[] {
  const [before, after] = [columnsOf(was), columnsOf(is)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((column) => {
    const [from, to] = [before.get(column), after.get(column)];
    if (from === to) return [];
    if (from === undefined) return [`+ ${column}`];
    return to === undefined ? [`- ${column}`] : [`${column}: ${from} → ${to}`];
  });
}

function columnsOf({ stream }: AirbyteStreamAndConfigurationRead): Map<string, string> {
  const columns = Object.entries(Object(stream.jsonSchema?.["properties"]));
  return new Map(columns.map(([column, schema]) => [column, JSON.stringify(schema)]));
}

function settingDifferences(was: AirbyteStreamAndConfigurationRead, is: AirbyteStreamAndConfigurationRead): string[] {
  const settings = ({ stream, config }: AirbyteStreamAndConfigurationRead) => ({
    syncMode: config.syncMode,
    destinationSyncMode: config.destinationSyncMode,
    cursorField: config.cursorField,
    primaryKey: config.primaryKey,
    supportedSyncModes: stream.supportedSyncModes,
    namespace: stream.namespace,
  });
  const after = new Map<string, unknown>(Object.entries(settings(is)));
  return Object.entries(settings(was)).flatMap(([name, value]) => {
    const [from, to] = [value, after.get(name)].map((each) => JSON.stringify(each ?? null));
    return from === to ? [] : [`${name}: ${from} → ${to}`];
  });
}
