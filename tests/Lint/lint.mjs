// Looks at charts/ and infra/ with what this machine can have. Prints what is wrong, and one line of counts:
// passed, failed, skipped, then why. Run by build.sh; alone: node tests/Lint/lint.mjs
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { at, text, under, yaml } from "./files.mjs";
import { Checks } from "./checks.mjs";
import * as azure from "./azure.mjs";
import * as chart from "./chart.mjs";
import * as dumps from "./dumps.mjs";
import * as manifests from "./manifests.mjs";
import * as metrics from "./metrics.mjs";
import * as promises from "./promises.mjs";
import * as tools from "./tools.mjs";
import * as values from "./values.mjs";

const checks = new Checks();
const sets = [];

try {
  parseAll();
  values.check(checks);
  metrics.check(checks, promtool);
  sets.push(...chart.check(checks));
  dumps.check(checks);
  plain();
  await validateAll();
  azure.check(checks, tools);
} finally {
  rmSync(tools.work, { recursive: true });
}

const reasons = checks.skipped.join("; ");
console.log([checks.passed, checks.failed, checks.skipped.length, reasons].join("\t").trimEnd());
process.exitCode = checks.failed > 0 ? 1 : 0;

function parseAll() {
  const plainly = [...under("charts", ".yaml", ".yml"), ...under("infra", ".yaml", ".yml")]
    .filter((path) => !path.includes("/templates/"));
  for (const path of plainly) checks.run(`${path} is YAML`, () => void yaml(path));
  for (const path of [...under("charts", ".json"), ...under("infra", ".json")])
    checks.run(`${path} is JSON`, () => void JSON.parse(text(path)));
}

function promtool() {
  const tool = tools.promtool();
  if (tool.missing) return tool;
  const call = (args, cwd) => {
    const done = tools.run(tool.path, args, { cwd });
    return done.good ? [] : [done.said];
  };
  return {
    run: (...args) => call(args, at("charts/privacycloud/rules")),
    // Each panel becomes a recording rule, which is parsed and thrown away.
    parses: (board) => {
      const rules = board.panels.flatMap((panel) => panel.targets.map((one) => ({
        record: `panel:${panel.id}:${one.refId}`, expr: one.expr.replaceAll("$__rate_interval", "5m"),
      })));
      writeFileSync(join(tools.work, "panels.yaml"), JSON.stringify({ groups: [{ name: "panels", rules }] }));
      return call(["check", "rules", "panels.yaml"], tools.work);
    },
  };
}

// The cell on plain Kubernetes: nothing is rendered, so nothing can be missing.
function plain() {
  const objects = under("infra/kubernetes", ".yaml")
    .filter((path) => !path.endsWith("kustomization.yaml")).flatMap((path) => yaml(path));
  sets.push(["infra/kubernetes", objects]);
  checks.run("infra/kubernetes: pods are restricted", () => promises.restricted(objects));
  checks.run("infra/kubernetes: pods stay in the region", () => promises.resident(objects, ["vn-1"]));
  checks.run("infra/kubernetes: everything is closed", () => promises.closed(objects));
  checks.run("infra/kubernetes: no secret stands in the open", () => promises.withoutSecrets(objects));
  checks.run("infra/kubernetes: the kustomization names every file", () => {
    const named = yaml("infra/kubernetes/kustomization.yaml")[0].resources.map((one) => `infra/kubernetes/${one}`);
    return under("infra/kubernetes", ".yaml").filter((path) => !path.endsWith("kustomization.yaml")
      && !named.includes(path)).map((path) => `${path} is not named`);
  });
}

async function validateAll() {
  const kinds = await manifests.loadKinds(sets.flatMap(([, objects]) => objects));
  const unknown = manifests.fieldsUnknown(sets);
  for (const [name, objects] of sets) {
    checks.run(`${name}: the API takes every object`, () => manifests.invalid(objects, kinds));
    checks.run(`${name}: every field exists`, () => unknown.get(name));
  }
}
