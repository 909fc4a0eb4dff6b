/** What there is of each kind, as it was found by asking. */
export interface Inventory {
  readonly operations: readonly { readonly operationId: string; readonly path: string }[];
  /** The path that a method sends to, by the name of the method. */
  readonly clientMethods: ReadonlyMap<string, string>;
  /** The paths that are answered. */
  readonly mockFetch: ReadonlySet<string>;
  /** The paths that are answered. */
  readonly mockHandlers: ReadonlySet<string>;
  readonly cases: readonly { readonly operation: string }[];
}

/** Where operations, client, mock and contract do not cover each other, a sentence each. */
export function findGaps({ operations, clientMethods, mockFetch, mockHandlers, cases }: Inventory): string[] {
  const known = new Set(operations.map(({ path }) => path));
  const named = new Set(cases.map(({ operation }) => operation));
  const called = new Set(clientMethods.values());
  const mocks = Object.entries({ "mock.fetch": mockFetch, "mock.handlers": mockHandlers });

  const missing = operations.flatMap(({ operationId, path }) => {
    const lacks = [
      ...(called.has(path) ? [] : ["has no method of the client"]),
      ...mocks.flatMap(([name, answered]) => (answered.has(path) ? [] : [`is not answered by ${name}`])),
      ...(named.has(operationId) ? [] : ["has no contract case"]),
    ];
    return lacks.map((lack) => `${operationId} (${path}) ${lack}`);
  });
  const superfluous = [
    ...[...clientMethods].flatMap(([name, path]) =>
      known.has(path) ? [] : [`${name} of the client calls ${path}, which is no operation`],
    ),
    ...mocks.flatMap(([name, answered]) =>
      [...answered].filter((path) => !known.has(path)).map((path) => `${name} answers ${path}, which is no operation`),
    ),
    ...[...named]
      .filter((name) => !operations.some(({ operationId }) => operationId === name))
      .map((name) => `contract cases name ${name}, which is no operation`),
  ];
  return [...missing, ...superfluous];
}
