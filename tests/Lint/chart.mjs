// The chart, rendered: each example and each corner of its values, and what the chart must refuse.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { documents, under, yaml } from "./files.mjs";
import * as promises from "./promises.mjs";
import * as tools from "./tools.mjs";
import { merge } from "./values.mjs";

const chart = "charts/privacycloud";

// Gives what was rendered, by name, to be validated with everything else.
export function check(checks) {
  const sets = [];
  const engine = tools.renderer();
  if (engine.missing) {
    checks.skip("charts rendered", engine.missing);
    return sets;
  }
  if (engine.name !== "helm") checks.skip("helm lint and template", `not installed; rendered by ${engine.name}`);
  const defaults = yaml(`${chart}/values.yaml`)[0];
  for (const [name, above] of cases()) {
    const path = join(tools.work, "values.yaml");
    writeFileSync(path, JSON.stringify(above));
    const made = engine.render([path]);
    checks.run(`${name} renders`, () => (made.good ? [] : [made.said]));
    if (!made.good) continue;
    const objects = documents(made.out, name);
    sets.push([name, objects]);
    promised(checks, name, objects, merge(defaults, above));
  }
  for (const [what, above] of impossible) {
    const path = join(tools.work, "values.yaml");
    writeFileSync(path, JSON.stringify(above));
    checks.run(`the chart refuses ${what}`, () => (engine.render([path]).good ? ["it was rendered"] : []));
  }
  return sets;
}

function cases() {
  const examples = under(`${chart}/examples`, ".yaml").map((path) => [path, yaml(path)[0]]);
  const [, silos] = examples.find(([, above]) => above.engine === "cluster");
  const all = Object.assign({}, ...examples.map(([, above]) => above));
  return [
    ["values.yaml alone", {}],
    ...examples,
    ["one process on PostgreSQL", { store: { kind: "postgres" } }],
    ["silos with a door for clients", { ...silos, cluster: { ...silos.cluster, gatewayPort: 30000 } }],
    ["HTTPS in the pod", { tls: { secretName: "pod-tls" }, service: { type: "LoadBalancer" } }],
    ["claims that are there", { data: { existingClaim: "data" }, keys: { existingClaim: "keys" } }],
    ["no policies, no migration", { ...all, network: { enabled: false }, migration: { enabled: false } }],
    ["tolerations and nodes", { nodeSelector: { pool: "privacy" }, tolerations: [{ key: "a", operator: "Exists" }],
      image: { digest: `sha256:${"0".repeat(64)}`, pullSecrets: ["pull"] } }],
  ];
}

const impossible = [
  ["two processes on one SQLite folder", { replicas: 2 }],
  ["a cluster on SQLite", { engine: "cluster" }],
  ["Standalone that would sign in by an identity", { store: { kind: "postgres",
    postgres: { passwordSecret: { name: "", key: "password" } } }, serviceAccount: { workloadIdentity: true } }],
  ["two processes on a volume for one", { replicas: 2, store: { kind: "postgres" } }],
  ["a public address that is not the ingress's", { ingress: { enabled: true, host: "other.example.com" } }],
];

function promised(checks, name, objects, all) {
  const migration = all.migration;
  checks.run(`${name}: pods are restricted`, () => promises.restricted(objects));
  checks.run(`${name}: pods stay in the region`, () => promises.resident(objects, all.region.nodeRegions));
  checks.run(`${name}: servers end gracefully`, () => promises.graceful(objects));
  checks.run(`${name}: selectors choose their pods`, () => promises.selectable(objects));
  checks.run(`${name}: running pods know nothing of the migrating role`, () =>
    promises.withoutMigrator(objects, migration.user, migration.passwordSecret.name));
  if (all.engine === "cluster" && all.serviceAccount.workloadIdentity)
    checks.run(`${name}: whoever has no password signs in as an identity`, () => promises.signsIn(objects));
  checks.run(`${name}: no secret stands in the open`, () => promises.withoutSecrets(objects));
  if (all.network.enabled) checks.run(`${name}: everything is closed`, () => promises.closed(objects));
}
