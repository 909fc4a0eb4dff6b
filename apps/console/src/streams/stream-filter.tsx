import { type ReactNode, useId } from "react";

/** Fewer streams need no filter. */
const MIN_STREAMS = 10;

export interface StreamFilterProps {
  /** Default: "Filter streams". */
  readonly label?: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** The number of matching streams, and of all. */
  readonly shown: number;
  readonly total: number;
}

/** A text field to filter streams by name. */
export function StreamFilter({ label = "Filter streams", text, onChange, shown, total }: StreamFilterProps): ReactNode {
  const id = useId();
  if (total <= MIN_STREAMS && text === "") return null;
  return (
    <p className="stream-filter">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onChange(target.value)}
        // Enter would submit the form.
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      <span role="status">{text.trim() ? `${shown} of ${total}` : `${total} streams`}</span>
    </p>
  );
}
