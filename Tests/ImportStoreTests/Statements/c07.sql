-- C7, E25: no relation of a tenant schema without RLS enabled, forced and a RESTRICTIVE policy.
SELECT probe.is((SELECT string_agg(c.oid::regclass::text, ', ') FROM pg_class c JOIN shared.tenants t ON t.schema_name = c.relnamespace::regnamespace::text
  WHERE c.relkind IN ('r', 'p') AND NOT (relrowsecurity AND relforcerowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE polrelid = c.oid AND NOT polpermissive AND polcmd = '*' AND polroles = '{0}'))), NULL, 'open relations');
SELECT probe.is((SELECT string_agg(c.oid::regclass::text, ', ') FROM pg_class c WHERE relnamespace::regnamespace::text IN ('shared', 'audit') AND relkind IN ('r', 'p')
  AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'tenant_id') AND relname NOT IN ('tenant_ddl_applied')
  AND NOT (relrowsecurity AND relforcerowsecurity)), NULL, 'open shared relations');
