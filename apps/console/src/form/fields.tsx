import { type ComponentProps, type ReactNode, useId } from "react";
import { errorAt, type FieldError } from "./field-errors.ts";

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** The error of the value. */
  readonly error?: string | undefined;
}

/** The attributes of an input, for screen readers. */
export interface InputNotes {
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean;
}

/** A label with its input, and a hint or an error. */
function Field({
  label,
  hint,
  error,
  children,
}: FieldProps & { children: (ids: InputNotes & { id: string }) => ReactNode }): ReactNode {
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

export interface TextFieldProps extends FieldProps, Omit<ComponentProps<"input">, "onChange"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function TextField({ label, hint, error, onChange, ...input }: TextFieldProps): ReactNode {
  return (
    <Field {...{ label, hint, error }}>
      {(ids) => (
        <input
          autoComplete="off"
          spellCheck={false}
          {...ids}
          {...input}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

interface SelectProps<Choice extends string> extends Omit<ComponentProps<"select">, "onChange"> {
  readonly value: Choice;
  /** The choices and their labels. An unknown value is shown as it is. */
  readonly choices: Readonly<Record<string, string>>;
  readonly onChange: (value: Choice) => void;
}

/** A select without a visible label. */
export function Select<Choice extends string>({ value, choices, onChange, ...select }: SelectProps<Choice>): ReactNode {
  const shown = Object.hasOwn(choices, value) ? choices : { [value]: `${value} (not known here)`, ...choices };
  return (
    <select {...select} value={value} onChange={({ target }) => onChange(target.value as Choice)}>
      {Object.entries(shown).map(([choice, text]) => (
        <option key={choice} value={choice}>
          {text}
        </option>
      ))}
    </select>
  );
}

export function ChoiceField<Choice extends string>({
  label,
  hint,
  error,
  ...select
}: FieldProps & SelectProps<Choice>): ReactNode {
  return <Field {...{ label, hint, error }}>{(ids) => <Select {...select} {...ids} />}</Field>;
}

export interface CheckBoxProps extends Omit<ComponentProps<"input">, "onChange"> {
  readonly checked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** A check box; the children are its label. */
export function CheckBox({ onChange, children, ...input }: CheckBoxProps): ReactNode {
  return (
    <label className="check">
      <input type="checkbox" {...input} onChange={({ target }) => onChange(target.checked)} />
      <span>{children}</span>
    </label>
  );
}

/** Connects fields with the values of a form: `<TextField label="Name" {...field("name")} />`. */
export function bindFields<Values extends object>(
  values: Values,
  set: (changes: Partial<Values>) => void,
  errors: readonly FieldError[] = [],
) {
  /** @param path The property of the request. Default: the name of the value. */
  return <Name extends keyof Values & string>(name: Name, path: string = name) => ({
    value: values[name],
    error: errorAt(errors, path),
    onChange: (value: Values[Name]) => set({ [name]: value } as unknown as Partial<Values>),
  });
}

export const TIME_UNITS = {
  minutes: "minutes",
  hours: "hours",
  days: "days",
  weeks: "weeks",
  months: "months",
} as const;
