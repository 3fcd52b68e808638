#!/usr/bin/env bash
# `./build.sh run --cluster`: one cell on this machine, as two processes over a PostgreSQL server of their own. Silos
# where their packages can be had, with documents in a storage account that Azurite plays; two processes of Standalone
# where not. All of it is gone at the end.
# build.sh sources this.

readonly silo="$root/src/PrivacyCloud.Silo"
readonly silo_dll="$silo/bin/Release/net10.0/privacycloud-silo.dll"
readonly app_role=privacycloud_app
readonly ready_seconds_max=180

readonly azurite="$root/node_modules/azurite/dist/src/blob/main.js"
readonly account=vn1

cell='' processes=() documents=()

run_cluster() {
  [ $# -eq 0 ] || { say "run --cluster takes nothing else." >&2; exit 2; }
  need_dotnet
  . "$root/tests/install.sh"
  has_postgres || { say "run --cluster needs PostgreSQL 15 or newer (Debian: postgresql-15)." >&2; exit 1; }
  make_assets
  build_host
  cell="$(mktemp -d)"
  trap end_cluster EXIT
  trap 'exit 130' INT TERM
  make_databases
  local missing
  missing="$(missing_packages src/PrivacyCloud.Silo)"
  if [ -n "$missing" ]; then
    say "No silos: this package feed lacks $missing. Two processes of Standalone share the databases instead."
    serve one "$host_dll" --urls http://localhost:8080
    serve other "$host_dll" --urls http://localhost:8081 --no-demo
  else
    serve_silos
  fi
  say "One cell, two processes: http://localhost:8080 and http://localhost:8081. Stop one and the other goes on."
  say "Keys of the demo: $cell/data/demo-keys.json. Ctrl-C ends both and deletes everything."
  wait
}

# The demo is loaded once, by a process that ends then; silos serve what they find, once its documents were copied to
# where silos look for them. A cell of silos has one region.
serve_silos() {
  quietly "The silo does not build" dotnet build "$silo" -c Release -v q
  serve loader "$host_dll" --urls http://localhost:8080 --region vn-1
  kill -TERM "${processes[0]}" && wait "${processes[0]}" || true
  processes=()
  start_azurite
  local at
  for at in 0 1; do
    serve "silo$at" "$silo_dll" --urls "http://localhost:808$at" --region vn-1 \
      --silo-port "1111$((at + 1))" --no-demo "${documents[@]}"
  done
}

# A storage account of the region on this machine, with a key of this run that no list of processes shows.
start_azurite() {
  if [ ! -f "$azurite" ] || ! command -v node >/dev/null; then
    say "No Azurite here (npm ci brings it): documents lie in the data folder, which the silos share."
    return
  fi
  PRIVACYCLOUD_DOCUMENTS_KEY="$(head -c 64 /dev/urandom | base64 | tr -d '\n')"
  export PRIVACYCLOUD_DOCUMENTS_KEY
  AZURITE_ACCOUNTS="$account:$PRIVACYCLOUD_DOCUMENTS_KEY" node "$azurite" \
    --blobHost 127.0.0.1 --blobPort 0 --location "$cell/azurite" --disableTelemetry --silent \
    >"$cell/azurite.log" 2>&1 </dev/null &
  processes+=($!)
  until_it_says 'successfully listens on' azurite
  documents=(--documents "$(sed -n 's/.*successfully listens on //p' "$cell/azurite.log")/$account")
  quietly "The demo's documents cannot be copied" dotnet "$silo_dll" copy-documents --data "$cell/data" \
    --store "$(store_as "$app_role")" --region vn-1 "${documents[@]}"
  say "Documents lie at ${documents[1]}, those of the demo too."
}

make_databases() {
  local region
  eval "$("$root/tests/postgres.sh" start --durable)"
  readonly server="$PRIVACYCLOUD_TEST_POSTGRES"
  PGHOST=127.0.0.1 PGPORT="$(part_of Port)" PGUSER=postgres
  export PGHOST PGPORT PGUSER PGPASSWORD
  PGPASSWORD="$(part_of Password)"
  for region in vn_1 jp_1; do psql -q -c "CREATE DATABASE cell_$region"; done
  dotnet "$host_dll" migrate --store "$(store_as postgres)"
  local password
  password="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
  psql -q -c "ALTER ROLE $app_role PASSWORD '$password'"
  PGPASSWORD="$password"
  mkdir -p "$cell/data"
}

part_of() { sed "s/.*$1=\([^;]*\).*/\1/" <<<"$server"; }

store_as() { echo "postgres://$1@127.0.0.1:$PGPORT/cell_{region}"; }

# Starts one process and waits until it says that it is ready.
serve() {
  local name="$1" dll="$2"
  shift 2
  dotnet "$dll" --data "$cell/data" --store "$(store_as "$app_role")" "$@" >"$cell/$name.log" 2>&1 </dev/null &
  processes+=($!)
  until_it_says 'is ready at' "$name"
  # Silos have no shops: they come with the demo of Standalone and go with the process that loads it.
  if [ "$name" = loader ]; then sed -i '/^  Demo shops /d' "$cell/$name.log"; fi
  grep -A 12 'is ready at' "$cell/$name.log"
}

# Waits for a word of the process that was started last.
until_it_says() {
  local words="$1" name="$2" waited=0
  until grep -qs "$words" "$cell/$name.log"; do
    if ! kill -0 "${processes[-1]}" 2>/dev/null || [ "$waited" -ge "$ready_seconds_max" ]; then
      fail "The process $name does not start" "$cell/$name.log"
    fi
    sleep 1
    waited=$((waited + 1))
  done
}

end_cluster() {
  trap - EXIT
  local process
  for process in "${processes[@]}"; do kill -TERM "$process" 2>/dev/null || true; done
  wait
  if [ -n "${PRIVACYCLOUD_TEST_POSTGRES_DATA:-}" ]; then
    "$root/tests/postgres.sh" stop "$PRIVACYCLOUD_TEST_POSTGRES_DATA"
  fi
  rm -rf "$cell" "$work"
}
