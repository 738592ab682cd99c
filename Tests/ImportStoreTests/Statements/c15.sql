-- C15, E29, E30: moved once, by each row's retention, none lost.
BEGIN;
SELECT probe.claim('lic', NULL);
INSERT INTO audit.lic_audit_log (table_name, record_id, operation, timestamp, retention_period_days) VALUES
  ('t', gen_random_uuid(), 'INSERT', now() - interval '7 years 10 days', 2555), ('t', gen_random_uuid(), 'INSERT', now() - interval '7 years 10 days', 5000), ('t', gen_random_uuid(), 'INSERT', now() - interval '6 years', 1);
INSERT INTO lic_schema.user_events (event_type, timestamp) VALUES ('old', now() - interval '3 years'), ('new', now());
CREATE TEMP TABLE sums ON COMMIT DROP AS SELECT (SELECT count(*) FROM audit.lic_audit_log) + (SELECT count(*) FROM audit.archived_audit_logs) AS audit;
SELECT shared.archive_old_data();
SELECT probe.is((SELECT sum(moved)::bigint FROM shared.archive_expired_rows()), 0::bigint, 'moved twice');
SELECT probe.claim('lic', NULL);
SELECT probe.is((SELECT count(*) FROM audit.archived_audit_logs WHERE table_name = 't'), 1::bigint, 'archived');
SELECT probe.is((SELECT count(*) FROM audit.lic_audit_log WHERE table_name = 't'), 2::bigint, 'kept');
SELECT probe.is((SELECT (SELECT count(*) FROM audit.lic_audit_log) + (SELECT count(*) FROM audit.archived_audit_logs)), (SELECT audit FROM sums), 'sum');
SELECT probe.is((SELECT count(*) FROM lic_schema.archived_user_events), 1::bigint, 'events');
SELECT probe.is((SELECT count(*) FROM lic_schema.user_events), 1::bigint, 'events kept');
ROLLBACK;
