type Texts<Values> = { readonly [Name in keyof Values]: string };

/** The query of an address: the values that differ from the defaults. */
export function toQuery<Values extends Texts<Values>>(values: Values, defaults: Texts<Values>): string {
  const names = Object.keys(values) as (keyof Values & string)[];
  const changed = names.filter((name) => values[name] !== defaults[name]);
  return new URLSearchParams(changed.map((name) => [name, values[name]])).toString();
}

/** The values of an address, with defaults. */
export function fromQuery<Values extends Texts<Values>>(query: URLSearchParams, defaults: Values): Values {
  const texts = Object.entries<string>(defaults).map(([name, value]) => [name, query.get(name) ?? value]);
  return Object.fromEntries(texts) as Values;
}
