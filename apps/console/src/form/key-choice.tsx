import type { AirbyteStreamAndConfiguration } from "@airbyte-web-backend/schema";
import { type ReactNode, useState } from "react";
import { fieldPaths, keyText, pathText } from "../streams/field-paths.ts";

export interface KeyChoiceProps {
  readonly value: AirbyteStreamAndConfiguration;
  readonly errorId: string | undefined;
  readonly onChange: (changes: { primaryKey: string[][] }) => void;
}

/** The primary key of a deduplicated stream: one field or more. Read only if the source defines it. */
export function KeyChoice({ value: { stream, config }, errorId, onChange }: KeyChoiceProps): ReactNode {
  // Hundreds of streams with their fields would be slow.
  const [isOpen, setIsOpen] = useState(false);
  const own = keyText(stream.sourceDefinedPrimaryKey);
  if (own) return <span className="source-defined">{own}</span>;
  const key = config.primaryKey ?? [];
  const text = keyText(key) || "choose";
  const chosen = key.map((path) => JSON.stringify(path));
  const paths = isOpen
    ? [...new Set([...chosen, ...fieldPaths(stream.jsonSchema).map((path) => JSON.stringify(path))])]
    : [];
  const toggle = (path: string, isChosen: boolean) => {
    const next = isChosen ? [...chosen, path] : chosen.filter((each) => each !== path);
    onChange({ primaryKey: next.map((each) => JSON.parse(each)) });
  };
  return (
    <details className="key-choice" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary
        aria-label={`Primary key of ${stream.name}: ${text}`}
        aria-describedby={errorId}
        data-invalid={errorId !== undefined}
      >
        {text}
      </summary>
      {paths.map((path) => (
        <label key={path} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(path)}
            onChange={({ target }) => toggle(path, target.checked)}
          />
          {pathText(JSON.parse(path))}
        </label>
      ))}
    </details>
  );
}
