const { sep } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** Files that take longest though they are short: begun last, they would keep one core busy while the other is done. */
const LONGEST = [
  "toolchain/patterns",
  "files/bombs",
  "toolchain/start",
  "golden/handler",
  "bad-input/sizes",
  "toolchain/new",
  "toolchain/check-policy",
];

/** Without times of an earlier run, Jest begins with the largest files. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => LONGEST.some((part) => path.split(sep).join("/").includes(part));
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
