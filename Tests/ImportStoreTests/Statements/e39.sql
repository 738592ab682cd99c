-- E39: one setting a tenant; updated_at moves
BEGIN;
SELECT probe.claim('lic', 'agent1');
SELECT probe.fails($$INSERT INTO shared.tenant_config (config_key) VALUES ('k')$$, '23502');
UPDATE lic_schema.users SET updated_at = '2000-01-01', first_name = 'E39' WHERE user_id = '20000000-0000-4000-8000-000000000011';
SELECT probe.is((SELECT updated_at = now() FROM lic_schema.users WHERE user_id = '20000000-0000-4000-8000-000000000011'), true, 'E39');
ROLLBACK;
