// Country outlines for the server-drawn maps: longitude and latitude in thousandths of a degree.
import { readFile } from "node:fs/promises";
import { feature } from "topojson-client";

const countries = {
  Albania: "AL", Montenegro: "ME", Kosovo: "XK", "North Macedonia": "MK", Macedonia: "MK", Serbia: "RS",
  "Bosnia and Herz.": "BA", Croatia: "HR", Greece: "GR", Italy: "IT", Bulgaria: "BG", Romania: "RO",
  Hungary: "HU", Latvia: "LV", Lithuania: "LT", Estonia: "EE", Belarus: "BY", Russia: "RU",
};
// outlines are cut to the two neighbourhoods that are drawn
const windows = [[13, 38, 24, 47.5], [19.5, 53.5, 30, 60]];

export async function outlines() {
  const atlas = JSON.parse(await readFile("node_modules/world-atlas/countries-10m.json", "utf8"));
  const found = {};
  for (const { properties, geometry } of feature(atlas, atlas.objects.countries).features) {
    const code = countries[properties.name];
    if (!code) continue;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    found[code] = polygons
      .map((rings) => rings[0])
      .flatMap((ring) => windows.map((w) => clipped(ring, w)))
      .filter((ring) => ring.length > 8)
      .map((ring) => simplified(ring, 0.006).flatMap(([x, y]) => [Math.round(x * 1000), Math.round(y * 1000)]));
  }
  return { attribution: "Natural Earth", countries: found };
}

function clipped(ring, [west, south, east, north]) {
  const edges = [
    [([x]) => x >= west, (a, b) => cross(a, b, 0, west)],
    [([x]) => x <= east, (a, b) => cross(a, b, 0, east)],
    [([, y]) => y >= south, (a, b) => cross(a, b, 1, south)],
    [([, y]) => y <= north, (a, b) => cross(a, b, 1, north)],
  ];
  return edges.reduce((points, [inside, meet]) => {
    const kept = [];
    points.forEach((point, i) => {
      const before = points[(i + points.length - 1) % points.length];
      if (inside(point) !== inside(before)) kept.push(meet(before, point));
      if (inside(point)) kept.push(point);
    });
    return kept;
  }, ring);
}

function cross(a, b, axis, value) {
  const t = (value - a[axis]) / (b[axis] - a[axis]);
  return axis === 0 ? [value, a[1] + t * (b[1] - a[1])] : [a[0] + t * (b[0] - a[0]), value];
}

// Douglas and Peucker
function simplified(line, tolerance) {
  if (line.length < 3) return line;
  const [a, b] = [line[0], line[line.length - 1]];
  let [far, at] = [0, 0];
  for (let i = 1; i < line.length - 1; i++) {
    const d = distance(line[i], a, b);
    if (d > far) [far, at] = [d, i];
  }
  if (far <= tolerance) return [a, b];
  return [...simplified(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplified(line.slice(at), tolerance)];
}

function distance([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const long = Math.hypot(dx, dy);
  return long === 0 ? Math.hypot(x - ax, y - ay) : Math.abs(dy * (x - ax) - dx * (y - ay)) / long;
}
