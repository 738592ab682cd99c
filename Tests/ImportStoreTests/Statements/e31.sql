-- E31: other sessions are seen, the call's own is not
BEGIN;
SELECT probe.claim('lic', 'agent1');
SELECT probe.is((SELECT metric_value FROM shared.monitor_database_health() WHERE metric_name = 'active_connections'), '0', 'E31');
ROLLBACK;
