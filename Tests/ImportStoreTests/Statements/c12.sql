-- C12, E25a, E37, E44: what is denied, and how.
BEGIN;
SELECT set_config('probe.agent2', probe.agent('agent2')::text, true), set_config('probe.admin', probe.person('admin')::text, true);
SET LOCAL SESSION AUTHORIZATION p_agent1;
SET LOCAL ROLE agent_mitra_app;
SELECT * FROM shared.begin_acting('lic');
SELECT probe.fails($$INSERT INTO lic_schema.policyholders (policyholder_id, user_id, agent_id) VALUES (gen_random_uuid(), NULL, probe.agent('agent2'))$$, '42501');
SELECT probe.fails($$UPDATE lic_schema.policyholders SET agent_id = probe.agent('agent2')$$, '42501');
SELECT probe.fails($$INSERT INTO lic_schema.insurance_policies (policy_number, policyholder_id, agent_id, policy_type, plan_name, sum_assured, premium_amount, premium_frequency, application_date, start_date, created_by)
  VALUES ('X1', '30000000-0000-4000-8000-000000000021', probe.agent('agent1'), 'l', 'p', 1, 1, 'annual', now(), now(), probe.person('agent1'))$$, '42501');
SELECT probe.fails($$INSERT INTO lic_schema.policyholders (user_id, agent_id) VALUES ('20000000-0000-4000-8000-000000000021', probe.agent('agent1'))$$, '42501');
SELECT probe.fails($$INSERT INTO lic_schema.policyholders (user_id, agent_id) VALUES (probe.person('admin'), probe.agent('agent1'))$$, '42501');
SELECT probe.fails($$UPDATE lic_schema.policyholders SET user_id = '20000000-0000-4000-8000-000000000021' WHERE policyholder_id = '30000000-0000-4000-8000-000000000011'$$, '42501');
SELECT probe.fails($$INSERT INTO lic_schema.users (password_hash, role, created_by, agent_id) VALUES ('!', 'super_admin', probe.person('agent1'), probe.agent('agent1'))$$, '42501');
SELECT probe.fails($$INSERT INTO lic_schema.users (password_hash, role, created_by, agent_id) VALUES ('!', 'policyholder', probe.person('admin'), probe.agent('agent1'))$$, '42501');
SELECT probe.fails($$INSERT INTO shared.data_imports (tenant_id, agent_id, created_by, file_name, file_sha256, mapping_template_id, mapping_sha256, idempotency_key)
  VALUES (shared.current_tenant_id(), probe.agent('agent1'), probe.person('admin'), 'f', sha256('a'), 'm', sha256('m'), 'z')$$, '42501');
SELECT probe.fails(s, '42501') FROM unnest(ARRAY['UPDATE lic_schema.users SET role = ''super_admin''', 'UPDATE lic_schema.users SET agent_id = NULL',
  'INSERT INTO lic_schema.user_roles DEFAULT VALUES', 'UPDATE lic_schema.agents SET commission_rate = 99',
  'SELECT password_hash FROM lic_schema.users', 'SELECT * FROM audit.lic_audit_log', 'INSERT INTO audit.lic_audit_log DEFAULT VALUES', 'SELECT * FROM lic_schema.user_events_2024_01',
  'SELECT * FROM lic_schema.user_events_default', 'SELECT * FROM lic_schema.policies_active', 'SELECT * FROM lic_schema.agent_dashboard_metrics',
  'SELECT * FROM shared.database_logins', 'SELECT * FROM shared.customer_directory', 'SELECT api_credentials FROM shared.insurance_providers', 'SET ROLE agent_mitra',
  'SELECT shared.provision_tenant(''x'', ''x'', ''x'')', 'SELECT shared.add_agent(''lic'', ''x'', ''x'')', 'SELECT * FROM shared.begin_acting(''lic'', ''AG-2'')', 'SELECT * FROM shared.begin_acting(''lic'', ''NONE'')', 'SELECT * FROM shared.begin_acting(''hdfc'')']) s;
ROLLBACK;
