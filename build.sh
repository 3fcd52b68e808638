#!/usr/bin/env bash
# The one door to PrivacyCloud: run it, test it, check it, measure it, pack it. `./build.sh help` says how.
set -euo pipefail

readonly root="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
readonly filter="$root/PrivacyCloud.Standalone.slnf"
readonly host="$root/src/PrivacyCloud.Standalone"
readonly host_dll="$host/bin/Release/net10.0/privacycloud.dll"
readonly assets_from="$root/src/PrivacyCloud.Consoles/Assets"
readonly assets_to="$root/src/PrivacyCloud.Consoles/wwwroot/assets"
readonly banner_from="$root/src/PrivacyCloud.Banner"
readonly banner_bytes_max=12288 # 12 KB, compressed with brotli, style sheet included.

# Projects that need packages some feeds do not hold. What cannot be restored is named and left out.
readonly apart=(src/PrivacyCloud.Cluster src/PrivacyCloud.Silo)
readonly suites=(Specs Conformance Simulation)
readonly suites_apart=(Cluster.Tests)
readonly suite_limit=30m

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

# On a build server nothing may outlive the build: one compiler serves all projects, and is sent away at the end.
if [ -n "${CI:-}" ]; then export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=true; fi

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then
  readonly bold=$'\e[1m' red=$'\e[31m' green=$'\e[32m' plain=$'\e[0m'
else
  readonly bold='' red='' green='' plain=''
fi

work="$(mktemp -d)"
postgres='' # The folder of the tests' server, while there is one.
memory=''   # The folder in memory where the tests keep their files, where there is one.
trap leave EXIT

main() {
  local verb="${1:-help}"
  if [ $# -gt 0 ]; then shift; fi
  case "$verb" in
    run) run "$@" ;;
    test) no_arguments test "$@"; run_tests ;;
    check) check "$@" ;;
    bench) bench "$@" ;;
    pack) no_arguments pack "$@"; pack ;;
    help | -h | --help) help ;;
    *) say "There is no '$verb' here." >&2; help >&2; exit 2 ;;
  esac
}

help() {
  cat <<EOF
${bold}./build.sh${plain} VERB

  run [OPTIONS]       build, and serve http://localhost:8080 with the demo
                        --data DIR     where the data lies (default: data)
                        --urls URL     where to listen
                        --public URL   the address people reach, for mails and receipts (default: the first of --urls)
                        --no-demo      begin with an empty folder
                        --limits off   no rate limits, loopback only: for benchmarks
                        --store URL    keep the logs in PostgreSQL, shared by several processes
                        --cluster      alone: two processes over a PostgreSQL of their own, gone at the end
  test                install what the tests need, build, and run every suite
  check [--data DIR]  formatting, analyzers, tidy specs, rule packs; with --data, verify a data folder too
  bench [OPTIONS]     the benchmarks; what follows goes to them
  pack                one file to carry away, in out/
  help                this
EOF
}

# ---- run -------------------------------------------------------------------------------------------------------------

run() {
  if [ "${1:-}" = --cluster ]; then
    . "$root/infra/local/cluster.sh"
    run_cluster "${@:2}"
    return
  fi
  need_dotnet
  make_assets
  build_host
  has_option --data "$@" || set -- --data "$root/data" "$@"
  has_option --urls "$@" || set -- --urls http://localhost:8080 "$@"
  rm -rf "$work"
  exec dotnet "$host_dll" "$@"
}

