import { normaliseStreamName } from "../../rules/normalise-stream-name.ts";
import { writeJson } from "../../state/exact-number.ts";
import type { SelectedStream } from "../../state/state.ts";

/** Formats a stream as the generated `toString` of the Java class does. An error message quotes two streams. */
export function printStream({ stream, config }: SelectedStream): string {
  return printObject("AirbyteStreamAndConfiguration", {
    stream: printObject("AirbyteStream", {
      name: stream.name,
      jsonSchema: writeJson(stream.jsonSchema),
      supportedSyncModes: printList(stream.supportedSyncModes),
      sourceDefinedCursor: String(stream.sourceDefinedCursor),
      defaultCursorField: printList(stream.defaultCursorField),
      sourceDefinedPrimaryKey: printList(stream.sourceDefinedPrimaryKey),
      namespace: String(stream.namespace),
    }),
    config: printObject("AirbyteStreamConfiguration", {
      syncMode: config.syncMode,
      cursorField: printList(config.cursorField),
      destinationSyncMode: config.destinationSyncMode,
      primaryKey: printList(config.primaryKey),
      aliasName: normaliseStreamName(stream.name),
      selected: "true",
    }),
  });
}

function printObject(className: string, properties: { [name: string]: string }): string {
  const lines = Object.entries(properties).map(([name, text]) => `    ${name}: ${text.replaceAll("\n", "\n    ")}\n`);
  return `class ${className} {\n${lines.join("")}}`;
}

function printList(list: readonly unknown[]): string {
  return `[${list.map((element) => (Array.isArray(element) ? printList(element) : String(element))).join(", ")}]`;
}
