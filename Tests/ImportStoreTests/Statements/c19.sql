-- C19 (the SQL part), E33: running until finished; a failed one says so. Dump and restore: prove.sh.
BEGIN;
CREATE TEMP TABLE b ON COMMIT DROP AS SELECT shared.execute_tenant_backup('00000000-0000-4000-8000-000000000001') AS id;
SELECT probe.is((SELECT status || coalesce(completed_at::text, '') FROM shared.backup_history JOIN b ON id = backup_id), 'running', 'status');
SELECT probe.fails(format('SELECT shared.finish_tenant_backup(%L, true)', id), '22023') FROM b;
SELECT shared.finish_tenant_backup(id, true, 10, repeat('a', 64)) FROM b;
SELECT probe.is((SELECT status || verification_status || size_bytes FROM shared.backup_history JOIN b ON id = backup_id), 'completedpending10', 'finished');
SELECT probe.fails(format('SELECT shared.finish_tenant_backup(%L, true, 1, %L)', id, repeat('a', 64)), 'P0002') FROM b;
ROLLBACK;