# A build that would change nothing takes seconds; comparing what goes into it takes none.
build_host() {
  local stamp="$host/obj/run.fingerprint" now
  now="$(fingerprint)"
  if [ -f "$host_dll" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$now" ]; then return; fi
  say "Building …"
  quietly "The host does not build" dotnet build "$host" -c Release -v q
  each_apart true
  echo "$now" >"$stamp"
}

fingerprint() {
  (
    cd "$root"
    find src rulepacks Directory.*.props global.json .editorconfig -type d \( -name bin -o -name obj \) -prune \
      -o -type f -exec cksum {} + | LC_ALL=C sort | cksum
  )
}

# ---- test ------------------------------------------------------------------------------------------------------------

passed=0 failed=0 skipped=0

run_tests() {
  . "$root/tests/install.sh"
  . "$root/tests/Lint/lint.sh"
  need_dotnet
  install_for_tests
  make_assets
  keep_files_in_memory
  say "Building …"
  quietly "The build is broken" dotnet build "$filter" -c Release -v q -p:AnalyzeTests=false
  start_lint
  start_postgres
  local suite
  for suite in "${suites[@]}"; do run_suite "$suite"; done
  each_apart build_apart
  for suite in "${suites_apart[@]}"; do run_suite_apart "$suite"; done
  stop_postgres
  end_lint
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" -eq 0 ]
}

run_suite_apart() {
  local suite="$1" missing
  [ -d "$root/tests/PrivacyCloud.$suite" ] || return 0
  missing="$(missing_packages "tests/PrivacyCloud.$suite")"
  if [ -n "$missing" ]; then
    say "$suite: skipped: this package feed lacks $missing"
    skipped=$((skipped + 1))
    return 0
  fi
  quietly "$suite does not build" dotnet build "$root/tests/PrivacyCloud.$suite" -c Release -v q -p:AnalyzeTests=false
  run_suite "$suite"
}

run_suite() {
  local suite="$1" report="$work/$1.xml" code=0 began=$SECONDS
  local dll="$root/tests/PrivacyCloud.$suite/bin/Release/net10.0/PrivacyCloud.$suite.dll"
  # Processes that live for seconds gain nothing from what the compiler would learn of them, and pay for it.
  (cd "$root" && DOTNET_TieredPGO=0 DOTNET_TC_CallCountingDelayMs=3000 timeout "$suite_limit" \
    dotnet "$dll" -reporter quiet -noLogo -noColor -maxThreads 3 -xml "$report") </dev/null || code=$?
  if [ ! -s "$report" ]; then
    failed=$((failed + 1))
    say "${red}$suite: ended without a report (exit code $code)$plain"
    return 0
  fi
  count_suite "$suite" "$report" "$code" "$((SECONDS - began)) s"
}

# The report is what counts: the console is for people.
count_suite() {
  local suite="$1" report="$2" code="$3" took="$4" good bad left
  good=$(in_report passed "$report")
  bad=$(($(in_report failed "$report") + $(in_report errors "$report")))
  left=$(($(in_report skipped "$report") + $(in_report not-run "$report")))
  # A suite that ends badly although no test says so has failed all the same.
  if [ "$bad" -eq 0 ] && [ "$code" -ne 0 ] && [ "$((good + left))" -gt 0 ]; then bad=1; fi
  passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + left))
  local colour="$green"
  if [ "$bad" -gt 0 ]; then colour="$red"; fi
  say "$colour$suite: $good passed, $bad failed, $left skipped ($took)$plain"
  if [ "$left" -gt 0 ]; then why_skipped "$report"; fi
}

# Sums one attribute over the <assembly> elements of a report.
in_report() {
  { grep -o '<assembly [^>]*>' "$2" || true; } | { grep -o " $1=\"[0-9]*\"" || true; } | tr -dc '0-9\n' |
    awk '{ sum += $1 } END { print sum + 0 }'
}

why_skipped() {
  { grep -o '<reason>.*</reason>' "$1" || true; } | sed -e 's/<[^>]*\[CDATA\[//; s/\]\].*//; s/<[^>]*>//g' |
    sort | uniq -c | sed -e 's/^ *\([0-9]*\) /  skipped \1: /'
}

# A server of its own for the suites. Without one the specs of PostgreSQL are skipped, each with the reason.
start_postgres() {
  if [ -n "${PRIVACYCLOUD_TEST_POSTGRES:-}" ]; then
    say "PostgreSQL: the server that PRIVACYCLOUD_TEST_POSTGRES names"
    return 0
  fi
  local lines
  if ! lines="$("$root/tests/postgres.sh" start 2>"$work/postgres.log")"; then
    say "PostgreSQL: no test server, so its specs are skipped: $(head -n 1 "$work/postgres.log")"
    return 0
  fi
  eval "$lines"
  postgres="$PRIVACYCLOUD_TEST_POSTGRES_DATA"
}

