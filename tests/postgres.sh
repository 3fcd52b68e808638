#!/usr/bin/env bash
# A throw-away PostgreSQL server for the tests, reached over loopback alone. `tests/postgres.sh help` says how.
set -euo pipefail

readonly version_min=15
readonly mark=.privacycloud-test-server

main() {
  case "${1:-help}" in
    start) start "${@:2}" ;;
    stop) stop "${2:?stop needs the folder that start named}" ;;
    restart) restart "${2:?restart needs the folder that start named}" ;;
    help | -h | --help) help ;;
    *) help >&2; exit 2 ;;
  esac
}

help() {
  cat <<TEXT
eval "\$(tests/postgres.sh start)"             start a server and name it to the tests
eval "\$(tests/postgres.sh start --durable)"   the same, waiting for the disk as a real one does: for benchmarks
tests/postgres.sh stop "\$PRIVACYCLOUD_TEST_POSTGRES_DATA"
                                              stop it and delete all it held
tests/postgres.sh restart "\$PRIVACYCLOUD_TEST_POSTGRES_DATA"
                                              as after a power cut: at once, with recovery
tests/postgres.sh help                        this
TEXT
}

start() {
  local durable=off
  case "${1:-}" in
    '') ;;
    --durable) durable=on ;;
    *) help >&2; exit 2 ;;
  esac
  local bin dir port password
  bin="$(server_programs)"
  dir="$(mktemp -d "${TMPDIR:-/tmp}/privacycloud-postgres-XXXXXX")"
  trap 'give_up "$?"' EXIT
  new_dir="$dir"
  touch "$dir/$mark"
  password="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
  (umask 077 && echo "$password" >"$dir/password")
  if [ "$(id -u)" -eq 0 ]; then chown -R postgres "$dir"; fi
  quietly "$dir" "$bin/initdb" -D "$dir/data" -U postgres -E UTF8 --locale=C \
    --auth=scram-sha-256 --pwfile="$dir/password" --no-sync
  configure "$durable" "$dir" | as_owner tee -a "$dir/data/postgresql.conf" >/dev/null
  port="$(start_on_a_free_port "$bin" "$dir")"
  trap - EXIT
  cat <<TEXT
export PRIVACYCLOUD_TEST_POSTGRES='Host=127.0.0.1;Port=$port;Username=postgres;Password=$password;Database=postgres'
export PRIVACYCLOUD_TEST_POSTGRES_DATA='$dir'
TEXT
}

# What the server keeps is worth nothing tomorrow, so it waits for no disk unless it is asked to; and nothing goes on in
# it that a spec has not begun.
configure() {
  cat <<TEXT
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
shared_buffers = 128MB
jit = off
timezone = 'UTC'
log_min_messages = warning
log_line_prefix = '%m [%p] %u@%d '
fsync = $1
synchronous_commit = $1
full_page_writes = $1
autovacuum = $1
TEXT
}

# Between finding a free port and taking it another program may take it: then the next one is tried.
start_on_a_free_port() {
  local bin="$1" dir="$2" port attempt
  for attempt in 1 2 3 4 5 6 7 8 9 10; do
    port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
    if (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then continue; fi
    if as_owner "$bin/pg_ctl" -D "$dir/data" -w -t 60 -l "$dir/server.log" -o "-p $port" start \
      >"$dir/start.log" 2>&1 </dev/null; then
      echo "$port"
      return 0
    fi
    grep -q 'Address already in use' "$dir/server.log" || break
  done
  echo "The test server does not start (attempt $attempt):" >&2
  tail -n 20 "$dir/server.log" >&2 || true
  return 1
}

stop() {
  local dir="$1" bin
  # Only a folder that start made is ever deleted.
  if [ ! -f "$dir/$mark" ]; then
    echo "There is no test server in $dir." >&2
    exit 2
  fi
  bin="$(server_programs)"
  as_owner "$bin/pg_ctl" -D "$dir/data" -m immediate -w -t 60 stop >/dev/null 2>&1 </dev/null || true
  rm -rf "$dir"
}

restart() {
  local dir="$1" bin
  if [ ! -f "$dir/$mark" ]; then
    echo "There is no test server in $dir." >&2
    exit 2
  fi
  bin="$(server_programs)"
  as_owner "$bin/pg_ctl" -D "$dir/data" -m immediate -w -t 60 -l "$dir/server.log" restart >/dev/null </dev/null
}

# A start that breaks off leaves neither server nor folder.
give_up() {
  trap - EXIT
  if [ -n "${new_dir:-}" ]; then (stop "$new_dir") || true; fi
  exit "$1"
}

# The newest server on this machine, in the path or where Debian puts it.
server_programs() {
  local found
  found="$({ command -v initdb || true; ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null || true; } |
    while read -r initdb; do
      if [ -x "$(dirname "$initdb")/postgres" ]; then
        echo "$("$initdb" --version | sed 's/[^0-9]*\([0-9]*\).*/\1/') $(dirname "$initdb")"
      fi
    done | sort -n | tail -n 1)"
  if [ -z "$found" ] || [ "${found%% *}" -lt "$version_min" ]; then
    echo "PostgreSQL $version_min or newer is not installed here (Debian: postgresql-$version_min)." >&2
    exit 3
  fi
  echo "${found#* }"
}

# PostgreSQL refuses to run as root.
as_owner() {
  if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

quietly() {
  local log="$1/$(basename "$2").log"
  as_owner "${@:2}" >"$log" 2>&1 </dev/null || { cat "$log" >&2; return 1; }
}

main "$@"
