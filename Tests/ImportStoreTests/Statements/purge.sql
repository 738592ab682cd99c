-- Retention of imports: raw cells and snapshots go after the tenant's own number of days, counts and rows stay; twice purges nothing.
BEGIN;
SELECT probe.claim('lic', 'agent1');
UPDATE shared.data_imports SET created_at = now() - interval '40 days' WHERE file_name IN ('f11', 'f21');
INSERT INTO shared.import_changes (tenant_id, agent_id, import_id, table_name, record_id, operation, changed_at)
  SELECT tenant_id, agent_id, import_id, 'users', gen_random_uuid(), 'INSERT', now() - interval '40 days' FROM shared.data_imports WHERE file_name = 'f11';
SET LOCAL ROLE agent_mitra;
SELECT probe.is((SELECT sum(raw_rows + snapshots)::int FROM shared.purge_raw_rows()), 0, 'before 90 days');
INSERT INTO shared.tenant_config (tenant_id, config_key, config_value, config_type) SELECT '00000000-0000-4000-8000-000000000001', k, '30', 'number'
  FROM unnest(ARRAY['retention.raw_rows_days', 'retention.snapshots_days']) k;
SELECT probe.is((SELECT string_agg(concat_ws('/', imports, raw_rows, snapshots), ' ' ORDER BY tenant_code) FROM shared.purge_raw_rows()), '0/0/0 0/0/0 2/2/1', 'after 30 days');
SELECT probe.is((SELECT sum(raw_rows + snapshots + imports)::int FROM shared.purge_raw_rows()), 0, 'twice');
SELECT probe.claim('lic', 'agent1');
SELECT probe.is((SELECT count(*) FROM shared.customer_data_mapping WHERE raw_excel_data IS NOT NULL), 2::bigint, 'raw rows kept');
SELECT probe.is((SELECT count(*) FROM shared.customer_data_mapping), 4::bigint, 'rows kept');
ROLLBACK;
