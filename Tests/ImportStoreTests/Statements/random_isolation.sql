-- 2,000 random statements of one agent or tenant against another's rows return or change none.
-- The seed is printed; `-v seed=…` is set by the caller as probe.seed.
BEGIN;
CREATE TEMP TABLE before ON COMMIT DROP AS
  SELECT md5(string_agg(x, '|' ORDER BY x)) AS digest FROM (SELECT u::text x FROM lic_schema.users u WHERE agent_id = probe.agent('agent2') UNION ALL SELECT p::text FROM lic_schema.policyholders p WHERE agent_id = probe.agent('agent2')
  UNION ALL SELECT i::text FROM lic_schema.insurance_policies i WHERE agent_id = probe.agent('agent2') UNION ALL SELECT h::text FROM hdfc_schema.policyholders h UNION ALL SELECT h::text FROM hdfc_schema.users h
  UNION ALL SELECT d::text FROM shared.data_imports d WHERE agent_id <> probe.agent('agent1') UNION ALL SELECT k::text FROM shared.customer_keys k WHERE agent_id <> probe.agent('agent1') UNION ALL SELECT m::text FROM shared.customer_data_mapping m WHERE agent_id <> probe.agent('agent1')) y;
SET LOCAL SESSION AUTHORIZATION p_agent1;
SET LOCAL ROLE agent_mitra_app;
DO $$
DECLARE
  schemas text[] := ARRAY['lic_schema', 'hdfc_schema'];
  relations text[] := ARRAY['lic_schema.users', 'lic_schema.policyholders', 'lic_schema.insurance_policies', 'hdfc_schema.users', 'hdfc_schema.policyholders', 'hdfc_schema.insurance_policies',
                            'shared.data_imports', 'shared.customer_keys', 'shared.customer_data_mapping', 'lic_schema.agents', 'hdfc_schema.agents'];
  claims text[] := ARRAY['agent1', 'agent1', 'agent2', 'admin', 'support', 'hagent', NULL];
  relation text; id_agent uuid; statement text; n bigint; refused int := 0; empty int := 0; i int;
BEGIN
  PERFORM setseed(coalesce(nullif(current_setting('probe.seed', true), ''), '0.42')::float8);
  FOR i IN 1..2000 LOOP
    PERFORM probe.claim((ARRAY['lic', 'lic', 'hdfc'])[1 + floor(random() * 3)], claims[1 + floor(random() * 7)], claims[1 + floor(random() * 7)]);
    relation := relations[1 + floor(random() * 11)];
    id_agent := probe.agent((ARRAY['agent2', 'hagent'])[1 + floor(random() * 2)]);
    statement := CASE floor(random() * 4)
      WHEN 0 THEN format('SELECT agent_id FROM %s WHERE agent_id <> probe.agent(''agent1'')', relation)
      WHEN 1 THEN format('UPDATE %s SET updated_at = now() WHERE agent_id = %L', relation, id_agent)
      WHEN 2 THEN format('DELETE FROM %s WHERE agent_id = %L', relation, id_agent)
      ELSE format('INSERT INTO %s (agent_id) VALUES (%L)', relation, id_agent) END;
    BEGIN
      EXECUTE statement;
      GET DIAGNOSTICS n = ROW_COUNT;
      IF n > 0 THEN RAISE EXCEPTION 'leak: % rows from %', n, statement USING ERRCODE = 'ZZ999'; END IF;
      empty := empty + 1;
    EXCEPTION
      WHEN insufficient_privilege OR not_null_violation OR undefined_column OR check_violation THEN refused := refused + 1;
    END;
  END LOOP;
  RAISE NOTICE '% empty, % refused', empty, refused;
END $$;
RESET ROLE; RESET SESSION AUTHORIZATION;
SELECT probe.is((SELECT md5(string_agg(x, '|' ORDER BY x)) FROM (SELECT u::text x FROM lic_schema.users u WHERE agent_id = probe.agent('agent2') UNION ALL SELECT p::text FROM lic_schema.policyholders p WHERE agent_id = probe.agent('agent2')
  UNION ALL SELECT i::text FROM lic_schema.insurance_policies i WHERE agent_id = probe.agent('agent2') UNION ALL SELECT h::text FROM hdfc_schema.policyholders h UNION ALL SELECT h::text FROM hdfc_schema.users h
  UNION ALL SELECT d::text FROM shared.data_imports d WHERE agent_id <> probe.agent('agent1') UNION ALL SELECT k::text FROM shared.customer_keys k WHERE agent_id <> probe.agent('agent1') UNION ALL SELECT m::text FROM shared.customer_data_mapping m WHERE agent_id <> probe.agent('agent1')) y), (SELECT digest FROM before), 'rows of others');
ROLLBACK;
