-- E8: an hdfc import stands (the fixture made one); an agent of another tenant does not
BEGIN;
SELECT probe.claim('lic', 'agent1');
SELECT probe.is((SELECT count(*) FROM shared.data_imports WHERE file_name = 'f31'), 1::bigint, 'E8 import of hdfc');
SELECT probe.fails($$UPDATE shared.data_imports SET agent_id = probe.agent('hagent') WHERE tenant_id = '00000000-0000-4000-8000-000000000001'$$, '23503');
ROLLBACK;
