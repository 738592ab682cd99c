-- Errata with a run-time effect that no C-statement covers; each DO names its number.
BEGIN;
SELECT probe.claim('lic', 'agent1');
-- E5: a row of another tenant is refused by the schema itself
SELECT probe.fails($$UPDATE lic_schema.users SET tenant_id = '00000000-0000-4000-8000-000000000002' WHERE role = 'policyholder'$$, '23514');
-- E8: an hdfc import stands (the fixture made one); an agent of another tenant does not
SELECT probe.is((SELECT count(*) FROM shared.data_imports WHERE file_name = 'f31'), 1::bigint, 'E8 import of hdfc');
SELECT probe.fails($$UPDATE shared.data_imports SET agent_id = probe.agent('hagent') WHERE tenant_id = '00000000-0000-4000-8000-000000000001'$$, '23503');
-- E14: provider and status partitions, and strays
SELECT lic_schema.refresh_policies_partitioned();
SELECT probe.is((SELECT count(*) FROM lic_schema.policies_active), 4::bigint, 'E14 active policies of LIC');
-- E18, E17: the knowledge base, and a search vector over NULLs
INSERT INTO lic_schema.video_content (title, video_url) VALUES ('Term plans', 'u');
SELECT probe.is((SELECT count(*) FROM lic_schema.video_content WHERE to_tsvector('english', coalesce(title, '') || ' ' || coalesce(description, '') || ' ' || shared.immutable_join(tags, ' ')) @@ to_tsquery('plan')), 1::bigint, 'E17');
SELECT probe.fails($$INSERT INTO lic_schema.chatbot_knowledge_base (question) VALUES ('q')$$, '23502');
-- E31: other sessions are seen, the call's own is not
SELECT probe.is((SELECT metric_value FROM shared.monitor_database_health() WHERE metric_name = 'active_connections'), '0', 'E31');
-- E38: one phone, one user; a customer without a password has '!'
SELECT probe.fails($$UPDATE lic_schema.users SET phone_number = '+919800000009' WHERE role = 'policyholder'$$, '23505');
SELECT probe.fails($$UPDATE lic_schema.users SET password_hash = NULL$$, '23502');
-- E39: one setting a tenant; updated_at moves
SELECT probe.fails($$INSERT INTO shared.tenant_config (config_key) VALUES ('k')$$, '23502');
UPDATE lic_schema.users SET updated_at = '2000-01-01', first_name = 'E39' WHERE user_id = '20000000-0000-4000-8000-000000000011';
SELECT probe.is((SELECT updated_at = now() FROM lic_schema.users WHERE user_id = '20000000-0000-4000-8000-000000000011'), true, 'E39');
-- E42: no card verification value
SELECT probe.fails($$INSERT INTO lic_schema.user_payment_methods (method_type, cvv_encrypted) VALUES ('card', 'x')$$, '23514');
-- E46: DO NOTHING on another agent's number, 42501 on DO UPDATE; customer numbers are unique per agent
SELECT probe.fails($$UPDATE lic_schema.policyholders SET customer_id = 'same' WHERE agent_id = probe.agent('agent1')$$, '23505');
SET LOCAL SESSION AUTHORIZATION p_agent1;
SET LOCAL ROLE agent_mitra_app;
SELECT * FROM shared.begin_acting('lic');
CREATE TEMP TABLE p AS SELECT 'LIC-21'::text AS number; -- E36: TEMP is granted
CREATE FUNCTION pg_temp.put(how text) RETURNS bigint LANGUAGE plpgsql AS $f$ DECLARE n bigint; BEGIN
  EXECUTE 'INSERT INTO lic_schema.insurance_policies (policy_number, policyholder_id, agent_id, policy_type, plan_name, sum_assured, premium_amount, premium_frequency, application_date, start_date, created_by)
    SELECT number, ''30000000-0000-4000-8000-000000000011'', shared.acting_agent(), ''l'', ''p'', 1, 1, ''annual'', now(), now(), shared.acting_user() FROM p ON CONFLICT (policy_number) DO ' || how;
  GET DIAGNOSTICS n = ROW_COUNT; RETURN n; END $f$;
SELECT probe.is(pg_temp.put('NOTHING'), 0::bigint, 'E46');
SELECT probe.fails($$SELECT pg_temp.put('UPDATE SET plan_name = ''stolen''')$$, '42501');
ROLLBACK;
