/** The values of `--output`. `ids` prints one id a line, for the next command. */
export const FORMATS = ["table", "json", "ndjson", "yaml", "ids"] as const;

export type Format = (typeof FORMATS)[number];
