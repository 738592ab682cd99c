-- C10, E23: without settings the app role sees nothing and gets no error; also after SET LOCAL + COMMIT.
SET SESSION AUTHORIZATION p_agent1;
SET ROLE agent_mitra_app;
BEGIN;
SELECT probe.claim('lic', 'agent1');
COMMIT;
DO $$
DECLARE r record; n bigint;
BEGIN
  FOR r IN SELECT c.oid::regclass AS rel, (SELECT string_agg(quote_ident(attname), ',') FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND has_column_privilege(c.oid, attnum, 'SELECT')) cols
           FROM pg_class c JOIN pg_namespace s ON s.oid = relnamespace
           WHERE (nspname = 'shared' OR nspname LIKE '%\_schema' AND nspname <> 'information_schema') AND relkind IN ('r', 'p', 'v')
             AND relname NOT IN ('countries', 'languages', 'insurance_categories', 'insurance_providers', 'whatsapp_templates', 'schema_migrations')
             AND has_any_column_privilege(c.oid, 'SELECT') LOOP
    EXECUTE format('SELECT count(*) FROM (SELECT %s FROM %s) x', r.cols, r.rel) INTO n;
    PERFORM probe.is(n, 0::bigint, r.rel::text);
  END LOOP;
END $$;
BEGIN;
SELECT set_config('app.tenant_id', 'garbage', true);
SELECT probe.fails('SELECT count(*) FROM lic_schema.policyholders', '22P02');
ROLLBACK;
RESET ROLE;
RESET SESSION AUTHORIZATION;
