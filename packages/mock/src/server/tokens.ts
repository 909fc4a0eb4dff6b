interface Issued<Owner> {
  readonly owner: Owner;
  readonly expirySeconds: number;
}

/** The tokens that a server has issued. */
export class Tokens<Owner> {
  readonly #now: () => number;
  readonly #issuedByToken = new Map<string, Issued<Owner>>();
  #count = 0;

  /** @param now In milliseconds since the epoch. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * Issues a JWT.
   *
   * @param lifetimeSeconds Default 900: auth-token-lifetime [source].
   * @param claims The claims other than `exp` and `jti`.
   */
  issue(owner: Owner, lifetimeSeconds = 900, claims: object = {}): string {
    const expirySeconds = Math.floor(this.#now() / 1000) + lifetimeSeconds;
    this.#count += 1;
    const token = toJwt({ ...claims, exp: expirySeconds, jti: String(this.#count) });
    this.#issuedByToken.set(token, { owner, expirySeconds });
    return token;
  }

  /** @returns Undefined if the token of the `Authorization` header is unknown or has expired. */
  ownerOf(authorization: string | null): Owner | undefined {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1] ?? "";
    const issued = this.#issuedByToken.get(token);
    return issued && this.#now() < issued.expirySeconds * 1000 ? issued.owner : undefined;
  }

  revokeAll(): void {
    this.#issuedByToken.clear();
  }
}

/** Creates a JWT without a valid signature: the mock looks tokens up. */
function toJwt(claims: object): string {
  const parts = [JSON.stringify({ alg: "HS256", typ: "JWT" }), JSON.stringify(claims), "not a signature"];
  return parts.map((part) => toBase64(part).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")).join(".");
}

export function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
