-- E42: no card verification value
BEGIN;
SELECT probe.claim('lic', 'agent1');
SELECT probe.fails($$INSERT INTO lic_schema.user_payment_methods (method_type, cvv_encrypted) VALUES ('card', 'x')$$, '23514');
ROLLBACK;
