// jest.config.mjs
export default {
  transform: { "\\.[jt]s$": ["babel-jest", { plugins: ["@babel/plugin-transform-modules-commonjs"] }] },
  transformIgnorePatterns: ["/node_modules/(?!(.+/)?(@airbyte-web-backend|openapi-fetch)/)"],
};
