// jest.config.mjs, with ts-jest
export default {
  transform: {
    "\\.[jt]s$": [
      "ts-jest",
      { tsconfig: { allowJs: true, isolatedModules: true, module: "commonjs", target: "es2022" } },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(.+/)?(@airbyte-web-backend|openapi-fetch)/)"],
};
