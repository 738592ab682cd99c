#!/usr/bin/env bash
# The price of a whole commit (issue COMMIT): the workbook of make_customers.py (14 columns) entered by the release binary
# under mapping lic-customer-list, against COPYing the same final rows into the same tables with the same indexes, with
# triggers, RLS and foreign keys off. Prints both, the ratio, the WAL and the audit log's bytes; fails over 3.
#
#   commit.sh BINARY WORKBOOK [runs]
binary=$(realpath "${1:?the path of mitra-import}") workbook=$(realpath "${2:?a workbook of make_customers.py}") runs=${3:-3}
source "$(dirname "${BASH_SOURCE[0]}")/../../Tests/Database/cluster.sh"
sql() { psql -qXAt -v ON_ERROR_STOP=1 -d bench "$@"; }
ms() { date +%s%3N; }

cluster_start "-c log_min_duration_statement=150 -c max_wal_size=8GB -c checkpoint_timeout=1h -c shared_buffers=256MB"
createdb bench
key=$cluster/key
(umask 077; head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$key")
export MITRA_KEY_FILE=$key
operator="host=$cluster user=postgres dbname=bench" support="host=$cluster user=bench_support dbname=bench"
"$binary" db migrate --database "$operator" >/dev/null
"$binary" db agent add BENCH --tenant lic --name 'Bench Agent' --database "$operator" >/dev/null
"$binary" db login add bench_support --tenant lic --staff 'Bench Support' --act-for-agents --make-role --database "$operator" >/dev/null

tables='lic_schema.users lic_schema.policyholders lic_schema.insurance_policies shared.customer_data_mapping
  shared.customer_keys shared.data_sync_status shared.customer_directory audit.lic_audit_log'
truncate() {
  sql -c "TRUNCATE lic_schema.policyholders, lic_schema.insurance_policies, shared.customer_data_mapping, shared.import_changes,
            shared.customer_keys, shared.data_sync_status, shared.customer_directory, audit.lic_audit_log CASCADE" \
      -c "ALTER TABLE lic_schema.users DISABLE TRIGGER ALL" -c "DELETE FROM lic_schema.users WHERE role = 'policyholder'" \
      -c "ALTER TABLE lic_schema.users ENABLE TRIGGER ALL" -c "VACUUM FULL lic_schema.users" -c CHECKPOINT
}
best_commit= best_copy=
for run in $(seq "$runs"); do
  truncate
  wal=$(sql -c 'SELECT pg_current_wal_insert_lsn()')
  start=$(ms)
  "$binary" commit "$workbook" --tenant lic --agent BENCH --mapping lic-customer-list --again --format json --no-progress \
    --database "$support" >"$cluster/report.json"
  commit=$(($(ms) - start))
  if [ "$run" = 1 ]; then
    echo "WAL: $(sql -c "SELECT pg_size_pretty(pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '$wal'))")"
    for table in $tables; do
      where=''; [ "$table" = lic_schema.users ] && where="WHERE role = 'policyholder'"
      sql -c "COPY (SELECT * FROM $table $where) TO STDOUT" >"$cluster/$table.out"
      echo "$table: $(wc -l <"$cluster/$table.out") rows, $(($(stat -c %s "$cluster/$table.out") / 1024)) KiB"
    done
  fi
  truncate
  plain=$(echo $tables | tr ' ' '\n' | grep -v -e directory -e audit)
  for table in $plain; do sql -c "ALTER TABLE $table DISABLE TRIGGER ALL"; done
  start=$(ms)
  {
    echo 'BEGIN;'
    for table in $tables; do echo "\\copy $table FROM '$cluster/$table.out'"; done
    echo 'COMMIT;'
  } | sql
  copy=$(($(ms) - start))
  for table in $plain; do sql -c "ALTER TABLE $table ENABLE TRIGGER ALL"; done
  echo "run $run: commit $commit ms, plain COPY $copy ms"
  [ -z "$best_commit" ] || [ "$commit" -lt "$best_commit" ] && best_commit=$commit
  [ -z "$best_copy" ] || [ "$copy" -lt "$best_copy" ] && best_copy=$copy
done
[ -z "${STEPS:-}" ] || grep duration "$cluster/log" || true
awk "BEGIN { r = $best_commit / $best_copy; printf \"commit %d ms, plain COPY %d ms, ratio %.2f (at most 3.00)\n\", $best_commit, $best_copy, r; exit !(r <= 3) }"
