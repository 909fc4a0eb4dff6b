import { memo, type ReactNode, useState } from "react";
import { ChoiceField, TextField } from "./fields.tsx";

const OTHER = "other";

export interface EndFieldProps {
  readonly what: "source" | "destination";
  /** What is chosen; empty: nothing yet. */
  readonly id: string;
  /** The names of those there are to choose from, by id. */
  readonly known: Readonly<Record<string, string>>;
  /** Whether more may come to choose from. */
  readonly isReading: boolean;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

/** One end of a new connection: chosen by its name, or given by its id where no other connection has it. */
export const EndField = memo(function EndField({
  what,
  id,
  known,
  isReading,
  error,
  onChange,
}: EndFieldProps): ReactNode {
  const [wantsOther, setWantsOther] = useState(false);
  const label = what === "source" ? "Source" : "Destination";
  const isOther = wantsOther || (!isReading && Object.keys(known).length === 0);
  return (
    <>
      <ChoiceField
        label={label}
        value={isOther ? OTHER : id}
        choices={{ "": isReading ? "reading…" : "choose one", ...known, [OTHER]: "another one, by its id" }}
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
});
