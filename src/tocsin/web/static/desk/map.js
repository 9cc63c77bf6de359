// SPDX-License-Identifier: AGPL-3.0-or-later
// The map: sites by their worst level, outlines of open events; hatched when unconfirmed, dotted when a zone stands
// in. Shapes are drawn here, labels need no glyph server, nothing is asked of any other machine.

const box = document.getElementById("map");
const dark = matchMedia("(prefers-color-scheme: dark)");
const LEVELS = [0, 1, 2, 3, 4];
let map = null;
let library = null;
let wanted = false;

const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const level = (field = "level") => ["match", ["get", field], ...LEVELS.flatMap((n) => [n, css(`--l${n}`)]), css("--l0")];

/** A level's shape as a picture, the same shapes as in the queue. */
function shape(number, blind) {
  const size = 40;
  const canvas = new OffscreenCanvas(size, size);
  const pen = canvas.getContext("2d");
  const radius = number ? 12 : 8;
  pen.translate(size / 2, size / 2);
  pen.beginPath();
  if (!number) pen.arc(0, 0, radius, 0, 2 * Math.PI);
  else outline(number, radius).forEach(([x, y], i) => (i ? pen.lineTo(x, y) : pen.moveTo(x, y)));
  pen.closePath();
  pen.lineWidth = 2.5;
  pen.lineJoin = "round";
  pen.strokeStyle = blind ? css("--dim") : css("--sea");
  pen.fillStyle = blind && !number ? css("--sea") : css(`--l${number}`);
  if (blind) pen.setLineDash([4, 3]);
  pen.stroke();
  pen.fill();
  if (blind) pen.stroke();
  return pen.getImageData(0, 0, size, size);
}

function outline(number, r) {
  const round = (corners, turn, other = 1) =>
    Array.from({ length: corners }, (_, i) => {
      const angle = turn + (2 * Math.PI * i) / corners;
      const reach = r * (i % 2 ? other : 1);
      return [reach * Math.sin(angle), -reach * Math.cos(angle)];
    });
  if (number === 1) return round(3, 0);
  if (number === 2) return round(4, 0);
  if (number === 3) return round(8, Math.PI / 8);
  return round(12, 0, 0.6);
}

function hatch(colour) {
  const canvas = new OffscreenCanvas(12, 12);
  const pen = canvas.getContext("2d");
  pen.strokeStyle = colour;
  pen.lineWidth = 1.4;
  for (const shift of [-12, 0, 12]) {
    pen.moveTo(shift, 12);
    pen.lineTo(shift + 12, 0);
  }
  pen.stroke();
  return pen.getImageData(0, 0, 12, 12);
}

function style() {
  return {
    version: 8,
    sources: {
      land: { type: "geojson", data: new URL(box.dataset.land, location.href).href, tolerance: 0.3 },
      borders: { type: "geojson", data: new URL(box.dataset.borders, location.href).href, tolerance: 0.3 },
      events: { type: "geojson", data: empty() },
      sites: { type: "geojson", data: empty() },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": css("--sea") } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": css("--land"), "fill-antialias": true } },
      { id: "borders", type: "line", source: "borders", paint: { "line-color": css("--border"), "line-width": 0.8 } },
    ],
  };
}

const empty = () => ({ type: "FeatureCollection", features: [] });

// A changed theme loads a new style, but the renderer may keep the old one's images.
function picture(name, pixels) {
  if (map.hasImage(name)) map.removeImage(name);
  map.addImage(name, pixels, { pixelRatio: 2 });
}

function layers() {
  for (const n of LEVELS) {
    picture(`level-${n}`, shape(n, false));
    picture(`blind-${n}`, shape(n, true));
    picture(`hatch-${n}`, hatch(css(`--l${n}`)));
  }
  const area = ["in", ["geometry-type"], ["literal", ["Polygon", "MultiPolygon"]]];
  const sure = ["!=", ["get", "state"], "unconfirmed"];
  const stands = ["in", ["get", "basis"], ["literal", ["zone", "country"]]];
  const add = (layer) => map.addLayer({ source: "events", ...layer });
  const line = { "line-color": level(), "line-width": ["case", ["boolean", ["feature-state", "picked"], false], 3.5, 1.6] };
  add({ id: "fill", type: "fill", filter: ["all", area, sure], paint: { "fill-color": level(), "fill-opacity": dark.matches ? 0.13 : 0.16 } });
  add({ id: "hatch", type: "fill", filter: ["all", area, ["!", sure]], paint: { "fill-pattern": ["concat", "hatch-", ["to-string", ["get", "level"]]], "fill-opacity": 0.6 } });
  add({ id: "edge", type: "line", filter: ["!", stands], layout: { "line-join": "round" }, paint: line });
  add({ id: "edge-zone", type: "line", filter: stands, layout: { "line-join": "round" }, paint: { ...line, "line-dasharray": [0.6, 1.8] } });
  add({ id: "point", type: "circle", filter: ["==", ["geometry-type"], "Point"], paint: { "circle-radius": 9, "circle-color": "rgba(0,0,0,0)", "circle-stroke-color": level(), "circle-stroke-width": 2 } });
  map.addLayer({
    id: "sites",
    type: "symbol",
    source: "sites",
    layout: {
      "icon-image": ["concat", ["case", ["get", "blind"], "blind-", "level-"], ["to-string", ["get", "level"]]],
      "icon-allow-overlap": true,
      "symbol-sort-key": ["get", "level"],
      "icon-size": ["interpolate", ["linear"], ["zoom"], 2, 0.7, 6, 1],
    },
  });
}

