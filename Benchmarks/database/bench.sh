#!/usr/bin/env bash
# The price of audit and row-level security (issue DATABASE, D11): 100,000 customers inserted as an
# agent through the app role, against COPYing the same final rows into the same tables with the same
# indexes, with triggers, RLS and foreign keys off. Prints both and the ratio; fails over 2.5.
#
#   bench.sh [customers] [runs]
source "$(dirname "${BASH_SOURCE[0]}")/../../Tests/Database/cluster.sh"
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
rows=${1:-100000} runs=${2:-3}
sql() { psql -qXAt -v ON_ERROR_STOP=1 -d bench "$@"; }
ms() { date +%s%3N; }

cluster_start "-c max_wal_size=4GB -c checkpoint_timeout=1h -c shared_buffers=256MB"
createdb bench
install bench
sql -v rows="$rows" -f "$(dirname "${BASH_SOURCE[0]}")/prepare.sql" >/dev/null
# The rows as the importer would hold them: it makes the ids, the server only receives them.
for table in users policyholders staging; do
  sql -c "COPY bench_$table TO STDOUT" >"$cluster/$table.in"
done

tables='lic_schema.users lic_schema.policyholders shared.customer_data_mapping shared.customer_directory audit.lic_audit_log'
truncate() {
  sql -c "TRUNCATE lic_schema.policyholders, shared.customer_data_mapping, shared.customer_directory, audit.lic_audit_log CASCADE" \
      -c "ALTER TABLE lic_schema.users DISABLE TRIGGER ALL" \
      -c "DELETE FROM lic_schema.users WHERE role = 'policyholder'" \
      -c "ALTER TABLE lic_schema.users ENABLE TRIGGER ALL" \
      -c "VACUUM FULL lic_schema.users" -c "VACUUM ANALYZE lic_schema.agents" -c CHECKPOINT
}
best_app= best_copy=
for run in $(seq "$runs"); do
  truncate
  start=$(ms); (cd "$cluster" && sql -f "$bench/as-agent.sql") >"$cluster/steps"; app=$(($(ms) - start))
  [ "${STEPS:-}" ] && cat "$cluster/steps"
  if [ "$run" = 1 ]; then
    for table in $tables; do
      where=''; [ "$table" = lic_schema.users ] && where="WHERE role = 'policyholder'"
      sql -c "COPY (SELECT * FROM $table $where) TO STDOUT" >"$cluster/$table.out"
      count=$(wc -l <"$cluster/$table.out")
      echo "$table: $count rows, $(($(stat -c %s "$cluster/$table.out") / 1024)) KiB"
      want=$rows; [ "$table" = audit.lic_audit_log ] && want=$((2 * rows))
      [ "$count" -ge "$want" ] || { echo "expected $want rows"; exit 1; }
    done
  fi
  truncate
  for table in lic_schema.users lic_schema.policyholders shared.customer_data_mapping; do sql -c "ALTER TABLE $table DISABLE TRIGGER ALL"; done
  start=$(ms)
  {
    echo 'BEGIN;'
    for table in $tables; do echo "\\copy $table FROM '$cluster/$table.out'"; done
    echo 'COMMIT;'
  } | sql
  copy=$(($(ms) - start))
  for table in lic_schema.users lic_schema.policyholders shared.customer_data_mapping; do sql -c "ALTER TABLE $table ENABLE TRIGGER ALL"; done
  echo "run $run: as agent $app ms, plain COPY $copy ms"
  [ -z "$best_app" ] || [ "$app" -lt "$best_app" ] && best_app=$app
  [ -z "$best_copy" ] || [ "$copy" -lt "$best_copy" ] && best_copy=$copy
done
ratio=$(awk "BEGIN { printf \"%.2f\", $best_app / $best_copy }")
echo "$rows customers: as agent $best_app ms, plain COPY $best_copy ms, ratio $ratio (at most 2.50)"
awk "BEGIN { exit !($ratio <= 2.5) }"
