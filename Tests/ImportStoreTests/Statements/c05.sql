-- C5, E19, D2: tenant schemas are the same but for the UUID; a fourth comes with one call; twice is a no-op.
BEGIN;
SELECT shared.provision_tenant('star_9', 'Star Health', 'STAR');
SELECT shared.provision_tenant('9order', 'Odd name', 'ODD');
SELECT probe.is((SELECT count(DISTINCT d) FROM (
  SELECT c.table_schema, md5(string_agg(concat_ws('|', table_name, column_name, ordinal_position, replace(column_default, t.tenant_id::text, '?'), is_nullable, data_type, udt_name,
    character_maximum_length, numeric_precision, numeric_scale), E'\n' ORDER BY table_name, column_name)) d
  FROM (SELECT table_schema, table_name, column_name, ordinal_position::text, replace(column_default, table_schema || '.', '') column_default, is_nullable, data_type, udt_name, character_maximum_length, numeric_precision, numeric_scale FROM information_schema.columns) c
  JOIN shared.tenants t ON t.schema_name = c.table_schema GROUP BY 1) x), 1::bigint, 'distinct definitions');
SELECT probe.is((SELECT count(*) FROM shared.tenants WHERE schema_name IS NOT NULL), 5::bigint, 'tenants');
CREATE TEMP TABLE before AS SELECT xmin::text::bigint AS x, oid FROM pg_class;
SAVEPOINT again;
SELECT shared.provision_tenant('star_9');
SELECT probe.is((SELECT count(*) FROM pg_class c LEFT JOIN before b USING (oid) WHERE b.oid IS NULL AND relname NOT LIKE 'before%' AND relnamespace <> pg_my_temp_schema() AND relname NOT LIKE 'pg_t%'), 0::bigint, 'made by the second call');
SELECT probe.fails($$SELECT shared.provision_tenant('Bad-Code', 'x', 'y')$$, '22023');
SELECT probe.fails($$SELECT shared.provision_tenant('x; drop schema shared', 'x', 'y')$$, '22023');
SELECT probe.fails($$UPDATE shared.tenant_ddl SET body = body || ' '$$, '55000');
ROLLBACK;
