-- C17, E21, E22, E36: search within the agent's rows; true sums on the dashboard.
BEGIN;
SELECT probe.claim('lic', NULL);
INSERT INTO lic_schema.premium_payments (policy_id, policyholder_id, amount, status)
  SELECT '40000000-0000-4000-8000-000000000011', '30000000-0000-4000-8000-000000000011', 50, 'completed' FROM generate_series(1, 3);
DELETE FROM lic_schema.insurance_policies WHERE policy_id = '40000000-0000-4000-8000-000000000012';
SET LOCAL ROLE agent_mitra;
SELECT shared.refresh_agent_metrics();
SELECT probe.is((SELECT sum(copied)::int FROM shared.refresh_policies_partitioned()), 4, 'reporting copy');
RESET ROLE;
SET LOCAL SESSION AUTHORIZATION p_agent1;
SET LOCAL ROLE agent_mitra_app;
SELECT * FROM shared.begin_acting('lic');
SELECT probe.is((SELECT total_premium::int || '/' || total_payments || '/' || total_policyholders FROM lic_schema.my_dashboard_metrics), '100/3/2', 'dashboard');
SELECT probe.is((SELECT policy_number || '/' || policyholder_name || '/' || agent_name FROM lic_schema.search_policies_optimized('Name11')), 'LIC-11/Name11 Rao/Agent One', 'by name');
SELECT probe.is((SELECT count(*) FROM lic_schema.search_policies_optimized('LIC-11', NULL, ARRAY['active'], 10)), 1::bigint, 'by number');
SELECT probe.is((SELECT count(*) FROM lic_schema.search_policies_optimized('LIC-21')), 0::bigint, 'of another agent');
SELECT probe.is((SELECT count(*) FROM lic_schema.search_policies_optimized('rao', NULL, ARRAY['lapsed'])), 0::bigint, 'by status');
ROLLBACK;
