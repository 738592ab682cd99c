-- C13, E26, E27: one audit row per change, the primary key, the person, the agent beside; secrets never; junk session id is no matter.
BEGIN;
SET LOCAL SESSION AUTHORIZATION p_support;
SET LOCAL ROLE agent_mitra_app;
SELECT * FROM shared.begin_acting('lic', 'AG-1');
SELECT set_config('app.session_id', 'junk', true);
INSERT INTO lic_schema.users (user_id, password_hash, role, status, created_by, agent_id, first_name)
  SELECT ('60000000-0000-4000-8000-00000000000' || n)::uuid, '!', 'policyholder', 'pending_verification', shared.acting_user(), shared.acting_agent(), 'N' || n FROM generate_series(1, 3) n;
UPDATE lic_schema.users SET first_name = 'changed' WHERE user_id = '60000000-0000-4000-8000-000000000001';
UPDATE lic_schema.policyholders SET bank_details = '{"account": "999"}' WHERE policyholder_id = '30000000-0000-4000-8000-000000000011';
DELETE FROM lic_schema.users WHERE user_id = '60000000-0000-4000-8000-000000000002';
RESET ROLE;
RESET SESSION AUTHORIZATION;
CREATE TEMP TABLE log ON COMMIT DROP AS SELECT * FROM audit.lic_audit_log WHERE timestamp = now() AND (record_id::text LIKE '6%' OR record_id = '30000000-0000-4000-8000-000000000011');
SELECT probe.is((SELECT string_agg(operation, ',' ORDER BY operation, record_id) FROM log WHERE table_name = 'users'), 'DELETE,INSERT,INSERT,INSERT,UPDATE', 'operations');
SELECT probe.is((SELECT count(*) FROM log WHERE user_id = probe.person('support') AND on_behalf_of_agent = probe.agent('agent1') AND login_name = 'p_support' AND session_id IS NULL), 6::bigint, 'persons');
SELECT probe.is((SELECT old_values ->> 'first_name' || '>' || (new_values ->> 'first_name') FROM log WHERE operation = 'UPDATE' AND table_name = 'users'), 'N1>changed', 'values');
SELECT probe.is((SELECT count(*) FROM log WHERE coalesce(new_values, old_values) ->> 'password_hash' = '[redacted]'), 5::bigint, 'redacted passwords');
SELECT probe.is((SELECT (old_values ->> 'bank_details') || (new_values ->> 'bank_details') FROM log WHERE table_name = 'policyholders'), '[redacted][redacted]', 'redacted bank details');
SELECT probe.is((SELECT count(*) FROM log WHERE old_values::text LIKE '%"123"%' OR new_values::text LIKE '%999"%'), 0::bigint, 'secrets');
ROLLBACK;
