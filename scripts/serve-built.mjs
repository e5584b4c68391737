import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import devCerts from "office-addin-dev-certs";

/** Serves dist/web as a web server would, with a certificate that this computer trusts, because Outlook asks for one. */
const ROOT = path.resolve(import.meta.dirname, "../dist/web");
const PORT = 3000;
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml",
};

const server = createServer(await devCerts.getHttpsServerOptions(), (request, response) => {
  const { pathname } = new URL(request.url, "https://localhost");
  const file = path.join(ROOT, path.normalize(decodeURIComponent(pathname)));
  const inside = file.startsWith(ROOT + path.sep);
  if (!inside || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "cache-control": "no-store",
  });
  createReadStream(file).pipe(response);
});
server.listen(PORT, "localhost", () => console.log(`dist/web is at https://localhost:${PORT}/`));