stop_postgres() {
  if [ -z "$postgres" ]; then return 0; fi
  "$root/tests/postgres.sh" stop "$postgres" || true
  postgres=''
}

# ---- check -----------------------------------------------------------------------------------------------------------

check() {
  local data=''
  case "${1:-}" in
    '') ;;
    --data) data="${2:?--data needs a folder}" ;;
    --data=*) data="${1#--data=}" ;;
    *) say "check knows only --data DIR." >&2; exit 2 ;;
  esac
  need_dotnet
  local bad=0
  step "build and analyzers" dotnet build "$filter" -c Release -v q --no-incremental || bad=1
  step "formatting" dotnet format "$filter" --verify-no-changes --no-restore || bad=1
  step "tidy specs" tidy_specs || bad=1
  step "rule packs" dotnet "$host_dll" check-rules || bad=1
  if [ -n "$data" ]; then step "data folder $data" dotnet "$host_dll" verify --data "$data" || bad=1; fi
  return $bad
}

tidy_specs() {
  (cd "$root" && dotnet tests/PrivacyCloud.Specs/bin/Release/net10.0/PrivacyCloud.Specs.dll \
    -reporter quiet -noLogo -noColor -namespace 'PrivacyCloud.Specs.Tidy*')
}

step() {
  local name="$1"
  shift
  if "$@" >"$work/step.log" 2>&1 </dev/null; then
    say "${green}good$plain  $name"
  else
    say "${red}bad$plain   $name"
    reasons "$work/step.log"
    return 1
  fi
}

# ---- bench and pack --------------------------------------------------------------------------------------------------

bench() {
  need_dotnet
  quietly "The benchmarks do not build" dotnet build "$root/bench/PrivacyCloud.Bench" -c Release -v q
  each_apart build_apart bench/PrivacyCloud.Bench.Cluster
  rm -rf "$work"
  exec dotnet "$root/bench/PrivacyCloud.Bench/bin/Release/net10.0/PrivacyCloud.Bench.dll" "$@"
}

pack() {
  need_dotnet
  make_assets
  local rid
  rid="$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)"
  rm -rf "$root/out"
  if publish "$rid" true; then
    say "Packed for $rid, with the runtime inside: out/privacycloud"
  elif grep -q 'NU110[0-9]' "$work/publish.log"; then
    say "This package feed lacks $(packages_named_in "$work/publish.log"): packing without the runtime."
    publish "$rid" false || fail "Packing failed" "$work/publish.log"
    say "Packed for $rid; it needs the ASP.NET Core 10 runtime: out/privacycloud"
  else
    fail "Packing failed" "$work/publish.log"
  fi
}

publish() {
  dotnet publish "$host" -c Release -r "$1" --self-contained "$2" -o "$root/out" -v q \
    -p:PublishSingleFile=true -p:IncludeNativeLibrariesForSelfExtract=true -p:DebugType=embedded \
    -p:PublishDocumentationFiles=false -p:StaticWebAssetsEnabled=false >"$work/publish.log" 2>&1 </dev/null || return 1
  rm -rf "$root/out/wwwroot" # What it holds is inside the file.
}

# ---- what the verbs share --------------------------------------------------------------------------------------------

need_dotnet() {
  command -v dotnet >/dev/null || { say "The .NET 10 SDK is needed: https://dot.net" >&2; exit 1; }
  (cd "$root" && dotnet --version >/dev/null 2>&1) || {
    say "The .NET 10 SDK is needed; this machine has: $(cd / && dotnet --list-sdks | tr '\n' ';')" >&2
    exit 1
  }
}

