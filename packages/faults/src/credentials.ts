import { type ClientOptions, clientCredentialsAuth } from "@airbyte-web-backend/client";

/** A mark is joined at run time, because a runtime may quote lines of this file in an error. */
const mark = (kind: string): string => ["q7", kind, "Zk"].join("");

/** Contains characters that JSON, HTML, URLs and base64 escape. The last three make base64 contain a slash. */
const awkward = (kind: string): string => `${mark(kind)}&"<é>\\/ï¿${mark(kind)}`;

interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly bearerToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The token that the token endpoint returns for them. */
  readonly fetchedToken: string;
  readonly clientHeader: string;
  readonly callHeader: string;
}

/** One credential of each kind, with a mark in it. */
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

/** Options of a client that authenticates as an application. */
export const asApplication = (): Pick<ClientOptions, "auth"> => ({
  auth: clientCredentialsAuth({ clientId: credentials.clientId, clientSecret: credentials.clientSecret }),
});

const bytesOfPair = new TextEncoder().encode(`${credentials.username}:${credentials.password}`);
/** The value after `Basic`. */
const basicPair: string = btoa(String.fromCharCode(...bytesOfPair));

/** Strings that must not be visible anywhere: the marks, and a part of the encoded password. */
export const marks: readonly string[] = [
  ...["password", "bearer", "clientsecret", "fetched", "clientheader", "callheader"].map(mark),
  // A part of the password that contains no slash, which JSON may escape, and starts at a group of four characters.
  basicPair.slice(12, 28),
];
