import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { configuredRegistry, pnpm } from "./package-managers.ts";
import { type PackageUser, packageUsers } from "./package-users.ts";
import { findPublishedPackages, type PublishedPackage } from "./published-packages.ts";
import { type Command, run, runOrThrow } from "./run.ts";
import { startMock } from "./start-mock.ts";
import { type Registry, startRegistry } from "./start-registry.ts";

export interface RehearsalOptions {
  /** The repository. Only its HEAD is released, without uncommitted changes. */
  readonly root: string;
  /** An empty folder. The caller removes it. */
  readonly scratch: string;
  readonly signal: AbortSignal;
  /** Runs a step and reports it. */
  readonly step: <Result>(title: (result: Result) => string, work: () => Promise<Result>) => Promise<Result>;
}

/** The packages of a release, with their versions. */
type Release = readonly PublishedPackage[];

const specOf = ({ name, version }: PublishedPackage): string => `${name}@${version}`;

/**
 * Publishes the packages to a local registry, installs them with each package manager, runs the programs of the README and
 * the smoke tests, then publishes a second version and upgrades to it.
 *
 * @throws {Error} A step fails. The message contains its output.
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
      return uncommitted === 0 ? head : `${head}, without ${uncommitted} uncommitted files`;
    },
  );
  await step(
    () => "install its dependencies from the lockfile",
    () => inRepository(pnpm("install", "--frozen-lockfile")),
  );
  const registry = await step(
    () => "start a local registry",
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
      () => "run the smoke tests on the published packages",
      async () => {
        // Not through pnpm, which would install the dependencies again in another home folder.
        const vitest: Command = ["node", "node_modules/vitest/vitest.mjs", "run", "--config", "vitest.smoke.config.ts"];
        const env = { ...registry.env, SMOKE_REGISTRY: registry.url };
        await runOrThrow(vitest, { cwd: join(repository, "packages/smoke"), env, signal });
      },
    );
    const second = await publish("second", { repository, registry, signal, step });
    for (const user of packageUsers) await useSecond(user, second, { scratch, repository, registry, signal, step });
    await step(
      () => "check that no file contains the address of the registry",
      async () => {
        const { host } = new URL(registry.url);
        const search: Command = ["git", "grep", "--untracked", "--fixed-strings", "--files-with-matches", host];
        const { exitCode, stdout } = await run(search, { cwd: repository, signal });
        if (exitCode !== 1) throw new Error(`these files contain ${host}: ${stdout.trim().replaceAll("\n", ", ")}`);
      },
    );
  } catch (error) {
    throw new Error(registry.failure() ?? (error instanceof Error ? error.message : String(error)), { cause: error });
  } finally {
    await registry.stop();
  }
}

interface Publication extends Pick<RehearsalOptions, "signal" | "step"> {
  readonly repository: string;
  readonly registry: Registry;
}

/** Releases the packages with the scripts of the release workflow. */
async function publish(which: string, { repository, registry, signal, step }: Publication): Promise<Release> {
  const inRepository = (command: Command, env: Readonly<Record<string, string>> = {}): Promise<string> =>
    runOrThrow(command, { cwd: repository, env, signal });
  const release = await step(
    (packages: Release) => `version the ${which} release: ${packages.map(specOf).join(", ")}`,
    async () => {
      const packages = await findPublishedPackages(repository);
      const changes = packages.map(({ name }) => `"${name}": patch\n`).join("");
      await writeFile(
        join(repository, `.changeset/rehearsal-${which}.md`),
        `---\n${changes}---\n\nThe ${which} rehearsal.\n`,
      );
      await inRepository(pnpm("version-packages"));
      const author = [
        "-c",
        "user.name=rehearsal",
        "-c",
        "user.email=rehearsal@localhost",
        "-c",
        "commit.gpgsign=false",
      ];
      await inRepository(["git", "add", "--all"]);
      await inRepository(["git", ...author, "commit", "--quiet", "--message", `The ${which} release`]);
      return findPublishedPackages(repository);
    },
  );
  // Otherwise pnpm would install the dependencies again, because the registry needs another home folder.
  const env = { ...registry.publisherEnv, pnpm_config_verify_deps_before_run: "false" };
  await step(
    () => `publish the ${which} release with "pnpm release"`,
    async () => {
      const output = await inRepository(pnpm("release"), env);
      for (const one of release) {
        if (!(await isPublished(one, registry))) throw new Error(`${specOf(one)} is not in the registry\n${output}`);
      }
    },
  );
  await step(
    () => `run "pnpm release" again, which publishes nothing`,
    async () => {
      const output = await inRepository(pnpm("release"), env);
      if (!output.includes("No unpublished projects")) throw new Error(`"pnpm release" did not stop\n${output}`);
    },
  );
  return release;
}

