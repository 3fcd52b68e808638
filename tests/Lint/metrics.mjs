// Dashboards and alerts speak of metrics that exist, by labels that carry neither a tenant nor a person.
import { text, under, yaml } from "./files.mjs";

const chart = "charts/privacycloud";

// Those the framework makes and both hosts send, by the meter they come from: name, then what Prometheus adds to it.
const meters = {
  "Microsoft.AspNetCore.Hosting": [["http.server.request.duration", "histogram", "s"],
    ["http.server.active_requests", "gauge", ""]],
  "Microsoft.AspNetCore.Server.Kestrel": [["kestrel.active_connections", "gauge", ""],
    ["kestrel.queued_connections", "gauge", ""]],
  "Microsoft.AspNetCore.RateLimiting": [["aspnetcore.rate_limiting.requests", "counter", ""]],
  "Microsoft.AspNetCore.Diagnostics": [["aspnetcore.diagnostics.exceptions", "counter", ""]],
  "System.Runtime": [["dotnet.process.memory.working_set", "gauge", "By"], ["dotnet.process.cpu.time", "counter", "s"],
    ["dotnet.gc.pause.time", "counter", "s"], ["dotnet.thread_pool.queue.length", "gauge", ""]],
};

// What one of the two hosts makes and the other has its own word for. No alert may rest on one of them alone.
const halves = ["privacycloud_entities_live", "orleans_catalog_activations"];

const framework = [...Object.values(meters).flat(), ["orleans.catalog.activations", "gauge", ""]];

const hosts = ["src/PrivacyCloud.Standalone/Hosting/Telemetry.cs", "src/PrivacyCloud.Silo/Hosting/SiloTelemetry.cs"];

// Closed lists and templates, and the process itself. Nothing else may be asked for.
const labels = new Set(["aggregate", "outcome", "le", "instance", "job", "http_route", "http_request_method",
  "http_response_status_code", "aspnetcore_rate_limiting_result", "aspnetcore_diagnostics_exception_result"]);

const units = { s: "_seconds", By: "_bytes" };

// How Prometheus spells an OTLP metric: dots to underscores, the unit, and _total for what only grows.
function spelt([name, kind, unit]) {
  const stem = name.replaceAll(".", "_") + (units[unit] ?? "");
  if (kind === "counter") return [`${stem}_total`];
  if (kind === "histogram") return ["_bucket", "_sum", "_count"].map((end) => stem + end);
  return [stem];
}

function ours() {
  const made =
    /Create(Observable)?(Counter|Histogram|Gauge|UpDownCounter)(?:<\w+>)?\(\s*"([a-z_.]+)"([^;]*?)"([^"]*)",/g;
  return under("src", "Meters.cs").flatMap((path) => [...text(path).matchAll(made)].map(([, , kind, name, , unit]) =>
    [name, kind === "Counter" ? "counter" : kind === "Histogram" ? "histogram" : "gauge", unit]));
}

export function check(checks, promtool) {
  const known = new Set([...ours(), ...framework].flatMap(spelt));
  checks.run("the meters of the source are found", () => (ours().length >= 8 ? [] : [`only ${ours().length}`]));
  for (const path of hosts)
    checks.run(`${path} sends all meters that are asked for, and logs`, () => [...Object.keys(meters),
      "PrivacyCloud.Runtime", "PrivacyCloud.Storage"].filter((name) => !text(path).includes(`"${name}"`))
      .concat(/logs => logs\.[^;]*AddOtlpExporter/.test(text(path)) ? [] : ["the log"])
      .map((name) => `${name} is not sent`));
  for (const path of under(`${chart}/dashboards`, ".json")) {
    checks.run(`${path} is a dashboard`, () => shape(JSON.parse(text(path))));
    checks.run(`${path} asks for metrics that exist`, () =>
      JSON.parse(text(path)).panels.flatMap((panel) => panel.targets.flatMap((one) => unknown(one.expr, known))));
  }
  const rules = yaml(`${chart}/rules/alerts.yaml`)[0].groups.flatMap((group) => group.rules);
  checks.run("alerts ask for metrics that exist", () => rules.flatMap((rule) => unknown(rule.expr, known)));
  checks.run("alerts hold for both hosts", () => rules.filter(({ expr }) =>
    halves.filter((name) => expr.includes(name)).length === 1).map((rule) => `${rule.alert} knows one host alone`));
  checks.run("alerts say what happened and what to do", () => rules.filter((rule) => !rule.annotations?.summary
    || !rule.annotations?.action || !["critical", "warning"].includes(rule.labels?.severity)).map((one) => one.alert));
  const tool = promtool();
  if (tool.missing) return checks.skip("promtool", tool.missing);
  checks.run("promtool takes the alerts", () => tool.run("check", "rules", "alerts.yaml"));
  checks.run("alerts fire when they must, and only then", () => tool.run("test", "rules", "tests.yaml"));
  for (const path of under(`${chart}/dashboards`, ".json"))
    checks.run(`${path} asks in a language Prometheus reads`, () => tool.parses(JSON.parse(text(path))));
}

function unknown(expression, known) {
  const bare = expression.replace(/"[^"]*"/g, '""');
  const asked = [...bare.matchAll(/\b[a-z]+(?:_[a-z0-9]+){2,}\b/g)].map((one) => one[0]);
  const by = [...bare.matchAll(/\b(?:by|without)\s*\(([^)]*)\)/g)].flatMap((one) => one[1].split(","));
  const matched = [...bare.matchAll(/{([^}]*)}/g)]
    .flatMap((one) => one[1].split(",").map((part) => part.split(/[=!~]/)[0]));
  const used = [...by, ...matched].map((one) => one.trim()).filter(Boolean);
  return [
    ...used.filter((one) => !labels.has(one)).map((one) => `label ${one} is not on the list`),
    ...asked.filter((one) => !known.has(one) && !labels.has(one) && one !== "histogram_quantile")
      .map((one) => `nobody makes ${one}`),
  ];
}

function shape(board) {
  const wrong = [];
  const ids = new Set(board.panels.map((panel) => panel.id));
  if (!board.uid || !board.title || !board.schemaVersion) wrong.push("no uid, title or schema version");
  if (ids.size !== board.panels.length) wrong.push("two panels share an id");
  for (const panel of board.panels) {
    if (panel.datasource?.uid !== "${source}") wrong.push(`${panel.title}: a source of its own`);
    if (panel.gridPos.x + panel.gridPos.w > 24) wrong.push(`${panel.title}: wider than the board`);
    if (!panel.fieldConfig.defaults.unit) wrong.push(`${panel.title}: no unit`);
  }
  return wrong;
}