# The pages work without these; with them, a change is swapped in place instead of a whole page.
make_assets() {
  compgen -G "$assets_from/*.[tj]s" >/dev/null || return 0
  if ! command -v npm >/dev/null; then
    say "Node 20 is missing: the pages go without script."
    return 0
  fi
  install_npm_packages
  rm -rf "$assets_to"
  quietly "The browser assets do not build" "$root/node_modules/.bin/esbuild" "$assets_from"/*.[tj]s \
    --bundle --minify --target=es2020 --legal-comments=none --log-level=warning --outdir="$assets_to"
  make_banner
}

# One classic script: it needs no module loader, and carries its style sheet with it.
make_banner() {
  local script="$assets_to/privacy-banner.js" bytes
  quietly "The banner does not build" "$root/node_modules/.bin/esbuild" "$banner_from/banner.ts" \
    --bundle --minify --format=iife --target=es2022 --charset=utf8 --loader:.css=text --legal-comments=none \
    --log-level=warning --outfile="$script"
  bytes="$(node -e '
    const { brotliCompressSync } = require("node:zlib");
    console.log(brotliCompressSync(require("node:fs").readFileSync(process.argv[1])).length)' "$script")"
  say "Banner: $bytes of $banner_bytes_max bytes (brotli)"
  if [ "$bytes" -gt "$banner_bytes_max" ]; then
    say "${red}The banner is $((bytes - banner_bytes_max)) bytes too big for the pages that carry it.$plain" >&2
    exit 1
  fi
}

install_npm_packages() {
  local stamp="$root/node_modules/.lock-fingerprint" now
  now="$(cksum <"$root/package-lock.json")"
  if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$now" ]; then return; fi
  quietly "The npm packages cannot be installed" npm ci --prefix "$root" --no-progress
  echo "$now" >"$stamp"
}

# Each project that stands apart, and those named: given to a command where the feed has what it needs, else told of.
each_apart() {
  local project missing
  for project in "${apart[@]}" "${@:2}"; do
    missing="$(missing_packages "$project")"
    if [ -n "$missing" ]; then
      say "Left out: $(basename "$project"): this package feed lacks $missing"
    else
      "$1" "$project"
    fi
  done
}

build_apart() { quietly "$(basename "$1") does not build" dotnet build "$root/$1" -c Release -v q; }

# The packages a project asks for and this feed does not hold, on one line; nothing when all are there.
# Any other trouble is not the feed's, and stops here.
missing_packages() {
  local log="$work/restore.log"
  if dotnet restore "$root/$1" -v q >"$log" 2>&1 </dev/null; then return 0; fi
  grep -q 'NU110[0-9]' "$log" || fail "$1 cannot be restored" "$log"
  packages_named_in "$log"
}

# NU1101: no such package; NU1102: not this version; NU1103: no stable one.
packages_named_in() {
  { grep -o 'NU110[0-9]: Unable to find [a-z ]*package [A-Za-z0-9._-]*' "$1" || true; } |
    sed -e 's/.*package //; s/\.$//' | LC_ALL=C sort -u | paste -sd, - | sed 's/,/, /g'
}

has_option() {
  local name="$1" argument
  shift
  for argument in "$@"; do
    case "$argument" in "$name" | "$name="*) return 0 ;; esac
  done
  return 1
}

no_arguments() {
  local verb="$1"
  shift
  if [ $# -gt 0 ]; then say "$verb takes nothing after it." >&2; exit 2; fi
}

# Runs a command without a word; if it fails, says why and ends.
quietly() {
  local trouble="$1"
  shift
  "$@" >"$work/quiet.log" 2>&1 </dev/null || fail "$trouble" "$work/quiet.log"
}

fail() {
  say "$red$1:$plain" >&2
  reasons "$2" >&2
  exit 1
}

# The lines of a log that say what is wrong, once each; the end of a log that has none.
reasons() {
  if grep -q ': error ' "$1"; then
    grep ': error ' "$1" | sed -e "s#$root/##g; s# \[[^]]*\]\$##" | sort -u | head -n 60
  else
    tail -n 120 "$1"
  fi
}

say() { printf '%s\n' "$*"; }

# However this ends, nothing of it stays behind.
leave() {
  stop_postgres
  if [ -n "${CI:-}" ]; then dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1 </dev/null || true; fi
  rm -rf "$work" ${memory:+"$memory"}
}

main "$@"