async function isPublished({ name, version }: PublishedPackage, { url }: Registry): Promise<boolean> {
  const response = await fetch(new URL(name.replace("/", "%2f"), url));
  const { versions = {} } = (await response.json()) as { versions?: Record<string, unknown> };
  return version in versions;
}

interface Use extends Publication {
  readonly scratch: string;
}

const folderOf = ({ name }: PackageUser, scratch: string): string =>
  join(scratch, `with-${name.toLowerCase().replace(" ", "-")}`);

async function useFirst(user: PackageUser, release: Release, use: Use): Promise<void> {
  const folder = folderOf(user, use.scratch);
  await use.step(
    () => `${user.name}: install in an empty project`,
    async () => {
      await mkdir(folder);
      for (const [file, text] of Object.entries(user.files)) await writeFile(join(folder, file), text);
      for (const command of user.install)
        await runOrThrow(command, { cwd: folder, env: use.registry.env, signal: use.signal });
      await expectInstalled(user, folder, release, use);
    },
  );
  await use.step(
    () => `${user.name}: run the programs of the README`,
    () => runReadme(user, folder, use),
  );
}

async function useSecond(user: PackageUser, release: Release, use: Use): Promise<void> {
  const folder = folderOf(user, use.scratch);
  await use.step(
    () => `${user.name}: upgrade to the second version and run them again`,
    async () => {
      for (const command of user.upgrade)
        await runOrThrow(command, { cwd: folder, env: use.registry.env, signal: use.signal });
      await expectInstalled(user, folder, release, use);
      await runReadme(user, folder, use);
    },
  );
}

/** Checks that the project imports the versions published last. Its programs do not import the schema. */
async function expectInstalled(
  user: PackageUser,
  folder: string,
  release: Release,
  { registry, signal }: Use,
): Promise<void> {
  const direct = release.filter(({ name }) => !name.endsWith("/schema"));
  const lines = direct.map(
    ({ name }) => `console.log((await import("${name}/package.json", { with: { type: "json" } })).default.version);\n`,
  );
  await writeFile(join(folder, "versions.ts"), lines.join(""));
  const output = await runOrThrow(user.run("versions.ts"), { cwd: folder, env: registry.env, signal });
  if (output === direct.map(({ version }) => `${version}\n`).join("")) return;
  throw new Error(`${user.name} must install ${direct.map(specOf).join(" and ")}, got\n${output}`);
}

/** Runs the programs that the README shows, with the address of a fake server. */
async function runReadme(user: PackageUser, folder: string, { repository, registry, signal }: Use): Promise<void> {
  const examples = join(repository, "packages/client/examples");
  const options = { cwd: folder, env: registry.env, signal };
  const expected = await readFile(join(examples, "readme.out.txt"), "utf8");
  const whole = await readFile(join(examples, "readme.ts"), "utf8");
  const [, quickstart] = /\/\/ #region use\n([\s\S]*?)\/\/ #endregion/.exec(whole) ?? [];
  if (quickstart === undefined) throw new Error("packages/client/examples/readme.ts has no region use");

  const mock = await startMock(user.mock, options);
  const runAt = async (file: string, code: string, isExpected: (output: string) => boolean): Promise<void> => {
    await writeFile(join(folder, file), code.replaceAll("http://localhost:8000", mock.url));
    const output = await runOrThrow(user.run(file, new URL(mock.url).host), options);
    if (!isExpected(output)) throw new Error(`${user.name}: ${file} must print what the README shows, got\n${output}`);
  };
  try {
    await runAt("quickstart.mjs", quickstart, (output) => output !== "" && expected.startsWith(output));
    await runAt("readme.mjs", whole, (output) => output === expected);
  } finally {
    await mock.stop();
  }

  await writeFile(join(folder, "with-mock.ts"), await readFile(join(examples, "with-mock.ts"), "utf8"));
  const output = await runOrThrow(user.run("with-mock.ts"), options);
  if (!/^[1-9]\d* 1\n$/.test(output))
    throw new Error(`${user.name}: with-mock.ts must print two numbers, got\n${output}`);
}
