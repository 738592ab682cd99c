-- C14, E12, E13, E15: months exist; a far month waits in default and moves; twice is fine; both names show one row.
BEGIN;
SELECT probe.is((SELECT count(*) FROM shared.missing_partitions()), 0::bigint, 'missing months');
SELECT probe.claim('lic', NULL);
INSERT INTO lic_schema.user_events (event_type, timestamp) VALUES ('far', '2031-05-31 23:59:59+00'), ('far', '2031-06-01 00:00:00+00');
INSERT INTO audit.lic_audit_log (table_name, record_id, operation, timestamp) VALUES ('far', gen_random_uuid(), 'INSERT', '2031-05-10');
SELECT probe.is((SELECT count(*) FROM lic_schema.user_events_default), 2::bigint, 'strays');
SELECT probe.is((SELECT count(*) FROM lic_schema.user_events_partitioned), (SELECT count(*) FROM lic_schema.user_events), 'two names');
SET LOCAL ROLE agent_mitra;
SELECT shared.create_monthly_partition('2031-05-15');
SELECT shared.create_monthly_partition('2031-05-01');
RESET ROLE;
SELECT probe.claim('lic', NULL);
SELECT probe.is((SELECT count(*) FROM lic_schema.user_events_2031_05), 1::bigint, 'moved (months are cut in UTC)');
SELECT probe.is((SELECT count(*) FROM lic_schema.user_events_default), 1::bigint, 'stays');
SELECT probe.is((SELECT count(*) FROM audit.lic_audit_log_2031_05), 1::bigint, 'moved in the audit log');
SELECT probe.is((SELECT count(*) FROM hdfc_schema.user_events_2031_05), 0::bigint, 'other tenants');
SELECT probe.is((SELECT bool_and(relrowsecurity AND relforcerowsecurity) FROM pg_class WHERE relname LIKE '%2031\_05'), true, 'leaves behind the wall') ;
ROLLBACK;
