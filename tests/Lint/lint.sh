#!/usr/bin/env bash
# The lint of charts/ and infra/, as one suite of build.sh, which sources this and calls start_lint and end_lint.
# Alone: node tests/Lint/lint.mjs

lint_process=''

# It needs nothing that is built, so it goes on beside the suites.
start_lint() {
  look_at_infrastructure >"$work/lint.txt" 2>&1 </dev/null &
  lint_process=$!
}

# Its last line is passed, failed, skipped and why, with tabs between.
end_lint() {
  local report="$work/lint.txt" good='' bad='' left='' why='' code=0
  wait "$lint_process" || code=$?
  IFS=$'\t' read -r good bad left why < <(tail -n 1 "$report") || true
  if ! [[ "$good $bad $left" =~ ^[0-9]+\ [0-9]+\ [0-9]+$ ]] || { [ "$code" -ne 0 ] && [ "$bad" -eq 0 ]; }; then
    good=0 bad=1 left=0 why="ended without a count (exit code $code)"
  fi
  passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + left))
  if [ "$bad" -gt 0 ]; then sed '$d' "$report"; fi
  local colour="$green"
  if [ "$bad" -gt 0 ]; then colour="$red"; fi
  say "${colour}Lint: $good passed, $bad failed, $left skipped$plain"
  if [ -n "$why" ]; then say "  $why"; fi
}

look_at_infrastructure() {
  if ! command -v node >/dev/null || [ ! -d "$root/node_modules/kubernetes-models" ]; then
    printf '0\t0\t1\tNode 20 or the npm packages are missing\n'
    return 0
  fi
  install_renderer
  timeout "$suite_limit" node "$root/tests/Lint/lint.mjs"
}

# Helm is in no Debian; the template engine and the functions it is made of are.
install_renderer() {
  if command -v helm >/dev/null || ! command -v apt-get >/dev/null; then return 0; fi
  if command -v go >/dev/null && [ -d /usr/share/gocode/src/github.com/Masterminds/sprig ]; then return 0; fi
  say "Installing Go and Sprig …"
  install_packages golang-go golang-gopkg-yaml.v3-dev golang-github-masterminds-sprig-dev >"$work/apt.log" 2>&1 ||
    say "Go and Sprig cannot be installed here (it takes Debian, root and packages)."
}
