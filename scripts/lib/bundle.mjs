import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import webpack from "webpack";

const ROOT = path.resolve(import.meta.dirname, "../..");
// Below node_modules, so that the packages which stay outside of the bundle are found from there.
const OUT = path.join(ROOT, `node_modules/.cache/second-look/${process.pid}`);

/**
 * Loads TypeScript modules of this project in Node. `files` are absolute; the answer maps each to its exports.
 * Packages are not bundled.
 */
export async function load(files) {
  if (files.length === 0) return new Map();
  const entry = Object.fromEntries(files.map((file, index) => [`module-${index}`, file]));
  await bundle(entry);
  try {
    const require = createRequire(pathToFileURL(path.join(OUT, "_.cjs")));
    return new Map(Object.entries(entry).map(([name, file]) => [file, require(`./${name}.cjs`)]));
  } finally {
    rmSync(OUT, { recursive: true, force: true });
  }
}

function bundle(entry) {
  const parser = { syntax: "typescript", tsx: true };
  const compiler = webpack({
    mode: "production",
    target: "node20",
    context: ROOT,
    entry,
    output: { path: OUT, filename: "[name].cjs", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    externals: ({ request }, done) =>
      /^[./]|^[a-z]:[\\/]/i.test(request) ? done() : done(null, `commonjs ${request}`),
    module: {
      parser: { javascript: { dynamicImportMode: "eager" } },
      rules: [
        {
          test: /\.tsx?$/,
          use: { loader: "swc-loader", options: { swcrc: false, jsc: { parser, target: "es2022" } } },
        },
      ],
    },
    // As written in the source: relative to the root, where the scripts that load run.
    node: { __dirname: true, __filename: true },
    optimization: { minimize: false },
    performance: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
}
