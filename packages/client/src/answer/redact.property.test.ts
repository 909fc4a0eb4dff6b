import fc from "fast-check";
import { expect, test } from "vitest";
import { redactor } from "./redact.ts";

/** A realistic secret: it begins and ends with letters or digits, with any printable characters between. */
const secret = fc
  .tuple(
    fc.stringMatching(/^[A-Za-z0-9]{3,12}$/),
    fc.stringMatching(/^[!-~]{0,6}$/),
    fc.stringMatching(/^[A-Za-z0-9]{3,12}$/),
  )
  .map((parts) => parts.join(""));

const spellings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify(text),
  (text) => JSON.stringify(text).replaceAll("/", "\\/"),
  encodeURIComponent,
  (text) => new URLSearchParams({ text }).toString(),
  (text) => encodeURIComponent(JSON.stringify(text)),
  (text) => text.replaceAll(/[^A-Za-z0-9]/g, (character) => `&#${character.charCodeAt(0)};`),
  (text) =>
    text.replaceAll(/[^A-Za-z0-9]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`),
];

test("a secret is redacted in every encoding", () => {
  fc.assert(
    fc.property(secret, fc.constantFrom(...spellings), (text, spell) => {
      const shown = redactor([text])(`before ${spell(text)} after`);
      expect(shown).toContain("[redacted]");
      expect(shown).not.toContain(spell(text));
      expect(shown.startsWith("before ") && shown.endsWith(" after")).toBe(true);
    }),
  );
});
