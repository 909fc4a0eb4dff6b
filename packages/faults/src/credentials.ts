/**
 * One marked credential of each kind. The marks are put together at run time: a runtime that quotes source lines in an
 * error must not be found guilty of knowing this file.
 */
const mark = (kind: string): string => ["q7", kind, "Zk"].join("");

/** Characters that JSON, HTML, URLs and base64 each write in a way of their own. The digits make base64 need a slash. */
const awkward = (kind: string): string => `${mark(kind)}&"<é>\\/ï¿${mark(kind)}`;

interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly bearerToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the token endpoint gives for them. */
  readonly fetchedToken: string;
  readonly clientHeader: string;
  readonly callHeader: string;
}

export const credentials: Credentials = {
  username: "operator",
  password: awkward("password"),
  bearerToken: `${mark("bearer")}/+${mark("bearer")}==`,
  clientId: "an-application",
  clientSecret: awkward("clientsecret"),
  fetchedToken: `${mark("fetched")}/+${mark("fetched")}==`,
  clientHeader: `${mark("clientheader")}/&"<${mark("clientheader")}`,
  callHeader: `${mark("callheader")}/&"<${mark("callheader")}`,
};

const bytesOfPair = new TextEncoder().encode(`${credentials.username}:${credentials.password}`);
/** What follows `Basic`. */
export const basicPair: string = btoa(String.fromCharCode(...bytesOfPair));

/** What must be found nowhere: each mark, and the start of the encoded password. */
export const marks: readonly string[] = [
  ...["password", "bearer", "clientsecret", "fetched", "clientheader", "callheader"].map(mark),
  // The part that encodes the password, without the slashes that JSON may escape. It starts on a whole group of four.
  basicPair.slice(12, 28),
];
