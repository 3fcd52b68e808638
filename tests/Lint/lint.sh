#!/usr/bin/env bash
# Brings what the lint of charts/ and infra/ needs where that can be had, and runs it. Its last line is
# passed, failed, skipped and why, with tabs between.
set -euo pipefail

readonly root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
readonly sprig=/usr/share/gocode/src/github.com/Masterminds/sprig

main() {
  if ! command -v node >/dev/null || [ ! -d "$root/node_modules/kubernetes-models" ]; then
    printf '0\t0\t1\tNode 20 and the npm packages are missing\n'
    return 0
  fi
  bring_renderer
  exec node "$root/tests/Lint/lint.mjs"
}

# Helm is in no Debian; what it renders with is.
bring_renderer() {
  if command -v helm >/dev/null || { command -v go >/dev/null && [ -d "$sprig" ]; }; then return; fi
  if ! command -v apt-get >/dev/null; then return; fi
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -q && apt-get install -q -y --no-install-recommends golang-go golang-gopkg-yaml.v3-dev \
    golang-github-masterminds-sprig-dev; } >/dev/null 2>&1 || echo "Go and Sprig cannot be installed here."
}

main
