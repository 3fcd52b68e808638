#!/usr/bin/env bash
# What the tests need of Debian. build.sh sources this.

readonly memory_kib_min=$((6 * 1024 * 1024))

# On a bare Debian the pages need a browser, Japanese needs a typeface, and the cluster's store a server.
install_for_tests() {
  local wanted=()
  command -v chromium >/dev/null || wanted+=(chromium)
  has_cjk_fonts || wanted+=(fonts-noto-cjk)
  has_postgres || wanted+=(postgresql-15)
  if [ ${#wanted[@]} -eq 0 ]; then return; fi
  say "Installing ${wanted[*]} …"
  if ! command -v apt-get >/dev/null || ! install_packages "${wanted[@]}" >"$work/apt.log" 2>&1; then
    say "Cannot install ${wanted[*]} here (it takes Debian, root and packages): what needs them will not run."
    tail -n 3 "$work/apt.log" 2>/dev/null || true
  fi
}

has_postgres() {
  command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null
}

install_packages() {
  export DEBIAN_FRONTEND=noninteractive
  local no_cluster=/etc/postgresql-common/createcluster.d/privacycloud-tests.conf code=0
  # Debian makes and starts a server when it installs one; the tests want the programs alone.
  mkdir -p "${no_cluster%/*}" && echo 'create_main_cluster = false' >"$no_cluster" || return 1
  apt-get update -q && apt-get install -q -y --no-install-recommends "$@" || code=$?
  rm -f "$no_cluster"
  return "$code"
}

has_cjk_fonts() {
  dpkg-query -W -f='${Status}' fonts-noto-cjk 2>/dev/null | grep -q 'install ok installed' ||
    { command -v fc-list >/dev/null && fc-list :lang=ja | grep -q .; }
}

# The suites write and wait for the disk hundreds of times a second. They end processes, never the power: what a process
# has handed over outlives it in memory as on a disk, so they lose nothing by being quick where there is room.
keep_files_in_memory() {
  local free
  free="$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 { print $4 }')"
  if [ "${free:-0}" -lt "$memory_kib_min" ]; then return 0; fi
  memory="$(mktemp -d -p /dev/shm privacycloud-tests-XXXXXX)"
  chmod 755 "$memory" # The database server reaches its folder as somebody else.
  export TMPDIR="$memory"
}
