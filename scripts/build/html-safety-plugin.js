const HtmlPlugin = require("html-webpack-plugin");

const SCRIPT = /<script\b[^>]* src="([^"]+)"/g;

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

// The style hash is that of the empty text: Fluent makes empty style elements and fills them by script.
// `frame-ancestors` cannot stand in a meta element; Outlook on the web has to frame these pages anyway.
const POLICY = {
  "default-src": "'none'",
  "script-src": "'self' https://appsforoffice.microsoft.com",
  "style-src": "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "connect-src": "'self' https://appsforoffice.microsoft.com",
  "img-src": "'self' data:",
  "base-uri": "'none'",
  "form-action": "'none'",
  "object-src": "'none'",
};

/**
 * Puts the content security policy into every page, and a local address of office.js where one is given. Behind a policy
 * browsers look for no scripts ahead of those that they run, so all are named beside it, to be fetched at the same time.
 */
class HtmlSafetyPlugin {
  /** `frames`: this page shows others of the same origin. */
  constructor({ officeJs, frames = false }) {
    this.officeJs = officeJs;
    this.policy = frames ? { ...POLICY, "frame-src": "'self'" } : POLICY;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("HtmlSafetyPlugin", (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap("HtmlSafetyPlugin", (page) => {
        page.html = this.protect(page.html);
        return page;
      });
    });
  }

  protect(html) {
    const rules = Object.entries(this.policy).map(([name, value]) => `${name} ${value}`);
    const meta = `<meta http-equiv="Content-Security-Policy" content="${rules.join("; ")}">`;
    if (!html.includes("<head>")) throw new Error("A page without <head> would go without content security policy.");
    const links = [...html.matchAll(SCRIPT)].map(([, src]) => `<link rel="preload" as="script" href="${src}">`);
    const guarded = html.replace("<head>", `<head>\n    ${[meta, ...links].join("\n    ")}`);
    return this.officeJs ? guarded.replaceAll(OFFICE_JS, this.officeJs) : guarded;
  }
}

module.exports = { HtmlSafetyPlugin };
