import { main } from "./main";

process.stdin.setEncoding("utf8");
// Whoever reads us may stop early, as `head` does.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
}

void main(process.argv.slice(2), {
  input: process.stdin as AsyncIterable<string>,
  write: (text) => new Promise((resolve) => void process.stdout.write(text, () => resolve())),
  complain: (line) => void process.stderr.write(`${line}\n`),
}).then((code) => (process.exitCode = code));
