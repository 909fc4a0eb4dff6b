import { type ReactNode, useId } from "react";

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** The error of the value. */
  readonly error?: string | undefined;
}

/** A label with its control, hint and error, connected for screen readers. */
function Field({
  label,
  hint,
  error,
  children,
}: FieldProps & {
  children: (ids: { id: string; "aria-describedby": string | undefined; "aria-invalid": boolean }) => ReactNode;
}): ReactNode {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, "aria-describedby": note ? `${id}-note` : undefined, "aria-invalid": error !== undefined })}
      {note && (
        <p id={`${id}-note`} className={error ? "field-error" : "hint"}>
          {note}
        </p>
      )}
    </div>
  );
}

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputMode?: "numeric";
  /** The id of a `datalist` with suggestions. */
  readonly list?: string;
}

export function TextField({ value, onChange, inputMode, list, ...field }: TextFieldProps): ReactNode {
  return (
    <Field {...field}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          value={value}
          inputMode={inputMode}
          list={list}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

export interface ChoiceFieldProps<Choice extends string> extends FieldProps {
  readonly value: Choice;
  /** The choices and their labels. An unknown value is shown as it is. */
  readonly choices: Readonly<Record<string, string>>;
  readonly onChange: (value: Choice) => void;
}

export function ChoiceField<Choice extends string>({
  value,
  choices,
  onChange,
  ...field
}: ChoiceFieldProps<Choice>): ReactNode {
  const shown = Object.hasOwn(choices, value) ? choices : { [value]: `${value} (not known here)`, ...choices };
  return (
    <Field {...field}>
      {(ids) => (
        <select {...ids} value={value} onChange={({ target }) => onChange(target.value as Choice)}>
          {Object.entries(shown).map(([choice, text]) => (
            <option key={choice} value={choice}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
