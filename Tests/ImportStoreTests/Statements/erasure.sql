-- The right to erasure: a legal hold refuses; else nothing of the customer's values is left, in the audit log neither; audited itself.
BEGIN;
SELECT probe.fails($$SELECT shared.erase_customer('lic', '30000000-0000-4000-8000-000000000011', 'asked')$$, '55006');
SELECT probe.fails($$SELECT shared.erase_customer('lic', gen_random_uuid(), 'asked')$$, 'P0002');
SELECT probe.claim('lic', 'agent1');
UPDATE lic_schema.insurance_policies SET status = 'surrendered' WHERE policy_id = '40000000-0000-4000-8000-000000000011';
UPDATE lic_schema.policyholders SET legal_hold = true WHERE policyholder_id = '30000000-0000-4000-8000-000000000011';
SELECT probe.fails($$SELECT shared.erase_customer('lic', '30000000-0000-4000-8000-000000000011', 'asked')$$, '55006');
UPDATE lic_schema.policyholders SET legal_hold = false;
SET LOCAL SESSION AUTHORIZATION p_agent1;
SET LOCAL ROLE agent_mitra_app;
SELECT * FROM shared.begin_acting('lic');
SELECT probe.fails($$SELECT shared.erase_customer('lic', '30000000-0000-4000-8000-000000000011', 'asked')$$, '42501');
RESET ROLE; SET LOCAL SESSION AUTHORIZATION p_admin; SET LOCAL ROLE agent_mitra_app;
SELECT * FROM shared.begin_acting('lic');
SELECT probe.fails($$SELECT shared.erase_customer('hdfc', '30000000-0000-4000-8000-000000000031', 'asked')$$, '42501');
SELECT probe.is(shared.erase_customer('lic', '30000000-0000-4000-8000-000000000011', 'asked') ->> 'keys', '1', 'report');
RESET ROLE; RESET SESSION AUTHORIZATION;
SELECT probe.is((SELECT count(*) FROM (SELECT u::text t FROM lic_schema.users u UNION ALL SELECT p::text FROM lic_schema.policyholders p
  UNION ALL SELECT m::text FROM shared.customer_data_mapping m UNION ALL SELECT k::text FROM shared.customer_keys k
  UNION ALL SELECT a::text FROM audit.lic_audit_log a) x WHERE t LIKE '%Name11%' OR t LIKE '%0000011' OR t LIKE '%+9198000000011%' OR t LIKE '%"C11"%'), 0::bigint, 'values left');
SELECT probe.is((SELECT count(*) FROM audit.lic_audit_log WHERE operation = 'ERASE' AND user_id = probe.person('admin') AND new_values ->> 'reason' = 'asked'), 1::bigint, 'audited');
SELECT probe.is((SELECT count(*) FROM lic_schema.users WHERE first_name = 'Name12'), 1::bigint, 'others untouched');
ROLLBACK;
