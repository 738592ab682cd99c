# A throwaway PostgreSQL cluster, sourced by prove.sh and the benchmark: private folder, Unix socket
# only, no port. As root it runs as user postgres; trust is confined to the 0700 folder.
# After `cluster_start`, psql and friends reach it by PGHOST and PGUSER.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
migrations=$here/../../Sources/ImportStore/Migrations
bin=${MITRA_PG_BIN:-/usr/lib/postgresql/15/bin}

as_server() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

cluster_start() {
  cluster=$(mktemp -d "${TMPDIR:-/tmp}/mpg.XXXXXX")
  [ "$(id -u)" = 0 ] && chown postgres "$cluster"
  chmod 700 "$cluster"
  trap cluster_stop EXIT
  as_server "$bin/initdb" -D "$cluster/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
  as_server "$bin/pg_ctl" -D "$cluster/data" -l "$cluster/log" -w start \
    -o "-c listen_addresses='' -c unix_socket_directories=$cluster $*" >/dev/null
  export PGHOST=$cluster PGUSER=postgres PGDATABASE=postgres PGOPTIONS='--client-min-messages=warning'
}
cluster_stop() {
  as_server "$bin/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$cluster"
}
# install DATABASE [LOGIN]: what the runner does, file by file, each in one transaction.
install() {
  local file options=(-qX -v ON_ERROR_STOP=1 -d "$1" -U "${2:-postgres}")
  {
    echo 'CREATE SCHEMA IF NOT EXISTS shared;
      CREATE TABLE IF NOT EXISTS shared.schema_migrations (name text PRIMARY KEY, checksum text, applied_at timestamptz, applied_by name);'
    for file in "$migrations"/m*.sql; do
      echo 'BEGIN;'; cat "$file"
      echo "INSERT INTO shared.schema_migrations VALUES ('$(basename "$file" .sql)', '', now(), session_user); COMMIT;"
    done
  } | psql "${options[@]}" >/dev/null
}