async function load() {
  const answer = await fetch(box.dataset.features);
  if (!answer.ok || answer.redirected) return null;
  const data = await answer.json();
  if (box.dataset.event) data.events = await one();
  data.events.features.forEach((feature, i) => { feature.id = i + 1; });
  map.getSource("events").setData(data.events);
  map.getSource("sites").setData(data.sites);
  box.data = data;
  return data;
}

async function one() {
  const found = await (await fetch(box.dataset.outline)).json();
  for (const feature of found.features)
    Object.assign(feature.properties, { id: box.dataset.event, level: Number(box.dataset.level), state: box.dataset.state });
  return found;
}

function around(features) {
  const bounds = new library.LngLatBounds();
  const walk = (c) => (typeof c[0] === "number" ? bounds.extend([c[0], c[1]]) : c.forEach(walk));
  const open = (g) => (g.geometries ? g.geometries.forEach(open) : walk(g.coordinates));
  features.forEach((feature) => open(feature.geometry));
  return bounds;
}

/** Most of the sites: a few far away do not shrink the rest to a speck. */
function main(sites) {
  const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const [lon, lat] = [0, 1].map((i) => middle(sites.map((s) => s.geometry.coordinates[i])));
  const near = sites.filter((s) => Math.abs(s.geometry.coordinates[0] - lon) < 35 && Math.abs(s.geometry.coordinates[1] - lat) < 25);
  return near.length >= sites.length * 0.7 ? near : sites;
}

function frame(everything = false) {
  const given = box.dataset.box?.split(",").map(Number);
  const still = { padding: 48, duration: 0, maxZoom: 8 };
  if (given) return map.fitBounds([[given[0], given[1]], [given[2], given[3]]], still);
  const sites = box.data?.sites.features ?? [];
  if (sites.length) map.fitBounds(around(everything ? sites : main(sites)), still);
}

/** Bring an event into view when it is out of it. */
function show(id) {
  const found = (box.data?.events.features ?? []).filter((feature) => feature.properties.id === id);
  if (!map || !found.length) return;
  const bounds = around(found);
  const seen = map.getBounds();
  if (seen.contains(bounds.getCenter())) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  map.easeTo({ center: bounds.getCenter(), zoom: Math.min(map.getZoom(), 5), duration: still ? 0 : 500 });
}

function pick(id) {
  document.querySelectorAll(".row.picked").forEach((row) => row.classList.remove("picked"));
  const row = document.getElementById(`row-${id}`);
  row?.classList.add("picked");
  for (const feature of box.data?.events.features ?? [])
    map?.setFeatureState({ source: "events", id: feature.id }, { picked: feature.properties.id === id });
  return row;
}

function choose(event) {
  const [site] = map.queryRenderedFeatures(event.point, { layers: ["sites"] });
  if (site) {
    const link = document.createElement("a");
    link.href = `/sites/${encodeURIComponent(site.properties.id)}`;
    link.textContent = site.properties.name;
    document.getElementById("map-said")?.replaceChildren(link);
    return;
  }
  const [area] = map.queryRenderedFeatures(event.point, { layers: ["fill", "hatch", "point"] });
  const row = area && pick(area.properties.id);
  row?.querySelector(".sentence").focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}

function hover(event) {
  const found = map.queryRenderedFeatures(event.point, { layers: ["sites", "fill", "hatch", "point"] });
  map.getCanvas().style.cursor = found.length ? "pointer" : "";
  const site = found.find((feature) => feature.layer.id === "sites");
  if (site && !box.dataset.event) document.getElementById("map-said").textContent = site.properties.name;
}

async function draw() {
  if (map || !box) return;
  library = await import(box.dataset.library);
  map = new library.Map({ container: box, style: style(), attributionControl: false, center: [10, 48], zoom: 3, dragRotate: false, pitchWithRotate: false, fadeDuration: 0, maxZoom: 11, keyboard: true, locale: { "Map.Title": box.dataset.label || "Map" } });
  let framed = false;
  map.on("style.load", async () => {
    layers();
    await load();
    if (!framed) frame();
    framed = true;
    map.once("idle", () => { box.dataset.ready = "yes"; });
  });
  map.on("click", choose);
  map.on("mousemove", hover);
}

function restyle() {
  map?.setStyle(style(), { diff: false });
}

if (box) {
  const small = matchMedia("(max-width: 900px)");
  wanted = box.classList.contains("small") || !small.matches;
  if (wanted) draw();
  small.addEventListener("change", () => { if (!small.matches) draw(); });
  document.addEventListener("desk:map", () => { draw(); map?.resize(); });
  document.addEventListener("desk:changed", () => { if (map && box.dataset.ready) load(); });
  document.addEventListener("focusin", (event) => {
    const row = event.target.closest?.(".row[data-id]");
    if (!row) return;
    pick(row.dataset.id);
    show(row.dataset.id);
  });
  document.addEventListener("click", (event) => {
    const tool = event.target.closest?.("[data-map]")?.dataset.map;
    if (tool === "in") map?.zoomIn();
    if (tool === "out") map?.zoomOut();
    if (tool === "all") frame(true);
  });
  dark.addEventListener("change", restyle);
}
