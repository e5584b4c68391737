const transform = {
  "\\.tsx?$": [
    "@swc/jest",
    {
      swcrc: false,
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};

module.exports = {
  // Jest leaves one core alone; of the two that most test machines have, that is half.
  maxWorkers: "100%",
  // Milliseconds: a busy machine is no mistake in what is tested.
  testTimeout: 30_000,
  testSequencer: "<rootDir>/test/support/longest-first.js",
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
      modulePathIgnorePatterns: ["<rootDir>/dist/"],
      transform,
    },
    {
      displayName: "jsdom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      // What is read from a style sheet no test can see.
      moduleNameMapper: { "\\.css$": "<rootDir>/test/support/no-style.ts" },
      setupFilesAfterEnv: ["<rootDir>/test/support/jsdom.ts"],
      modulePathIgnorePatterns: ["<rootDir>/dist/"],
      transform,
    },
  ],
};
