import type { AirbyteStreamAndConfiguration } from "@airbyte-web-backend/schema";
import type { ReactNode } from "react";
import { fieldPaths, pathText } from "../streams/field-paths.ts";

export interface CursorChoiceProps {
  readonly value: AirbyteStreamAndConfiguration;
  readonly errorId: string | undefined;
  readonly onChange: (changes: { cursorField: string[] }) => void;
}

/** The cursor of an incremental stream. Read only if the source defines it. */
export function CursorChoice({ value: { stream, config }, errorId, onChange }: CursorChoiceProps): ReactNode {
  const own = pathText(stream.defaultCursorField ?? []);
  if (stream.sourceDefinedCursor) return <span className="source-defined">{own || "of the source"}</span>;
  const chosen = JSON.stringify(config.cursorField ?? []);
  const paths = [config.cursorField ?? [], ...fieldPaths(stream.jsonSchema)].filter((path) => path.length > 0);
  return (
    <select
      aria-label={`Cursor of ${stream.name}`}
      aria-invalid={errorId !== undefined}
      aria-describedby={errorId}
      value={chosen}
      onChange={({ target }) => onChange({ cursorField: JSON.parse(target.value) })}
    >
      <option value="[]">{own ? `default: ${own}` : "choose one"}</option>
      {[...new Set(paths.map((path) => JSON.stringify(path)))].map((path) => (
        <option key={path} value={path}>
          {pathText(JSON.parse(path))}
        </option>
      ))}
    </select>
  );
}
