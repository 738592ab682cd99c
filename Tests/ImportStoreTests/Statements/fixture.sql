-- What the statements suppose: two agents, an admin, support staff with and without the permission, a
-- worker and an auditor of lic; an agent of hdfc; two customers of each agent with policies.
-- Run once, as a superuser, after the migrations. Rows are named by fixed UUIDs:
--   lic agents a1, a2 …: users 1…0a1, 1…0a2; customers 3…11, 3…12 (agent 1), 3…21, 3…22 (agent 2)
BEGIN;
CREATE SCHEMA probe;
GRANT USAGE ON SCHEMA probe TO PUBLIC;
CREATE TABLE probe.who (name text PRIMARY KEY, user_id uuid, agent_id uuid);
GRANT SELECT ON probe.who TO PUBLIC;
INSERT INTO probe.who SELECT 'agent1', a.user_id, a.agent_id FROM shared.add_agent('lic', 'AG-1', 'Agent One', 'L-1', current_date + 100) a;
INSERT INTO probe.who SELECT 'agent2', a.user_id, a.agent_id FROM shared.add_agent('lic', 'AG-2', 'Agent Two', 'L-2', current_date + 100) a;
INSERT INTO probe.who SELECT 'hagent', a.user_id, a.agent_id FROM shared.add_agent('hdfc', 'AG-1', 'Agent Haydn', 'L-1', current_date + 100) a;
INSERT INTO probe.who SELECT 'admin', shared.add_staff('lic', 'insurance_provider_admin', 'Admin');
INSERT INTO probe.who SELECT 'support', shared.add_staff('lic', 'support_staff', 'Support');
INSERT INTO probe.who SELECT 'idle', shared.add_staff('lic', 'support_staff', 'Support without permission');
INSERT INTO probe.who SELECT 'auditor', shared.add_staff('lic', 'support_staff', 'Auditor');
SELECT shared.assign_role('lic', (SELECT user_id FROM probe.who WHERE name = 'support'), 'import_support');
SELECT shared.add_login('p_' || name, CASE name WHEN 'hagent' THEN 'hdfc' ELSE 'lic' END, user_id, 'person', true) FROM probe.who;
SELECT shared.add_login('p_worker', 'lic', NULL, 'worker', true);
GRANT agent_mitra_auditor TO p_auditor;

-- Become a login under a role, by the front door.
CREATE FUNCTION probe.fails(statement text, state text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  BEGIN
    EXECUTE statement;
  EXCEPTION WHEN OTHERS THEN
    IF SQLSTATE = state THEN RETURN; END IF;
    RAISE EXCEPTION 'expected %, got % (%): %', state, SQLSTATE, SQLERRM, statement;
  END;
  RAISE EXCEPTION 'expected %, but it succeeded: %', state, statement;
END $$;
CREATE FUNCTION probe.is(got anyelement, wanted anyelement, what text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF got IS DISTINCT FROM wanted THEN RAISE EXCEPTION '%: got %, wanted %', what, got, wanted; END IF;
END $$;
CREATE FUNCTION probe.agent(who text) RETURNS uuid LANGUAGE sql AS $$ SELECT agent_id FROM probe.who w WHERE w.name = $1 $$;
CREATE FUNCTION probe.person(who text) RETURNS uuid LANGUAGE sql AS $$ SELECT user_id FROM probe.who w WHERE w.name = $1 $$;
CREATE FUNCTION probe.claim(tenant text, who text, agent text DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
  SELECT set_config('app.tenant_id', CASE tenant WHEN 'lic' THEN '00000000-0000-4000-8000-000000000001' WHEN 'hdfc' THEN '00000000-0000-4000-8000-000000000002' ELSE tenant END, true),
         set_config('app.user_id', coalesce(probe.person(who)::text, ''), true), set_config('app.agent_id', coalesce(probe.agent(agent)::text, ''), true) $$;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA probe TO PUBLIC;

DO $rows$
DECLARE
  r record;
  s text;
BEGIN
  FOR r IN SELECT * FROM (VALUES ('lic', 'agent1', '11'), ('lic', 'agent1', '12'), ('lic', 'agent2', '21'), ('lic', 'agent2', '22'), ('hdfc', 'hagent', '31')) v(code, who, n) LOOP
    PERFORM probe.claim(r.code, r.who);
    s := r.code || '_schema';
    EXECUTE format('INSERT INTO %I.users (user_id, first_name, last_name, display_name, phone_number, password_hash, role, status, created_by, agent_id)
      VALUES ($1, $2, ''Rao'', $2 || '' Rao'', $3, ''!'', ''policyholder'', ''pending_verification'', $4, $5)', s)
    USING ('20000000-0000-4000-8000-0000000000' || r.n)::uuid, 'Name' || r.n, '+91980000000' || r.n, probe.person(r.who), probe.agent(r.who);
    EXECUTE format('INSERT INTO %I.policyholders (policyholder_id, user_id, agent_id, customer_id, bank_details) VALUES ($1, $2, $3, $4, ''{"account": "123"}'')', s)
    USING ('30000000-0000-4000-8000-0000000000' || r.n)::uuid, ('20000000-0000-4000-8000-0000000000' || r.n)::uuid, probe.agent(r.who), 'C' || r.n;
    EXECUTE format('INSERT INTO %I.insurance_policies (policy_id, policy_number, policyholder_id, agent_id, provider_id, policy_type, plan_name, sum_assured,
        premium_amount, premium_frequency, application_date, start_date, status, created_by)
      VALUES ($1, $2, $3, $4, (SELECT provider_id FROM shared.tenants WHERE tenant_code = $5), ''life'', ''Plan'', 1000, 100, ''annual'', ''2026-01-01'', ''2026-01-01'', ''active'', $6)', s)
    USING ('40000000-0000-4000-8000-0000000000' || r.n)::uuid, 'LIC-' || r.n, ('30000000-0000-4000-8000-0000000000' || r.n)::uuid, probe.agent(r.who), r.code, probe.person(r.who);
    INSERT INTO shared.data_imports (import_id, tenant_id, agent_id, created_by, file_name, file_sha256, mapping_template_id, mapping_sha256, idempotency_key, status)
    VALUES (('50000000-0000-4000-8000-0000000000' || r.n)::uuid, shared.current_tenant_id(), probe.agent(r.who), probe.person(r.who), 'f' || r.n, sha256(r.n::bytea), 'm', sha256('m'), 'k' || r.n, 'completed');
    INSERT INTO shared.customer_data_mapping (import_id, excel_row_number, tenant_id, agent_id, customer_name, created_customer_id, mapping_status, raw_excel_data)
    VALUES (('50000000-0000-4000-8000-0000000000' || r.n)::uuid, 2, shared.current_tenant_id(), probe.agent(r.who), 'Name' || r.n || ' Rao', ('30000000-0000-4000-8000-0000000000' || r.n)::uuid, 'mapped', '{"A": "x"}');
    INSERT INTO shared.customer_keys (tenant_id, agent_id, kind, key, customer_id)
    VALUES (shared.current_tenant_id(), probe.agent(r.who), 'policy_number', 'LIC-' || r.n, ('30000000-0000-4000-8000-0000000000' || r.n)::uuid);
  END LOOP;
END
$rows$;
COMMIT;
