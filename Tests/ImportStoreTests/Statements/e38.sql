-- E38: one phone, one user; a customer without a password has '!'
BEGIN;
SELECT probe.claim('lic', 'agent1');
SELECT probe.fails($$UPDATE lic_schema.users SET phone_number = '+919800000009' WHERE role = 'policyholder'$$, '23505');
SELECT probe.fails($$UPDATE lic_schema.users SET password_hash = NULL$$, '23502');
ROLLBACK;
