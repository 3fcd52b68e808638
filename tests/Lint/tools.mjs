// Programs that are looked for and, where this machine can have them, brought: each says why it is missing.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { at } from "./files.mjs";

export const work = mkdtempSync(join(tmpdir(), "privacycloud-lint-"));

const has = (name) => spawnSync("sh", ["-c", `command -v ${name}`]).status === 0;

export function run(program, args, options = {}) {
  const done = spawnSync(program, args, { encoding: "utf8", maxBuffer: 64 << 20, ...options });
  return { good: done.status === 0, out: done.stdout ?? "", said: `${done.stdout ?? ""}${done.stderr ?? ""}`.trim() };
}

// Templates: helm where it is installed; otherwise Go's template engine and Sprig, which helm is made of.
export function renderer() {
  if (has("helm")) return { name: "helm", render: byHelm };
  const library = "/usr/share/gocode";
  if (!has("go") || !existsSync(join(library, "src/github.com/Masterminds/sprig")))
    return { missing: "neither helm nor Go with Sprig (Debian: golang-go golang-github-masterminds-sprig-dev)" };
  const binary = join(work, "render");
  const built = run("go", ["build", "-o", binary, at("tests/Lint/render/main.go")], {
    env: { ...process.env, GO111MODULE: "off", GOPATH: library, GOFLAGS: "", GOCACHE: join(work, "go") },
  });
  if (!built.good) return { missing: `the renderer does not build: ${built.said.slice(0, 300)}` };
  return {
    name: "Go templates and Sprig, not helm",
    render: (values) => run(binary, [at("charts/privacycloud"), "cell", "cells", ...values]),
  };
}

const byHelm = (values) => run("helm", ["template", "cell", at("charts/privacycloud"), "--namespace", "cells",
  "--kube-version", "1.31.0", ...values.flatMap((path) => ["--values", path])]);

// promtool lies in Debian's package of Prometheus; it is unpacked, so that no server is installed or started.
export function promtool() {
  if (has("promtool")) return { path: "promtool" };
  if (!has("apt-get") || !has("dpkg-deb")) return { missing: "no promtool here, and this is no Debian" };
  const fetched = run("apt-get", ["download", "-q", "prometheus"], { cwd: work });
  if (!fetched.good) return { missing: "no promtool here, and Debian's package prometheus cannot be had" };
  execFileSync("sh", ["-c", "dpkg-deb -x prometheus_*.deb prometheus"], { cwd: work });
  return { path: join(work, "prometheus/usr/bin/promtool") };
}

// bicep comes as a NuGet package that holds the program itself.
export function bicep() {
  if (has("bicep")) return { path: "bicep" };
  const name = "Azure.Bicep.CommandLine.linux-x64";
  const version = "0.49.2";
  const project = join(work, "bicep.csproj");
  writeFileSync(project, `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>
    <TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup>
    <PackageDownload Include="${name}" Version="[${version}]" /></ItemGroup></Project>`);
  if (!run("dotnet", ["restore", project, "-v", "q"]).good)
    return { missing: `no bicep here, and ${name} ${version} cannot be restored` };
  const packages = process.env.NUGET_PACKAGES ?? join(homedir(), ".nuget/packages");
  const path = join(packages, name.toLowerCase(), version, "tools/bicep");
  return existsSync(path) ? { path } : { missing: `${name} holds no program for this machine` };
}
