-- C2, E10: a row once; deleting an import takes its rows along.
BEGIN;
SELECT probe.claim('lic', 'agent1');
SELECT probe.fails($$INSERT INTO shared.customer_data_mapping (import_id, excel_row_number, tenant_id, agent_id)
  SELECT import_id, excel_row_number, tenant_id, agent_id FROM shared.customer_data_mapping LIMIT 1$$, '23505');
DELETE FROM shared.data_imports WHERE import_id = '50000000-0000-4000-8000-000000000011';
SELECT probe.is((SELECT count(*) FROM shared.customer_data_mapping WHERE import_id = '50000000-0000-4000-8000-000000000011'), 0::bigint, 'rows left');
ROLLBACK;
