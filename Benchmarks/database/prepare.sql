-- One agent with a login, one import, and the rows of :rows customers in the shape an import gives them.
SET client_min_messages = warning;
BEGIN;
SET ROLE agent_mitra;
CREATE TEMP TABLE agent AS SELECT * FROM shared.add_agent('lic', 'BENCH-1', 'Bench Agent', 'LIC-1', current_date + 365);
RESET ROLE;
SELECT shared.add_login('bench_agent', 'lic', (SELECT user_id FROM agent), 'person', true);
SELECT set_config('app.tenant_id', '00000000-0000-4000-8000-000000000001', true);
INSERT INTO shared.data_imports (import_id, tenant_id, agent_id, created_by, file_name, status, file_sha256, mapping_template_id, mapping_sha256, idempotency_key)
SELECT '00000000-0000-4000-8000-00000000be7c', '00000000-0000-4000-8000-000000000001', agent_id, user_id, 'bench.xlsx', 'processing',
       sha256('file'), 'bench', sha256('mapping'), 'bench' FROM agent;
CREATE TABLE bench_source AS
SELECT n, gen_random_uuid() AS user_id, gen_random_uuid() AS policyholder_id,
       (ARRAY['Asha','Ravi','Meena','Suresh','Lakshmi','Imran','Kavita','Arun','Deepa','Joseph'])[1 + n % 10] || ' ' || chr(65 + n % 26) AS first_name,
       (ARRAY['Sharma','Iyer','Khan','Patel','Reddy','Das','Nair','Gupta','Singh','Menon'])[1 + (n / 10) % 10] || (n / 100 % 50) AS last_name,
       '+9198' || lpad(n::text, 8, '0') AS phone, 'customer' || n || '@example.in' AS email, 'C' || lpad(n::text, 8, '0') AS customer_id,
       lpad((800000000 + n)::text, 9, '0') AS policy_number, date '1950-01-01' + (n * 7 % 18000) AS born,
       jsonb_build_object('line1', n || ' M G Road', 'city', (ARRAY['Pune','Chennai','Delhi','Kochi'])[1 + n % 4], 'pin', 400000 + n % 9999) AS address
FROM generate_series(1, :rows) n;
CREATE TABLE bench_users AS
SELECT s.user_id, email, phone AS phone_number, '!'::text AS password_hash, first_name, last_name, first_name || ' ' || last_name AS display_name,
       born AS date_of_birth, address, 'policyholder'::shared.user_role_enum AS role, 'pending_verification'::shared.user_status_enum AS status,
       a.user_id AS created_by, a.agent_id FROM bench_source s, agent a;
CREATE TABLE bench_policyholders AS
SELECT policyholder_id, s.user_id, a.agent_id, customer_id, false AS marketing_consent, 'pending'::text AS onboarding_status,
       '{"sms": false, "email": false, "whatsapp": false}'::jsonb AS communication_preferences FROM bench_source s, agent a;
CREATE TABLE bench_staging AS
SELECT gen_random_uuid() AS mapping_id, '00000000-0000-4000-8000-00000000be7c'::uuid AS import_id, n AS excel_row_number,
       first_name || ' ' || last_name AS customer_name, phone AS phone_number, email, policy_number, born AS date_of_birth, address,
       jsonb_build_object('A', jsonb_build_array('s', first_name || ' ' || last_name), 'B', jsonb_build_array('s', phone), 'C', jsonb_build_array('s', email),
         'D', jsonb_build_array('n', policy_number, '0'), 'E', jsonb_build_array('n', (n * 7 % 18000 + 18264)::text, 'dd/mm/yyyy'),
         'F', jsonb_build_array('s', n || ' M G Road'), 'G', jsonb_build_array('s', customer_id)) AS raw_excel_data,
       'mapped'::text AS mapping_status, policyholder_id AS created_customer_id,
       '00000000-0000-4000-8000-000000000001'::uuid AS tenant_id, a.agent_id, 'Sheet1'::text AS sheet_name, sha256(n::text::bytea) AS row_sha256
FROM bench_source s, agent a;
COMMIT;
ANALYZE;
