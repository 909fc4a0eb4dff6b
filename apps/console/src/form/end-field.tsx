import { type ReactNode, useState } from "react";
import { ChoiceField, TextField } from "./fields.tsx";

const OTHER = "other";

export interface EndFieldProps {
  readonly label: "Source" | "Destination";
  /** The chosen id, or empty. */
  readonly id: string;
  /** The names of the choices, by id. */
  readonly known: Readonly<Record<string, string>>;
  /** Whether more choices may arrive. */
  readonly isReading: boolean;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

/** The source or destination of a new connection: chosen by name, or entered as id. */
export function EndField({ label, id, known, isReading, error, onChange }: EndFieldProps): ReactNode {
  const [wantsOther, setWantsOther] = useState(false);
  const isOther = wantsOther || (!isReading && Object.keys(known).length === 0);
  return (
    <>
      <ChoiceField
        label={label}
        value={isOther ? OTHER : id}
        choices={{ "": isReading ? "reading…" : "choose one", ...known, [OTHER]: "enter an id" }}
        error={isOther ? undefined : error}
        onChange={(choice) => {
          setWantsOther(choice === OTHER);
          onChange(choice === OTHER ? "" : choice);
        }}
      />
      {isOther && (
        <TextField label={`${label} id`} value={id} error={error} onChange={(text) => onChange(text.trim())} />
      )}
    </>
  );
}
