import { type ReactNode, useId } from "react";

/** Fewer are seen at one glance. */
const MIN_STREAMS = 10;

export interface StreamFilterProps {
  /** Default: "Filter streams". */
  readonly label?: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** How many streams fit, and how many there are. */
  readonly shown: number;
  readonly total: number;
}

/** Where to type what the names of the wanted streams have in them. */
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
        // In a form, Enter would save.
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      <span role="status">{text.trim() ? `${shown} of ${total}` : `${total} streams`}</span>
    </p>
  );
}
