#!/usr/bin/env bash
# Installs the migrations into a throwaway cluster and holds the statements against it; one line each,
# non-zero if one does not hold. prove.sh [statement …] runs only those.
source "$(dirname "${BASH_SOURCE[0]}")/cluster.sh"
statements=$here/../ImportStoreTests/Statements
failed=0
seed=${SEED:-0.$RANDOM}
echo "seed of random_isolation: $seed (SEED=… repeats it)"
ok() { echo "ok $*"; }
no() { echo "NOT OK $*"; failed=1; }
q() { psql -qXAt -v ON_ERROR_STOP=1 "$@"; }

cluster_start
# The best of two: other work on the machine is not the migrations' fault.
for database in first one; do
  createdb "$database"
  start=$(date +%s%3N); install "$database"; now=$(($(date +%s%3N) - start))
  [ -n "${took:-}" ] && [ "$took" -lt "$now" ] || took=$now
done
[ "$took" -lt 5000 ] && ok "install from nothing: $took ms" || no "install from nothing: $took ms"
q -d one -f "$statements/fixture.sql" >/dev/null

for file in "$statements"/*.sql; do
  name=$(basename "$file" .sql)
  [ "$name" = fixture ] && continue
  [ $# -gt 0 ] && [[ " $* " != *" $name "* ]] && continue
  if out=$(q -d one -c "SET probe.seed = '$seed'" -f "$file" 2>&1 >/dev/null); then ok "${name/#c/C}: $(sed -n '1s/^-- //p' "$file")"; else no "$name: $out"; fi
done
[ $# -gt 0 ] && exit $failed

# C16: 60 jobs, three sessions, none twice; an expired lease is retaken with retry_count + 1.
q -d one -c "INSERT INTO shared.data_imports (tenant_id, agent_id, created_by, file_name, file_sha256, mapping_template_id, mapping_sha256, idempotency_key)
  SELECT '00000000-0000-4000-8000-000000000001', probe.agent('agent1'), probe.person('agent1'), 'q', sha256('q'), 'm', sha256('m'), 'q' || n FROM generate_series(1, 60) n" \
  -c "INSERT INTO shared.import_jobs (import_id, tenant_id, agent_id, job_type, priority) SELECT import_id, tenant_id, agent_id, 'process', 1 + (random() * 4)::int FROM shared.data_imports WHERE file_name = 'q'" >/dev/null
for w in 1 2 3; do
  { echo "SET SESSION AUTHORIZATION p_worker; SET ROLE agent_mitra_worker; SET app.tenant_id = '00000000-0000-4000-8000-000000000001';"
    for i in $(seq 20); do echo "SELECT job_id FROM shared.claim_import_job('w$w');"; done; } | q -d one >"$cluster/w$w" &
  pids="${pids:-} $!"
done
wait $pids
claimed=$(cat "$cluster"/w[123] | wc -l) distinct=$(cat "$cluster"/w[123] | sort -u | wc -l)
[ "$claimed/$distinct" = 60/60 ] && ok "C16: 60 jobs, three sessions, none twice" || no "C16: $claimed claimed, $distinct distinct"
got=$(q -d one -c "UPDATE shared.import_jobs SET lease_expires_at = now() - interval '1 minute' WHERE job_id = '$(head -1 "$cluster/w1")'" \
  -c "SET SESSION AUTHORIZATION p_worker" -c "SET ROLE agent_mitra_worker" -c "SET app.tenant_id = '00000000-0000-4000-8000-000000000001'" \
  -c "SELECT job_id || ' ' || retry_count || ' ' || locked_by FROM shared.claim_import_job('again')" -c "SELECT count(*) FROM shared.claim_import_job('again')")
[ "$got" = "$(head -1 "$cluster/w1") 1 again"$'\n'0 ] && ok "C16: an expired lease is retaken with retry_count + 1" || no "C16: $got"

# C19: dump as the backup role, restore, refresh, equal counts.
q -d one -c 'SELECT shared.refresh_agent_metrics()' >/dev/null
counts="SELECT string_agg(format('%s=%s', r, (xpath('/row/n/text()', query_to_xml('SELECT count(*) n FROM ' || r, false, true, '')))[1]), ' ' ORDER BY r)
  FROM (SELECT c.oid::regclass::text r FROM pg_class c WHERE relkind IN ('r', 'm') AND relnamespace::regnamespace::text IN ('shared', 'audit', 'lic_schema', 'hdfc_schema', 'icici_schema')) x"
pg_dump -Fc --role=agent_mitra_backup -N probe -f "$cluster/dump" one
createdb two
pg_restore -d two "$cluster/dump" 2>"$cluster/restore.log" || true
q -d two -c 'SELECT shared.refresh_agent_metrics()' >/dev/null
if [ "$(q -d one -c "$counts")" = "$(q -d two -c "$counts")" ]; then ok "C19: dump, restore, refresh, equal counts"; else no "C19: counts differ: $(cat "$cluster/restore.log")"; fi
others=$(q -d one -c "SELECT query FROM shared.backup_parts('00000000-0000-4000-8000-000000000001')" | while read -r query; do
  q -d one -c 'SET ROLE agent_mitra_backup' -c "COPY ($query) TO STDOUT"; done | grep -c -e 00000000-0000-4000-8000-000000000002 -e Haydn || true)
[ "$others" = 0 ] && ok "C19: the parts of lic hold no row of hdfc" || no "C19: $others rows of hdfc in the parts of lic"

# D1: as a role with CREATEROLE that owns the database, in a cluster without our roles.
cluster_stop
cluster_start
q -c "CREATE ROLE installer LOGIN CREATEROLE" -c "CREATE DATABASE three OWNER installer"
install three installer && ok "D1: installs without superuser" || no "D1"
q -d three -U installer -c "SELECT shared.provision_tenant('star', 'Star', 'STAR')" -c "SELECT * FROM shared.add_agent('star', 'A', 'A')" >/dev/null && ok "D1: and provisions" || no "D1: provision"
q -d three -U installer -c "SELECT shared.add_login('p_star', 'star', (SELECT user_id FROM shared.list_agents('star')), 'person', true)" >/dev/null && ok "D1: and maps a login" || no "D1: login"
q -d three -f "$statements/fixture.sql" >/dev/null
for name in c07 c09 c11 c12 c13; do q -d three -f "$statements/$name.sql" >/dev/null 2>"$cluster/err" && ok "D1: $name" || no "D1: $name $(cat "$cluster/err")"; done
# E34 without BYPASSRLS: a dump of one tenant under the policies.
q -d three -U installer -c "GRANT agent_mitra_backup TO installer" >/dev/null
rows=$(PGOPTIONS='-c app.tenant_id=00000000-0000-4000-8000-000000000001' pg_dump -U installer --role=agent_mitra_backup --enable-row-security \
  --schema=lic_schema --data-only -t lic_schema.policyholders three 2>"$cluster/err" | grep -c '^30000000' || true)
[ "$rows" = 4 ] && ok "E34: a dump without BYPASSRLS holds the tenant's rows" || no "E34: $rows rows $(cat "$cluster/err")"
exit $failed
