/**
 * Records the errors of Node, Bun, Deno and Chromium for requests that fail in each phase. Needs Linux, root, openssl, ip and
 * iptables:
 *
 *     npx -y pnpm@12 record
 *
 * With words it runs only the situations whose names contain them, and prints the rows instead of writing the table.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { launchChromium, servePage } from "@airbyte-web-backend/chromium";
import { describe, type RecordedFailure } from "./failure.ts";
import { networkSituations } from "./network-situations.ts";
import { runSituation, toRow } from "./run-situation.ts";
import { type Certificate, type Situation, situations, tlsSituations } from "./situations.ts";

const words = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "faults-"));
const rows: RecordedFailure[] = [];
const add = (row: RecordedFailure): void => {
  rows.push(row);
  if (words.length > 0) console.log(JSON.stringify(row));
  else process.stderr.write(`${row.runtime}: ${row.situation}\n`);
};

try {
  const all = [...situations, ...tlsSituations(makeCertificates()), ...networkSituations].filter(({ name }) =>
    words.every((word) => name.includes(word)),
  );
  for (const situation of all) {
    for (const runtime of ["node", "bun", "deno"] as const) {
      if (situation.runtimes?.includes(runtime) ?? true) add(await runSituation(situation, runtime));
    }
  }
  for (const row of await inChromium(all.filter(({ runtimes }) => runtimes?.includes("chromium") ?? true))) add(row);
} finally {
  rmSync(folder, { recursive: true });
}
if (words.length === 0) {
  const text = rows.map((row) => JSON.stringify(row)).join(",\n  ");
  writeFileSync(new URL("../../recorded/failures.json", import.meta.url), `[\n  ${text}\n]\n`);
}

/** The page uses plain `fetch`: the headers of the client would need a preflight, which these servers do not support. */
async function inChromium(selected: readonly Situation[]): Promise<RecordedFailure[]> {
  const browser = await launchChromium();
  const page = await servePage({
    entry: fileURLToPath(new URL("../calls.ts", import.meta.url)),
    html: "<title>record</title>",
  });
  const rows: RecordedFailure[] = [];
  try {
    for (const situation of selected) {
      const scene = await situation.start();
      const server = scene.env?.["HTTP_PROXY"];
      const ignoreHTTPSErrors = situation.phase !== "tls";
      const context = await browser.newContext({
        ignoreHTTPSErrors,
        ...(server && { proxy: { server, bypass: "127.0.0.1" } }),
      });
      try {
        const tab = await context.newPage();
        await tab.goto(page.url);
        const result = await tab.evaluate(sendCreate, scene.url);
        const cause = describe(result.cause);
        rows.push(toRow(situation, "chromium", { outcome: result.outcome, ...(cause && { cause }) }, scene));
      } finally {
        await context.close();
        scene.stop();
      }
    }
  } finally {
    await page.close();
    await browser.close();
  }
  return rows;
}

/** Runs in the page. */
async function sendCreate(url: string): Promise<{ outcome: string; cause?: unknown }> {
  try {
    const response = await fetch(`${url}/api/v1/web_backend/connections/create`, { method: "POST", body: "{}" });
    await response.text();
    return { outcome: response.ok ? "success" : "HttpError" };
  } catch (error) {
    const { name, message, cause } = error as Error;
    return { outcome: "NetworkError", cause: { name, message, cause } };
  }
}

function makeCertificates(): Parameters<typeof tlsSituations>[0] {
  const openssl = (args: string): void => void execFileSync("openssl", args.split(" "), { cwd: folder, stdio: "pipe" });
  const newKey = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes";
  const pair = (name: string): Certificate => ({
    key: readFileSync(join(folder, `${name}.key`), "utf8"),
    cert: readFileSync(join(folder, `${name}.pem`), "utf8"),
  });
  const selfSigned = (name: string, extension: string): Certificate => {
    openssl(`req -x509 ${newKey} -keyout ${name}.key -out ${name}.pem -subj /CN=${name} -addext ${extension}`);
    return pair(name);
  };
  const signed = (name: string, host: string, days: number): Certificate => {
    writeFileSync(join(folder, `${name}.cnf`), `subjectAltName=${host}\nbasicConstraints=CA:FALSE\n`);
    openssl(`req ${newKey} -keyout ${name}.key -out ${name}.csr -subj /CN=${name}`);
    const authority = "-CA authority.pem -CAkey authority.key -CAcreateserial";
    openssl(`x509 -req -in ${name}.csr -out ${name}.pem ${authority} -extfile ${name}.cnf -days ${days}`);
    return pair(name);
  };
  selfSigned("authority", "keyUsage=keyCertSign,cRLSign");
  return {
    selfSigned: selfSigned("alone", "subjectAltName=IP:127.0.0.1"),
    expired: signed("expired", "IP:127.0.0.1", -1),
    // Includes the name of an error code, which the client must not take for one.
    otherHost: signed("other", "DNS:ECONNREFUSED.example", 30),
    trusted: signed("trusted", "IP:127.0.0.1", 30),
    authorityFile: join(folder, "authority.pem"),
  };
}
