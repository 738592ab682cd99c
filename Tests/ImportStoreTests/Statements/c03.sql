-- C3, E11: lease columns, partial poll index, one live job, processing if and only if leased.
BEGIN;
SELECT probe.is((SELECT count(*) FROM information_schema.columns WHERE table_schema = 'shared' AND table_name = 'import_jobs'
  AND column_name IN ('available_at', 'locked_by', 'lease_expires_at')), 3::bigint, 'columns');
SELECT probe.is((SELECT indpred IS NOT NULL FROM pg_index WHERE indexrelid = 'shared.import_jobs_poll'::regclass), true, 'partial poll index');
INSERT INTO shared.import_jobs (import_id, tenant_id, agent_id, job_type) SELECT import_id, tenant_id, agent_id, 'process' FROM shared.data_imports WHERE file_name = 'f11';
SELECT probe.fails($$INSERT INTO shared.import_jobs (import_id, tenant_id, agent_id, job_type) SELECT import_id, tenant_id, agent_id, 'process' FROM shared.data_imports WHERE file_name = 'f11'$$, '23505');
SELECT probe.fails($$UPDATE shared.import_jobs SET status = 'processing'$$, '23514');
SELECT probe.fails($$UPDATE shared.import_jobs SET locked_by = 'w', lease_expires_at = now()$$, '23514');
ROLLBACK;
