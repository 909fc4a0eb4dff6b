import { expect, test } from "vitest";
import { maskSecrets, SECRET_MASK } from "./mask-secrets.ts";

test("secrets are masked at the top level, in objects and in arrays", () => {
  const configuration = { password: "a", tunnel: { key: "b", port: 22 }, accounts: [{ token: "c" }, { token: "d" }] };
  expect(maskSecrets(configuration, ["password", "tunnel.key", "accounts.token"])).toEqual({
    password: SECRET_MASK,
    tunnel: { key: SECRET_MASK, port: 22 },
    accounts: [{ token: SECRET_MASK }, { token: SECRET_MASK }],
  });
});

test("a secret that is an object is masked as a whole", () => {
  expect(maskSecrets({ credentials: { a: 1 } }, ["credentials"])).toEqual({ credentials: SECRET_MASK });
});

test("a missing secret is not added", () => {
  expect(maskSecrets({ tunnel: "none" }, ["password", "tunnel.key"])).toEqual({ tunnel: "none" });
});

test("the original configuration is unchanged", () => {
  const configuration = { password: "a" };
  maskSecrets(configuration, ["password"]);
  expect(configuration).toEqual({ password: "a" });
});

test("a configuration that is not an object is unchanged", () => {
  expect(maskSecrets("text", ["password"])).toBe("text");
  expect(maskSecrets(null, ["password"])).toBeNull();
});
