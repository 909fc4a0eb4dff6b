import type { AirbyteStreamAndConfiguration } from "@airbyte-web-backend/schema";
import type { ReactNode } from "react";
import { fieldPaths, pathText } from "../streams/field-paths.ts";
import { type InputNotes, Select } from "./fields.tsx";

export interface CursorChoiceProps {
  readonly value: AirbyteStreamAndConfiguration;
  readonly notes: InputNotes;
  readonly onChange: (changes: { cursorField: string[] }) => void;
}

/** The cursor of an incremental stream. Read only if the source defines it. */
export function CursorChoice({ value: { stream, config }, notes, onChange }: CursorChoiceProps): ReactNode {
  const own = pathText(stream.defaultCursorField ?? []);
  if (stream.sourceDefinedCursor) return <span className="source-defined">{own || "of the source"}</span>;
  const chosen = config.cursorField ?? [];
  const paths = [chosen, ...fieldPaths(stream.jsonSchema)].filter((path) => path.length > 0);
  const none = own ? `default: ${own}` : "choose one";
  return (
    <Select
      {...notes}
      aria-label={`Cursor of ${stream.name}`}
      value={JSON.stringify(chosen)}
      choices={{ "[]": none, ...Object.fromEntries(paths.map((path) => [JSON.stringify(path), pathText(path)])) }}
      onChange={(path) => onChange({ cursorField: JSON.parse(path) })}
    />
  );
}
