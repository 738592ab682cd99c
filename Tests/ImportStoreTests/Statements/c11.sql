-- C11, E24, E37, D5: disjoint agents, an admin of both, nobody in another tenant; claims are only claims.
CREATE OR REPLACE FUNCTION pg_temp.seen(login text, tenant text, who text, agent text, OUT customers bigint, OUT others bigint) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM probe.claim(tenant, who, agent);
  SELECT count(*) INTO customers FROM lic_schema.policyholders;
  SELECT (SELECT count(*) FROM hdfc_schema.policyholders) + (SELECT count(*) FROM hdfc_schema.users) INTO others;
END $$;
GRANT EXECUTE ON FUNCTION pg_temp.seen(text, text, text, text) TO PUBLIC;
DO $$
DECLARE t record; s record; ids uuid[]; seen_before uuid[] := '{}';
BEGIN
  FOR t IN SELECT * FROM (VALUES
    ('p_agent1', 'lic', 'agent1', NULL, 2), ('p_agent1', 'lic', 'agent1', 'agent2', 0), ('p_agent1', 'lic', 'agent2', NULL, 0), ('p_agent1', 'lic', 'admin', NULL, 0),
    ('p_agent1', 'lic', NULL, NULL, 0), ('p_agent1', 'hdfc', 'agent1', NULL, 0), ('p_agent1', 'hdfc', 'hagent', NULL, 0),
    ('p_agent2', 'lic', 'agent2', NULL, 2), ('p_admin', 'lic', 'admin', NULL, 4), ('p_admin', 'lic', 'admin', 'agent1', 4), ('p_admin', 'hdfc', 'admin', NULL, 0),
    ('p_support', 'lic', 'support', NULL, 0), ('p_support', 'lic', 'support', 'agent1', 2), ('p_support', 'lic', 'agent1', NULL, 0),
    ('p_idle', 'lic', 'idle', 'agent1', 0), ('p_hagent', 'lic', 'hagent', NULL, 0), ('p_hagent', 'lic', 'agent1', NULL, 0)) v(login, tenant, who, agent, n) LOOP
    EXECUTE format('SET LOCAL SESSION AUTHORIZATION %I', t.login);
    SET LOCAL ROLE agent_mitra_app;
    s := pg_temp.seen(t.login, t.tenant, t.who, t.agent);
    PERFORM probe.is(s.customers, t.n::bigint, format('%s as %s/%s for %s', t.login, t.tenant, t.who, t.agent));
    PERFORM probe.is(s.others, 0::bigint, format('hdfc seen by %s', t.login)) WHERE t.login <> 'p_hagent';
    SELECT array_agg(policyholder_id) INTO ids FROM lic_schema.policyholders;
    IF t.login IN ('p_agent1', 'p_agent2') AND ids IS NOT NULL THEN
      PERFORM probe.is(ids && seen_before, false, 'shared customers');
      seen_before := seen_before || ids;
    END IF;
    RESET ROLE;
    RESET SESSION AUTHORIZATION;
  END LOOP;
  SET LOCAL ROLE agent_mitra;
  PERFORM set_config('app.tenant_id', '', true);
  PERFORM probe.is((SELECT count(*) FROM lic_schema.users), 0::bigint, 'the owner without tenant');
END $$;
