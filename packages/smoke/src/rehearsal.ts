import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { configuredRegistry, pnpm } from "./package-managers.ts";
import { type PackageUser, packageUsers } from "./package-users.ts";
import { findPublishedPackages } from "./published-packages.ts";
import { type Command, run, runOrThrow } from "./run.ts";
import { startMock } from "./start-mock.ts";
import { type Registry, startRegistry } from "./start-registry.ts";

export interface RehearsalOptions {
  /** The repository. Its HEAD is rehearsed: what is not committed cannot be released. */
  readonly root: string;
  /** An empty folder, which the caller removes. */
  readonly scratch: string;
  readonly signal: AbortSignal;
  /** Told of each step, and runs it. */
  readonly step: <Result>(title: (result: Result) => string, work: () => Promise<Result>) => Promise<Result>;
}

/** What a version of the packages is called, one for each package. */
type Versions = readonly string[];

/**
 * Versions and publishes the packages to a registry on loopback, installs them from there with each package manager, runs
 * the README's programs and the smoke tests, then publishes a second version and upgrades.
 *
 * @throws {Error} The first step that does not do what it should, with what it wrote.
 */
export async function rehearse({ root, scratch, signal, step }: RehearsalOptions): Promise<void> {
  const repository = join(scratch, "repository");
  const inRepository = (command: Command, env: Readonly<Record<string, string>> = {}): Promise<string> =>
    runOrThrow(command, { cwd: repository, env, signal });

  await step(
    (head) => `clone ${head}`,
    async () => {
      await runOrThrow(["git", "clone", "--quiet", "--no-local", root, repository], { cwd: scratch, signal });
      const uncommitted = (await runOrThrow(["git", "status", "--porcelain"], { cwd: root })).split("\n").length - 1;
      const head = (await inRepository(["git", "log", "-1", "--format=%h"])).trim();
      return uncommitted === 0 ? head : `${head}, without ${uncommitted} files that are not committed`;
    },
  );
  await step(
    () => "install its dependencies, lockfile frozen",
    () => inRepository(pnpm("install", "--frozen-lockfile")),
  );
  const registry = await step(
    () => "start a registry on loopback, with an empty store",
    async () => {
      const folder = join(scratch, "registry");
      await mkdir(folder);
      return startRegistry({ folder, uplink: await configuredRegistry(root), signal });
    },
  );
  try {
    const first = await publish("first", { repository, registry, signal, step });
    for (const user of packageUsers) await useFirst(user, first, { scratch, repository, registry, signal, step });
    await step(
      () => "run the smoke tests on what the registry has",
      async () => {
        // Not through pnpm: with another home it would look for the dependencies again.
        const vitest: Command = ["node", "node_modules/vitest/vitest.mjs", "run", "--config", "vitest.smoke.config.ts"];
        const env = { ...registry.env, SMOKE_REGISTRY: registry.url };
        await runOrThrow(vitest, { cwd: join(repository, "packages/smoke"), env, signal });
      },
    );
    const second = await publish("second", { repository, registry, signal, step });
    for (const user of packageUsers) await useSecond(user, second, { scratch, repository, registry, signal, step });
    await step(
      () => "find the registry's address in no file of the repository",
      async () => {
        const { host } = new URL(registry.url);
        const search: Command = ["git", "grep", "--untracked", "--fixed-strings", "--files-with-matches", host];
        const { exitCode, stdout } = await run(search, { cwd: repository, signal });
        if (exitCode !== 1)
          throw new Error(`these files have the address ${host}: ${stdout.trim().replaceAll("\n", ", ")}`);
      },
    );
  } catch (error) {
    throw new Error(registry.fault() ?? (error instanceof Error ? error.message : String(error)), { cause: error });
  } finally {
    await registry.stop();
  }
}

interface Publication extends Pick<RehearsalOptions, "signal" | "step"> {
  readonly repository: string;
  readonly registry: Registry;
}

/** From a changeset to the registry, with the scripts that a release uses. */
async function publish(which: string, { repository, registry, signal, step }: Publication): Promise<Versions> {
  const inRepository = (command: Command, env: Readonly<Record<string, string>> = {}): Promise<string> =>
    runOrThrow(command, { cwd: repository, env, signal });
  const specs = await step(
    (versions: Versions) => `version the ${which} release: ${versions.join(", ")}`,
    async () => {
      const packages = await findPublishedPackages(repository);
      const changes = packages.map(({ name }) => `"${name}": patch\n`).join("");
      await writeFile(
        join(repository, `.changeset/rehearsal-${which}.md`),
        `---\n${changes}---\n\nThe ${which} rehearsal.\n`,
      );
      await inRepository(pnpm("version-packages"));
      const who = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost", "-c", "commit.gpgsign=false"];
      await inRepository(["git", "add", "--all"]);
      await inRepository(["git", ...who, "commit", "--quiet", "--message", `The ${which} release`]);
      return (await findPublishedPackages(repository)).map(({ name, version }) => `${name}@${version}`);
    },
  );
  // The home is another one for the registry's sake; what is installed here does not have to be looked at again.
  const env = { ...registry.publisherEnv, pnpm_config_verify_deps_before_run: "false" };
  await step(
    () => `publish the ${which} release with "pnpm release"`,
    async () => {
      const said = await inRepository(pnpm("release"), env);
      for (const spec of specs) {
        if (!(await isPublished(spec, registry))) throw new Error(`the registry does not have ${spec}\n${said}`);
      }
    },
  );
  await step(
    () => `publish nothing when "pnpm release" runs once more`,
    async () => {
      const said = await inRepository(pnpm("release"), env);
      if (!said.includes("nothing to publish"))
        throw new Error(`a release that is published was not recognised\n${said}`);
    },
  );
  return specs;
}

