-- C9, E40, E44: one owner, nothing to PUBLIC, every SECURITY DEFINER function with a search_path.
SELECT probe.is((SELECT string_agg(c.oid::regclass::text, ', ') FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
  WHERE (nspname IN ('shared', 'audit') OR nspname LIKE '%\_schema' AND nspname <> 'information_schema') AND relowner <> 'agent_mitra'::regrole), NULL, 'relations of others');
SELECT probe.is((SELECT string_agg(p.oid::regprocedure::text, ', ') FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
  WHERE (nspname IN ('shared', 'audit') OR nspname LIKE '%\_schema' AND nspname <> 'information_schema')
    AND (proowner <> 'agent_mitra'::regrole OR proacl IS NULL OR EXISTS (SELECT FROM aclexplode(proacl) WHERE grantee = 0)
         OR NOT EXISTS (SELECT FROM unnest(proconfig) s WHERE s LIKE 'search_path=%'))), NULL, 'functions of others, open to PUBLIC or without search_path');
SELECT probe.is((SELECT string_agg(c.oid::regclass::text, ', ') FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace, aclexplode(relacl) a
  WHERE nspname NOT IN ('pg_catalog', 'information_schema', 'probe') AND a.grantee = 0), NULL, 'grants to PUBLIC');
SELECT probe.is((SELECT count(*) FROM pg_namespace WHERE (nspname IN ('shared', 'audit') OR nspname LIKE '%\_schema' AND nspname <> 'information_schema') AND nspowner <> 'agent_mitra'::regrole), 0::bigint, 'schemas of others');
