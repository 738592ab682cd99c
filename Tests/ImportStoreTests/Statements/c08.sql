-- C8, E7: no timestamp without time zone.
SELECT probe.is((SELECT count(*) FROM information_schema.columns WHERE data_type = 'timestamp without time zone'
  AND (table_schema IN ('shared', 'audit') OR table_schema LIKE '%\_schema' AND table_schema <> 'information_schema')), 0::bigint, 'timestamps without zone');
