import esx from "eslint-plugin-es-x";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import importDirection from "./scripts/lint/import-direction.cjs";

const PAGE_GLOBALS = ["window", "document", "location", "localStorage", "sessionStorage", "fetch", "XMLHttpRequest"];
const TIMERS = ["setTimeout", "setInterval", "queueMicrotask"];

const NODE_GLOBALS = ["Buffer", "process", "require", "global", "__dirname", "__filename", "setImmediate"];

const ban = (names, message) => names.map((name) => ({ name, message }));
const notInHandler = ban(PAGE_GLOBALS, "Classic Outlook runs the send handler without a page: there is no such thing.");
const notInBrowser = ban(NODE_GLOBALS, "This runs in a browser too: only src/cli may use Node.");
const notInCore = [
  ...ban(["Date"], "src/core is pure: pass the moment in, as a number or an ISO day."),
  ...ban(["Promise"], "src/core is pure: yield from a generator, or take the value as a parameter."),
  ...ban(["console", "crypto", "performance", ...TIMERS], "src/core is pure: pass it in from the entry point."),
];

export default defineConfig(
  { ignores: ["src/launch/classic-runtime.d.ts", "dist/", "node_modules/", "test-results/", "coverage/"] },
  {
    files: ["**/*.{js,cjs,mjs}"],
    extends: [tseslint.configs.recommended, regexp.configs.recommended],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, regexp.configs.recommended],
    // The tsconfig of all: with those of src/core and src/launch too, the types would be worked out three times.
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    plugins: { layers: { rules: { "import-direction": importDirection } }, "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "layers/import-direction": "error",
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/cli/**"],
    rules: { "no-restricted-globals": ["error", ...notInBrowser] },
  },
  {
    // Everything that the send handler loads. The build lowers syntax, but not what a regular expression means.
    files: ["src/{core,outlook,i18n,launch}/**"],
    plugins: { "es-x": esx },
    rules: {
      "no-restricted-globals": ["error", ...notInBrowser, ...notInHandler],
      "es-x/no-regexp-d-flag": "error",
      "es-x/no-regexp-duplicate-named-capturing-groups": "error",
      "es-x/no-regexp-lookbehind-assertions": "error",
      "es-x/no-regexp-modifiers": "error",
      "es-x/no-regexp-named-capture-groups": "error",
      "es-x/no-regexp-s-flag": "error",
      "es-x/no-regexp-unicode-property-escapes": "error",
      "es-x/no-regexp-v-flag": "error",
    },
  },
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-globals": ["error", ...notInBrowser, ...notInHandler, ...notInCore],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "src/core is pure: pass the random bytes in." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: ":function[async=true]", message: "src/core is pure: yield from a generator instead." },
      ],
    },
  },
  {
    // Loaded before office.js by the pages, and by them alone.
    files: ["src/launch/msajax-shim.ts"],
    rules: { "no-restricted-globals": ["error", ...notInBrowser] },
  },
  { files: ["src/cli/**", "test/bench/**"], rules: { "no-console": "off" } },
);
