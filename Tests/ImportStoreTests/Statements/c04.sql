-- C4, E39: status columns are NOT NULL and refuse what the document does not list.
BEGIN;
INSERT INTO shared.import_jobs (import_id, tenant_id, agent_id, job_type) SELECT import_id, tenant_id, agent_id, 'process' FROM shared.data_imports LIMIT 1;
INSERT INTO shared.data_sync_status (tenant_id, agent_id, customer_id) SELECT tenant_id, agent_id, created_customer_id FROM shared.customer_data_mapping LIMIT 1;
SELECT probe.fails(format('UPDATE shared.%s = ''banana''', c), '23514'), probe.fails(format('UPDATE shared.%s = NULL', c), '23502')
FROM unnest(ARRAY['data_imports SET status', 'import_jobs SET status', 'customer_data_mapping SET mapping_status', 'data_sync_status SET sync_status']) c;
SELECT probe.fails($$UPDATE shared.data_imports SET processed_records = -5$$, '23514');
ROLLBACK;
