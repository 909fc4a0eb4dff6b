// `prepublishOnly` of each package. `npm publish` would publish `workspace:*` and the exports of the sources.
if (process.env["RELEASE_CHECKED"] !== "true") {
  console.error('release: publish with "pnpm release" in the root of the repository');
  process.exitCode = 1;
}
