// The files that are looked at, relative to the root.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

export const at = (path) => join(root, path);

export const text = (path) => readFileSync(at(path), "utf8");

export function under(folder, ...endings) {
  return readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && endings.some((ending) => one.name.endsWith(ending)))
    .map((one) => relative(root, join(one.parentPath ?? one.path, one.name)))
    .sort();
}

// All documents of a YAML text. A key said twice, or a warning of the parser, is an error.
export function documents(source, where) {
  return parseAllDocuments(source, { strict: true, uniqueKeys: true }).flatMap((one) => {
    const trouble = [...one.errors, ...one.warnings];
    if (trouble.length > 0) throw new Error(`${where}: ${trouble[0].message}`);
    const value = one.toJS();
    return value === null ? [] : [value];
  });
}

export const yaml = (path) => documents(text(path), path);
