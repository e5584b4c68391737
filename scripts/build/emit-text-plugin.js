const { Compilation, sources } = require("webpack");

/** Emits one small text file that no source file stands for. */
class EmitTextPlugin {
  constructor(name, text) {
    this.name = name;
    this.text = text;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EmitTextPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "EmitTextPlugin", stage }, () => {
        compilation.emitAsset(this.name, new sources.RawSource(this.text()));
      });
    });
  }
}

module.exports = { EmitTextPlugin };
