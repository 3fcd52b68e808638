// The Job that dumps a database, run here with programs that play the database's: what it keeps and what not.
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { yaml } from "./files.mjs";
import * as tools from "./tools.mjs";

const quiet = "1; 0 0 ENTRY public";
const lines = 20_000;

// Named at the very beginning of a long list, as a schema is: who looks for it may stop reading there.
const withKeys = ["7; 2615 SCHEMA - privacycloud_keys", ...Array(lines).fill(quiet)];

export function check(checks) {
  const job = yaml("infra/kubernetes/backups.yaml").find((one) => one.kind === "CronJob");
  const script = job.spec.jobTemplate.spec.template.spec.containers[0].args[0];
  checks.run("a dump without keys is kept", () => (kept(script, Array(lines).fill(quiet)) ? [] : ["it was not"]));
  checks.run("a dump with keys is thrown away", () => (kept(script, withKeys) ? ["it was kept"] : []));
  checks.run("a dump that nobody can list is thrown away", () => (kept(script, null) ? ["it was kept"] : []));
}

function kept(script, list) {
  const home = mkdtempSync(join(tools.work, "dumps-"));
  const [programs, folder] = [join(home, "programs"), join(home, "backups")];
  for (const one of [programs, folder]) mkdirSync(one);
  writeFileSync(join(home, "list"), (list ?? []).join("\n"));
  const play = (name, text) => writeFileSync(join(programs, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  play("pg_dump", 'for one; do case "$one" in --file=*) : >"${one#--file=}" ;; esac; done');
  play("pg_restore", list ? `cat '${home}/list'` : "exit 1");
  tools.run("bash", ["-euo", "pipefail", "-c", script.replaceAll("/backups", folder)], {
    env: { ...process.env, PATH: `${programs}:${process.env.PATH}` },
  });
  return readdirSync(folder).some((name) => name.endsWith(".dump"));
}
