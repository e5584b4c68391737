import { readFileSync } from "node:fs";
import { resolve } from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

// semver brings no types along.
const { satisfies } = jest.requireActual<{ satisfies: (version: string, range: string) => boolean }>("semver");

const file = readFileSync(resolve(__dirname, "../../package-lock.json"), "utf8");
// The format is npm's own, written by npm.
const { packages } = JSON.parse(file) as { readonly packages: Readonly<Record<string, LockedPackage>> };
const root = packages[""] ?? {};

/** The newest Node of the oldest line that README names. */
const NODE = "20.20.2";

// A registry that does not have all platforms of a fresh package makes `npm install` leave them out without a word, and
// `npm ci` then refuses the lock file on every computer.
test("every optional dependency is locked, for all platforms", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test("direct dependencies run on the Node that package.json asks for", () => {
  const direct = Object.keys({ ...root.dependencies, ...root.devDependencies });
  const refusing = direct
    .map((name) => ({ name, wants: packages[`node_modules/${name}`]?.engines?.["node"] }))
    .filter(({ wants }) => wants !== undefined && !satisfies(NODE, wants));
  expect(direct.length).toBeGreaterThan(0);
  expect(refusing).toEqual([]);
});

test("the lock file names no host, so that every registry can serve it", () => {
  const named = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
  expect(named.map(([path]) => path)).toEqual([]);
});

/** As Node looks for it: in the package's own node_modules, then in those above. */
function isLocked(path: string, name: string): boolean {
  const places = [path];
  for (let at = path; at.includes("node_modules/"); places.push(at)) {
    at = at.slice(0, Math.max(at.lastIndexOf("node_modules/") - 1, 0));
  }
  return places.some((place) => `${place === "" ? "" : `${place}/`}node_modules/${name}` in packages);
}
