const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { BannerPlugin, Compilation, optimize } = require("webpack");
const { HtmlSafetyPlugin } = require("./scripts/build/html-safety-plugin.js");
const { EmitTextPlugin } = require("./scripts/build/emit-text-plugin.js");
const { policyStatement, POLICY_START, POLICY_END } = require("./scripts/build/policy.js");

/**
 * `webpack --mode production` writes dist/ as it is deployed. `npm start` passes `officeJs`, the address of a local copy
 * of office.js that takes the place of Microsoft's in the served pages.
 */
module.exports = (env, argv) => {
  const build = { mode: argv.mode ?? "production", officeJs: env.officeJs };
  return [web(build), handler(build), sandbox(build), commandLine(build)];
};

/** The pages that Outlook opens. */
function web(build) {
  const page = (name, chunks) => htmlPage(build, `src/${name}.html`, `${path.basename(name)}.html`, chunks);
  return {
    ...common(build, "web", "es2020"),
    entry: {
      taskpane: "./src/pane/index.tsx",
      status: "./src/pane/status.ts",
      "msajax-shim": { import: "./src/launch/msajax-shim.ts", filename: "msajax-shim.js" },
    },
    optimization: {
      minimizer: [pageMinimizer()],
      // Separate files, so that an update of ours does not make everybody fetch React again.
      splitChunks: {
        cacheGroups: {
          vendor: { test: /[\\/]node_modules[\\/]/, name: "vendor", chunks: onlyPane },
          core: { test: /[\\/]src[\\/]core[\\/]/, name: "core", chunks: onlyPane, enforce: true },
        },
      },
    },
    plugins: [
      page("pane/taskpane", ["taskpane"]),
      page("pane/status", ["status"]),
      // The page runs the very file that classic Outlook runs, named in the template.
      page("launch/commands", []),
      new HtmlSafetyPlugin({ officeJs: build.officeJs }),
      new EmitTextPlugin("policy.js", () => `${policyStatement()}\n`),
      new CopyPlugin({
        patterns: [{ from: "manifest.xml" }, { from: "assets", to: "assets" }],
      }),
    ],
  };
}

/** One ES2016 script without imports: all that the JavaScript-only runtime of classic Outlook can load. */
function handler(build) {
  const config = common(build, "handler", "es2016");
  return {
    ...config,
    devtool: false,
    entry: { launchevent: "./src/launch/launchevent.ts" },
    output: {
      ...config.output,
      path: path.resolve("dist/web"),
      filename: "[name].js",
      clean: false,
      iife: true,
      chunkFormat: false,
      environment: { dynamicImport: false, module: false },
    },
    module: { ...config.module, parser: { javascript: { dynamicImportMode: "eager" } } },
    optimization: {
      splitChunks: false,
      runtimeChunk: false,
      minimizer: [
        new TerserPlugin({ extractComments: false, terserOptions: { ecma: 2016, format: { ascii_only: true } } }),
      ],
    },
    plugins: [
      new BannerPlugin({
        raw: true,
        banner: () => `${POLICY_START}${policyStatement()}${POLICY_END}`,
        // After the minimizer, which would drop the marks.
        stage: Compilation.PROCESS_ASSETS_STAGE_REPORT,
      }),
    ],
  };
}

/** The Outlook-like page of `npm start`; never deployed. */
function sandbox(build) {
  const config = common(build, "sandbox", "es2020");
  return {
    ...config,
    entry: { page: "./src/sandbox/index.tsx" },
    // The sandbox and the pages of the add-in share one address, so their files need different names.
    output: { ...config.output, filename: "sandbox.[name].[contenthash:8].js" },
    optimization: { minimizer: [pageMinimizer()] },
    plugins: [
      htmlPage(build, "src/sandbox/index.html", "index.html", ["page"]),
      new HtmlSafetyPlugin({ officeJs: build.officeJs, frames: true }),
    ],
  };
}

/** `second-look`, and a file for each of its workers: `src/cli/scan.worker.ts` becomes `scan.worker.js` beside it. */
function commandLine(build) {
  const config = common(build, "cli", "es2022");
  return {
    ...config,
    target: "node20",
    entry: { "second-look": "./src/cli/second-look.ts", ...workers("src/cli") },
    output: { ...config.output, filename: "[name].js" },
    module: { ...config.module, parser: { javascript: { dynamicImportMode: "eager" } } },
    node: { __dirname: false, __filename: false },
    // Readable stack traces are worth more here than bytes.
    optimization: { minimize: false },
    plugins: [
      new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new BannerPlugin({ raw: true, banner: "#!/usr/bin/env node", include: /^second-look\.js$/ }),
    ],
  };
}

function common(build, name, syntax) {
  return {
    name,
    mode: build.mode,
    target: ["web", syntax],
    // "eval" maps, webpack's default, are refused by the content security policy.
    devtool: build.mode === "development" ? "source-map" : false,
    output: {
      path: path.resolve("dist", name),
      filename: "[name].[contenthash:8].js",
      publicPath: "auto",
      clean: name === "web" ? { keep: "launchevent.js" } : true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc(syntax) }] },
    performance: false,
    experiments: { css: true },
    stats: "errors-warnings",
  };
}

function swc(target) {
  const parser = { syntax: "typescript", tsx: true };
  const transform = { react: { runtime: "automatic" } };
  // Spread objects become Object.assign, fields are assigned: every file would bring helpers of its own otherwise, and slow ones.
  const assumptions = {
    setSpreadProperties: true,
    setPublicClassFields: true,
    objectRestNoSymbols: true,
    pureGetters: true,
    noDocumentAll: true,
  };
  return { loader: "swc-loader", options: { swcrc: false, jsc: { parser, target, transform, assumptions } } };
}

function pageMinimizer() {
  return new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false, exclude: "policy.js" });
}

/** Lazy chunks keep their own packages, so that opening the pane does not fetch them. */
function onlyPane(chunk) {
  return chunk.name === "taskpane";
}

function htmlPage(build, template, filename, chunks) {
  return new HtmlPlugin({ template, filename, chunks, inject: chunks.length > 0 ? "head" : false, minify: false });
}

function workers(folder) {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith(".worker.ts"));
  return Object.fromEntries(files.map((file) => [file.slice(0, -".ts".length), `./${folder}/${file}`]));
}
