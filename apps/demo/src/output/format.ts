/** How results can be printed. `ids` is one id a line, for the next command. */
export const FORMATS = ["table", "json", "ndjson", "yaml", "ids"] as const;

export type Format = (typeof FORMATS)[number];
