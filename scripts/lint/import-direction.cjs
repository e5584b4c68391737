const { isBuiltin } = require("node:module");
const path = require("node:path");

const BELOW = ["core", "outlook", "eml", "secure", "i18n"];
const ENTRY = {
  may: BELOW,
  packages: true,
  instead: "is an entry point and imports no other one: what both need belongs below them, mostly in src/core.",
};

/**
 * What each folder under src may import besides itself, and what to do instead. `packages`: it may import those of npm.
 * `node`: and those of Node.
 */
const LAYERS = {
  core: { may: [], packages: false, instead: "is pure: pass it in from src/outlook, or from the entry point." },
  i18n: {
    may: ["core"],
    typesOnly: true,
    packages: false,
    instead: "holds words: it takes types from src/core alone.",
  },
  outlook: { may: ["core"], packages: false, instead: "turns Office.js into a Draft: it needs src/core alone." },
  eml: { may: ["core"], packages: false, instead: "turns a mail file into a Draft: it needs src/core alone." },
  secure: { may: ["core"], packages: true, instead: "makes and checks files: it needs src/core alone." },
  launch: { ...ENTRY, may: ["core", "outlook", "i18n"], packages: false },
  pane: ENTRY,
  sandbox: ENTRY,
  admin: ENTRY,
  cli: { ...ENTRY, node: true },
};

/**
 * Why this import is refused, or undefined when it is fine.
 * `file` and `imported` are as in `from "..."`; `src` is the folder of the sources; `isType` tells an `import type`.
 */
function refusal({ src, file, imported, isType }) {
  const from = layerOf(src, file);
  const layer = LAYERS[from];
  if (layer === undefined) return undefined;
  if (!imported.startsWith(".")) {
    if (isBuiltin(imported) && !layer.node)
      return `src/${from} runs where there is no Node: only src/cli may import it.`;
    return layer.packages ? undefined : `src/${from} imports no package: it runs where there is none.`;
  }
  const to = layerOf(src, path.resolve(path.dirname(file), imported));
  if (to === from) return undefined;
  if (!layer.may.includes(to)) return `src/${from} ${layer.instead}`;
  return layer.typesOnly && !isType ? `src/${from} ${layer.instead} Write "import type".` : undefined;
}

/** The folder right under src, or undefined outside of it. */
function layerOf(src, file) {
  const [first, ...rest] = path.relative(src, file).split(path.sep);
  return first === ".." || rest.length === 0 ? undefined : first;
}

module.exports = {
  LAYERS,
  refusal,
  meta: { type: "problem", schema: [] },
  create(context) {
    const src = path.join(context.cwd, "src");
    const check = (node, isType) => {
      if (node.source === null) return;
      const message = refusal({ src, file: context.filename, imported: String(node.source.value), isType });
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.importKind === "type"),
      ExportNamedDeclaration: (node) => check(node, node.exportKind === "type"),
      ExportAllDeclaration: (node) => check(node, node.exportKind === "type"),
      ImportExpression: (node) => check(node, false),
    };
  },
};
