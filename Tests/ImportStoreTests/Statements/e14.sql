-- E14: provider and status partitions, and strays
BEGIN;
SELECT probe.claim('lic', 'agent1');
SELECT lic_schema.refresh_policies_partitioned();
SELECT probe.is((SELECT count(*) FROM lic_schema.policies_active), 4::bigint, 'E14 active policies of LIC');
ROLLBACK;