async function isPublished(spec: string, { url }: Registry): Promise<boolean> {
  const [name, version] = splitSpec(spec);
  const response = await fetch(new URL(name.replace("/", "%2f"), url));
  const { versions = {} } = (await response.json()) as { versions?: Record<string, unknown> };
  return version in versions;
}

function splitSpec(spec: string): [name: string, version: string] {
  const at = spec.lastIndexOf("@");
  return [spec.slice(0, at), spec.slice(at + 1)];
}

interface Use extends Publication {
  readonly scratch: string;
}

const folderOf = ({ name }: PackageUser, scratch: string): string =>
  join(scratch, `with-${name.toLowerCase().replace(" ", "-")}`);

async function useFirst(user: PackageUser, specs: Versions, use: Use): Promise<void> {
  const folder = folderOf(user, use.scratch);
  await use.step(
    () => `${user.name}: install in an empty project`,
    async () => {
      await mkdir(folder);
      for (const [file, text] of Object.entries(user.files)) await writeFile(join(folder, file), text);
      for (const command of user.install)
        await runOrThrow(command, { cwd: folder, env: use.registry.env, signal: use.signal });
      await expectInstalled(user, folder, specs, use);
    },
  );
  await use.step(
    () => `${user.name}: run the README's programs, against airbyte-mock and with the fake inside`,
    () => runReadme(user, folder, use),
  );
}

async function useSecond(user: PackageUser, specs: Versions, use: Use): Promise<void> {
  const folder = folderOf(user, use.scratch);
  await use.step(
    () => `${user.name}: upgrade to the second version, and run them again`,
    async () => {
      for (const command of user.upgrade)
        await runOrThrow(command, { cwd: folder, env: use.registry.env, signal: use.signal });
      await expectInstalled(user, folder, specs, use);
      await runReadme(user, folder, use);
    },
  );
}

/** What a program of the project imports has to be what was published last. The schema comes with the two, in their version. */
async function expectInstalled(
  user: PackageUser,
  folder: string,
  specs: Versions,
  { registry, signal }: Use,
): Promise<void> {
  const direct = specs.filter((spec) => !splitSpec(spec)[0].endsWith("/schema"));
  const lines = direct.map((spec) => {
    const [name] = splitSpec(spec);
    return `console.log((await import("${name}/package.json", { with: { type: "json" } })).default.version);\n`;
  });
  await writeFile(join(folder, "versions.ts"), lines.join(""));
  const said = await runOrThrow(user.run("versions.ts"), { cwd: folder, env: registry.env, signal });
  const expected = direct.map((spec) => `${splitSpec(spec)[1]}\n`).join("");
  if (said !== expected) throw new Error(`${user.name} installed other versions than ${direct.join(" and ")}\n${said}`);
}

/** The programs whose code the README shows, with the address of a fake server for that of the README. */
async function runReadme(user: PackageUser, folder: string, { repository, registry, signal }: Use): Promise<void> {
  const examples = join(repository, "packages/client/examples");
  const options = { cwd: folder, env: registry.env, signal };
  const output = await readFile(join(examples, "readme.out.txt"), "utf8");
  const whole = await readFile(join(examples, "readme.ts"), "utf8");
  const [, quickstart] = /\/\/ #region use\n([\s\S]*?)\/\/ #endregion/.exec(whole) ?? [];
  if (quickstart === undefined) throw new Error("the README's program has no region use any more");

  const mock = await startMock(user.mock, options);
  const runAt = async (file: string, code: string, isRight: (said: string) => boolean): Promise<void> => {
    await writeFile(join(folder, file), code.replaceAll("http://localhost:8000", mock.url));
    const said = await runOrThrow(user.run(file, new URL(mock.url).host), options);
    if (!isRight(said)) throw new Error(`${user.name}: ${file} does not print what the README says, but\n${said}`);
  };
  try {
    await runAt("quickstart.mjs", quickstart, (said) => said !== "" && output.startsWith(said));
    await runAt("readme.mjs", whole, (said) => said === output);
  } finally {
    await mock.stop();
  }

  await writeFile(join(folder, "with-mock.ts"), await readFile(join(examples, "with-mock.ts"), "utf8"));
  const said = await runOrThrow(user.run("with-mock.ts"), options);
  if (!/^[1-9]\d* 1\n$/.test(said))
    throw new Error(`${user.name}: the README's test did not print its two numbers\n${said}`);
}
