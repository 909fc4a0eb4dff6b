/** A media type as Jersey parses it. Type, subtype and parameter names are in lower case. */
export interface MediaType {
  type: string;
  subtype: string;
  parameters: ReadonlyMap<string, string>;
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameters = new RegExp(`;\\s*(?:(${token})=(?:(${token})|"((?:[^"\\\\]|\\\\.)*)"))?`, "g");
const mediaType = new RegExp(
  `^\\s*(${token})/(${token})\\s*((?:;\\s*(?:${token}=(?:${token}|"(?:[^"\\\\]|\\\\.)*"))?\\s*)*)$`,
);

/** transport-media-type-malformed [observed]. Returns undefined if the header is malformed. */
export function parseMediaType(header: string): MediaType | undefined {
  const [, type, subtype, rest = ""] = mediaType.exec(header) ?? [];
  if (type === undefined || subtype === undefined) return undefined;
  const pairs = [...rest.matchAll(parameters)].flatMap(([, name, plain, quoted]): [string, string][] =>
    name === undefined ? [] : [[name.toLowerCase(), plain ?? (quoted ?? "").replace(/\\(.)/g, "$1")]],
  );
  return { type: type.toLowerCase(), subtype: subtype.toLowerCase(), parameters: new Map(pairs) };
}

/**
 * Parses an `Accept` header. Preferred types come first. A type without a subtype means all its subtypes.
 * Returns undefined if a type is malformed, or a quality is not a number from 0 to 1.
 */
export function parseAccept(header: string): MediaType[] | undefined {
  const accepted: { media: MediaType; quality: number }[] = [];
  for (const [element] of header.matchAll(/(?:[^,"]|"(?:[^"\\]|\\.)*")+/g)) {
    if (element.trim() === "") continue;
    const media = parseMediaType(element.replace(new RegExp(`^(\\s*${token})(?=\\s*(?:;|$))`), "$1/*"));
    const q = media?.parameters.get("q") ?? "1";
    if (!media || !/^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?|\.\d{1,3})$/.test(q)) return undefined;
    accepted.push({ media, quality: Number(q) });
  }
  const wildcards = ({ type, subtype }: MediaType) => Number(type === "*") + Number(subtype === "*");
  return accepted
    .sort((left, right) => right.quality - left.quality || wildcards(left.media) - wildcards(right.media))
    .map(({ media }) => media);
}

/** Whether two types are equal, or one is a wildcard for the other. */
export function isCompatible(left: MediaType, right: MediaType): boolean {
  if (left.type === "*" || right.type === "*") return true;
  const isSubtype = left.subtype === "*" || right.subtype === "*" || left.subtype === right.subtype;
  return left.type === right.type && isSubtype;
}

/** Formats a media type without its quality: `application/json;v=1`. */
export function formatMediaType({ type, subtype, parameters }: MediaType): string {
  const shown = [...parameters]
    .filter(([name]) => name !== "q" && name !== "qs")
    .sort(([left], [right]) => (left < right ? -1 : 1));
  const quote = (value: string) =>
    new RegExp(`^${token}$`).test(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`;
  return `${type}/${subtype}${shown.map(([name, value]) => `;${name}=${quote(value)}`).join("")}`;
}

/** The exception of `java.nio.charset.Charset.forName`. */
export function charsetProblem(
  name: string,
): "IllegalCharsetNameException" | "UnsupportedCharsetException" | undefined {
  if (!/^[0-9A-Za-z][0-9A-Za-z+.:_-]*$/.test(name)) return "IllegalCharsetNameException";
  if (
    /^(?:utf[-_]?(?:16|32)|x-utf-|ibm-?\d|cp\d|us-ascii|iso[-_]?8859|latin\d|gb18030|gbk|big5|euc|shift_jis|windows-)/i.test(
      name,
    )
  )
    return undefined;
  try {
    new TextDecoder(name as "utf-8"); // for Bun's types
    return undefined;
  } catch {
    return "UnsupportedCharsetException";
  }
}
