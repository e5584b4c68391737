import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { crc32, deflateSync } from "node:zlib";

// Draws the icon into assets/: a letter with a lens over it, once as SVG and once for each size that Outlook asks for.
// The shapes stand on a grid of 32 x 32 units, on even units where they can, so that they stay sharp at 16 pixels.

const SIZES = [16, 20, 24, 25, 32, 40, 48, 64, 80, 128];
const GRID = 32;
// Samples per pixel and direction: more gives no smoother edge at these sizes.
const SAMPLES = 8;

const BLUE = [0x2b, 0x88, 0xd8];
const NAVY = [0x0b, 0x3f, 0x73];
const WHITE = [0xff, 0xff, 0xff];

const letter = { left: 0, top: 4, right: 30, bottom: 24, radius: 3 };
const flap = {
  points: [
    [1, 6.5],
    [15, 16],
    [29, 6.5],
  ],
  width: 2,
};
const lens = { center: [22, 20], outside: 8, inside: 6, gap: 10 };
const handle = {
  points: [
    [28, 26],
    [30, 28],
  ],
  width: 3.4,
  gap: 6,
};
const tick = {
  points: [
    [19, 20.2],
    [21.2, 22.4],
    [25.2, 17.8],
  ],
  width: 2,
};

const folder = path.resolve(import.meta.dirname, "../assets");
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, "icon.svg"), svg());
for (const size of SIZES) await writeFile(path.join(folder, `icon-${size}.png`), png(size));

/** The color at a point of the grid, or undefined where the icon is transparent. */
function colorAt(x, y) {
  const toLens = Math.hypot(x - lens.center[0], y - lens.center[1]);
  if (isOnLine(x, y, tick)) return NAVY;
  if (toLens <= lens.inside) return WHITE;
  if (toLens <= lens.outside || isOnLine(x, y, handle)) return BLUE;
  const isCutOut = toLens <= lens.gap || isOnLine(x, y, flap) || isOnLine(x, y, { ...handle, width: handle.gap });
  return !isCutOut && isInBox(x, y, letter) ? BLUE : undefined;
}

function isInBox(x, y, { left, top, right, bottom, radius }) {
  const dx = Math.max(left + radius - x, 0, x - (right - radius));
  const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
  return Math.hypot(dx, dy) <= radius;
}

function isOnLine(x, y, { points, width }) {
  return points.slice(1).some((end, index) => distance([x, y], points[index], end) <= width / 2);
}

/** From a point to the stretch between two others. */
function distance([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - nearest * dx, y - ay - nearest * dy);
}

/** Red, green, blue and opacity of one pixel: the mean of its samples. */
function pixel(column, row, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const color = colorAt((x * GRID) / size, (y * GRID) / size);
    if (color === undefined) continue;
    covered += 1;
    color.forEach((value, channel) => (sum[channel] += value));
  }
  const opacity = Math.round((covered / (SAMPLES * SAMPLES)) * 255);
  return [...sum.map((value) => (covered === 0 ? 0 : Math.round(value / covered))), opacity];
}

/** A PNG with 8 bits a channel and opacity: https://www.w3.org/TR/png-3/ */
function png(size) {
  const rows = Array.from({ length: size }, (_, row) => {
    const pixels = Array.from({ length: size }, (__, column) => pixel(column, row, size));
    return [0, ...pixels.flat()];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows.flat()), { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

function svg() {
  const hex = (color) => `#${color.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
  const line = ({ points, width }, color) =>
    `<polyline points="${points.join(" ")}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
  const circle = (radius, color) =>
    `<circle cx="${lens.center[0]}" cy="${lens.center[1]}" r="${radius}" fill="${color}"/>`;
  const { left, top, right, bottom, radius } = letter;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${GRID} ${GRID}">
  <mask id="cut">
    <rect width="${GRID}" height="${GRID}" fill="white"/>
    ${line(flap, "black")}
    ${circle(lens.gap, "black")}
    ${line({ ...handle, width: handle.gap }, "black")}
  </mask>
  <rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="${radius}" fill="${hex(BLUE)}" mask="url(#cut)"/>
  ${line(handle, hex(BLUE))}
  ${circle(lens.outside, hex(BLUE))}
  ${circle(lens.inside, hex(WHITE))}
  ${line(tick, hex(NAVY))}
</svg>
`;
}
