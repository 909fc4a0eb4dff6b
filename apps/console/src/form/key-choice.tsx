import type { AirbyteStreamAndConfiguration } from "@airbyte-web-backend/schema";
import { type ReactNode, useState } from "react";
import { fieldPaths, keyText, pathText } from "../streams/field-paths.ts";
import { CheckBox, type InputNotes } from "./fields.tsx";

export interface KeyChoiceProps {
  readonly value: AirbyteStreamAndConfiguration;
  readonly notes: InputNotes;
  readonly onChange: (changes: { primaryKey: string[][] }) => void;
}

/** The primary key of a deduplicated stream: one field or more. Read only if the source defines it. */
export function KeyChoice({ value: { stream, config }, notes, onChange }: KeyChoiceProps): ReactNode {
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
        aria-describedby={notes["aria-describedby"]}
        data-invalid={notes["aria-invalid"]}
      >
        {text}
      </summary>
      {paths.map((path) => (
        <CheckBox key={path} checked={chosen.includes(path)} onChange={(isChosen) => toggle(path, isChosen)}>
          {pathText(JSON.parse(path))}
        </CheckBox>
      ))}
    </details>
  );
}
