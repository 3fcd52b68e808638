// Kubernetes objects against the API's own schemas: by validators for formats and required fields, and by the types for
// fields that do not exist. Both come with npm packages and look nothing up.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { at } from "./files.mjs";

const homes = {
  "postgresql.cnpg.io/v1": "@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1",
  "monitoring.coreos.com/v1": "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1",
};

const homeOf = (object) => homes[object.apiVersion] ?? `kubernetes-models/${object.apiVersion}`;

const nameOf = (object) => `${object.kind}/${object.metadata?.name}`;

export async function loadKinds(objects) {
  const kinds = new Map();
  for (const home of new Set(objects.map(homeOf))) kinds.set(home, await import(home).catch(() => null));
  return kinds;
}

export function invalid(objects, kinds) {
  return objects.flatMap((object) => {
    const Kind = kinds.get(homeOf(object))?.[object.kind];
    if (!Kind) return [`${nameOf(object)}: no API serves ${object.apiVersion} ${object.kind}`];
    try {
      new Kind(object).validate();
      return [];
    } catch (fault) {
      return [`${nameOf(object)}: ${fault.message}`];
    }
  });
}

// One compilation for all: each object becomes a literal of its type, where a field too many is an error.
export function fieldsUnknown(sets) {
  const folder = mkdtempSync(at("node_modules/.lint-"));
  try {
    const paths = sets.map(([name, objects], n) => {
      const path = join(folder, `set${n}.ts`);
      writeFileSync(path, objects.map(literal).join("\n"));
      return [path, name];
    });
    const program = ts.createProgram(paths.map(([path]) => path), {
      strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
    });
    const names = new Map(paths);
    const wrong = new Map(sets.map(([name]) => [name, []]));
    for (const one of ts.getPreEmitDiagnostics(program)) {
      const message = ts.flattenDiagnosticMessageText(one.messageText, " ");
      (wrong.get(names.get(one.file?.fileName)) ?? [...wrong.values()][0]).push(message);
    }
    return wrong;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const literal = (object, n) =>
  `import { type I${object.kind} as K${n} } from "${homeOf(object)}";\n` +
  `export const o${n}: K${n} = ${JSON.stringify(object)};`;
