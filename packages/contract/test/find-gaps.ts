/** The operations that each part covers. */
export interface Inventory {
  readonly operations: readonly { readonly operationId: string; readonly path: string }[];
  /** The path of each method, by the name of the method. */
  readonly clientMethods: ReadonlyMap<string, string>;
  /** The implemented paths. */
  readonly mockFetch: ReadonlySet<string>;
  /** The implemented paths. */
  readonly mockHandlers: ReadonlySet<string>;
  readonly cases: readonly { readonly operation: string }[];
}

/** Returns a sentence for each operation that a part does not cover, and for each path without an operation. */
export function findGaps({ operations, clientMethods, mockFetch, mockHandlers, cases }: Inventory): string[] {
  const known = new Set(operations.map(({ path }) => path));
  const named = new Set(cases.map(({ operation }) => operation));
  const called = new Set(clientMethods.values());
  const mocks = Object.entries({ "mock.fetch": mockFetch, "mock.handlers": mockHandlers });

  const missing = operations.flatMap(({ operationId, path }) => {
    const lacks = [
      ...(called.has(path) ? [] : ["has no client method"]),
      ...mocks.flatMap(([name, answered]) => (answered.has(path) ? [] : [`is not implemented by ${name}`])),
      ...(named.has(operationId) ? [] : ["has no contract case"]),
    ];
    return lacks.map((lack) => `${operationId} (${path}) ${lack}`);
  });
  const superfluous = [
    ...[...clientMethods].flatMap(([name, path]) =>
      known.has(path) ? [] : [`${name} calls ${path}, which has no operation`],
    ),
    ...mocks.flatMap(([name, answered]) =>
      [...answered]
        .filter((path) => !known.has(path))
        .map((path) => `${name} implements ${path}, which has no operation`),
    ),
    ...[...named]
      .filter((name) => !operations.some(({ operationId }) => operationId === name))
      .map((name) => `contract cases name ${name}, which is not an operation`),
  ];
  return [...missing, ...superfluous];
}
