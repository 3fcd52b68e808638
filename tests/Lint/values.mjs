// The chart's values: documented, closed by a schema, and every path a template reads is among them.
import Ajv from "ajv";
import { text, under, yaml } from "./files.mjs";

const chart = "charts/privacycloud";
const schemaOf = () => JSON.parse(text(`${chart}/values.schema.json`));
const defaults = () => yaml(`${chart}/values.yaml`)[0];

export function merge(below, above) {
  if (!isMap(below) || !isMap(above)) return above;
  const both = { ...below };
  for (const [key, value] of Object.entries(above)) both[key] = key in both ? merge(both[key], value) : value;
  return both;
}

const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export function check(checks) {
  const schema = schemaOf();
  const valid = new Ajv({ strict: true, strictRequired: false, allErrors: true }).compile(schema);
  const faults = (values) => (valid(values) ? [] : valid.errors.map((one) => `${one.instancePath} ${one.message}`));
  checks.run("values.schema.json is closed, bounded and described", () => open(schema, "#"));
  checks.run("values.yaml fits the schema", () => faults(defaults()));
  checks.run("values.yaml and the schema name the same values", () => unlike(defaults(), schema, ""));
  checks.run("every value is explained where it stands", () => unexplained(text(`${chart}/values.yaml`)));
  for (const path of under(`${chart}/examples`, ".yaml"))
    checks.run(`${path} fits the schema`, () => faults(merge(defaults(), yaml(path)[0])));
  for (const [what, wrong] of refused)
    checks.run(`the schema refuses ${what}`, () =>
      faults(merge(defaults(), wrong)).length > 0 ? [] : ["it was taken"]);
  for (const path of under(`${chart}/templates`, ".yaml", ".tpl")) {
    checks.run(`${path} closes what it opens`, () => unbalanced(text(path)));
    checks.run(`${path} reads values that exist`, () => unknownPaths(text(path), schema));
  }
}

// What an operator could plausibly get wrong.
const refused = [
  ["a value it does not know", { replica: 2 }],
  ["an unknown value deep inside", { network: { mail: { cidr: "10.0.0.0/8" } } }],
  ["no process", { replicas: 0 }],
  ["more processes than a cell has room for", { replicas: 1000 }],
  ["an engine that is none", { engine: "both" }],
  ["pods that may run in any region", { region: { nodeRegions: [] } }],
  ["a region that is no region", { region: { name: "Vietnam" } }],
  ["an address in clear", { publicAddress: "http://privacy.example.com" }],
  ["an ingress open to everybody", { network: { ingress: { from: [] } } }],
  ["a database that may lie anywhere", { network: { postgres: { to: [] } } }],
  ["a peer that is two things", { network: { dns: { to: [{ cidr: "10.0.0.0/8", namespace: "x" }] } } }],
  ["a password among the values", { store: { postgres: { password: "x" } } }],
  ["a digest that is none", { image: { digest: "latest" } }],
  ["no time to hand over", { shutdown: { graceSeconds: 5 } }],
  ["a limit on the processor", { resources: { limits: { cpu: "1" } } }],
];

// Objects that take anything, numbers without a range, texts without a length, values without a word about them.
function open(node, where) {
  if (!isMap(node)) return [];
  const wrong = [];
  if (node.type === "object" && !("additionalProperties" in node) && node.maxProperties !== 0)
    wrong.push(`${where} takes any property`);
  if (node.additionalProperties === true) wrong.push(`${where} takes any property`);
  if (node.type === "integer" && !("minimum" in node && "maximum" in node)) wrong.push(`${where} has no range`);
  if (node.type === "string" && !("maxLength" in node)) wrong.push(`${where} has no longest`);
  if (node.type === "array" && !("maxItems" in node)) wrong.push(`${where} has no most`);
  for (const [name, inner] of Object.entries(node.properties ?? {})) {
    if (!inner.description) wrong.push(`${where}/${name} is not described`);
    wrong.push(...open(inner, `${where}/${name}`));
  }
  for (const inner of [node.items, node.additionalProperties, ...(node.oneOf ?? [])]) wrong.push(...open(inner, where));
  for (const [name, inner] of Object.entries(node.definitions ?? {})) wrong.push(...open(inner, `${where}/${name}`));
  return wrong;
}

function unlike(values, schema, where) {
  if (!schema.properties) return [];
  const named = Object.keys(schema.properties).filter((name) => name !== "global");
  const wrong = [
    ...named.filter((name) => !(name in values)).map((name) => `${where}/${name} is not in values.yaml`),
    ...Object.keys(values).filter((name) => !named.includes(name))
      .map((name) => `${where}/${name} is not in the schema`),
    ...named.filter((name) => !schema.required.includes(name)).map((name) => `${where}/${name} is not required`),
  ];
  return wrong.concat(named.filter((name) => isMap(values[name]))
    .flatMap((name) => unlike(values[name], schema.properties[name], `${where}/${name}`)));
}

// A key with a value of its own has a comment above it, or stands in a block that has one.
function unexplained(source) {
  const explained = [];
  const wrong = [];
  const lines = source.split("\n");
  lines.forEach((line, n) => {
    const key = /^( *)([A-Za-z]+):(.*)$/.exec(line);
    if (!key) return;
    const depth = key[1].length;
    explained.length = Math.min(explained.length, depth);
    const here = /^ *#/.test(lines[n - 1] ?? "");
    explained[depth] = here;
    const parent = depth === 0 ? false : explained.slice(0, depth).some(Boolean);
    if (key[3].trim() !== "" && !here && !parent) wrong.push(`values.yaml:${n + 1} ${key[2]} is not explained`);
  });
  return wrong;
}

function unbalanced(source) {
  const wrong = [];
  if (source.split("{{").length !== source.split("}}").length) wrong.push("braces do not match");
  const actions = [...source.matchAll(/{{-?\s*(if|range|with|define|block|end)\b/g)].map((one) => one[1]);
  const depth = actions.reduce((sum, word) => sum + (word === "end" ? -1 : 1), 0);
  if (depth !== 0) wrong.push(`${Math.abs(depth)} ${depth > 0 ? "end missing" : "end too many"}`);
  return wrong;
}

function unknownPaths(source, schema) {
  const wrong = [];
  for (const [, path] of source.matchAll(/(?:\.Values|\$v)\.([A-Za-z][A-Za-z0-9.]*)/g)) {
    let node = schema;
    // What lies within a map of the operator's own names is hers.
    for (const name of path.split(".")) node = node?.properties ? node.properties[name] : node;
    if (!node) wrong.push(`.Values.${path} is not in the schema`);
  }
  return wrong;
}
