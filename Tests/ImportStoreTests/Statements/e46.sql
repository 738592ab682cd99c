-- E46: DO NOTHING on another agent's number, 42501 on DO UPDATE; customer numbers are unique per agent
BEGIN;
SELECT probe.claim('lic', 'agent1');
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
