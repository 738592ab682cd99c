-- E5: a row of another tenant is refused by the schema itself
BEGIN;
SELECT probe.claim('lic', 'agent1');
SELECT probe.fails($$UPDATE lic_schema.users SET tenant_id = '00000000-0000-4000-8000-000000000002' WHERE role = 'policyholder'$$, '23514');
ROLLBACK;
