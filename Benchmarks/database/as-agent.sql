-- Everything the server does for the import, receiving the rows included (COPY straight into a table
-- with RLS is refused, so they come through temporary tables).
\timing on
SET SESSION AUTHORIZATION bench_agent;
BEGIN;
SET LOCAL ROLE agent_mitra_app;
SELECT agent_id IS NOT NULL AND standing = 'active' FROM shared.begin_acting('lic', 'BENCH-1');
CREATE TEMP TABLE in_users (user_id uuid, email text, phone_number text, password_hash text, first_name text, last_name text, display_name text,
  date_of_birth date, address jsonb, role shared.user_role_enum, status shared.user_status_enum, created_by uuid, agent_id uuid) ON COMMIT DROP;
CREATE TEMP TABLE in_policyholders (policyholder_id uuid, user_id uuid, agent_id uuid, customer_id text, marketing_consent boolean,
  onboarding_status text, communication_preferences jsonb) ON COMMIT DROP;
CREATE TEMP TABLE in_staging (mapping_id uuid, import_id uuid, excel_row_number integer, customer_name text, phone_number text, email text,
  policy_number text, date_of_birth date, address jsonb, raw_excel_data jsonb, mapping_status text, created_customer_id uuid, tenant_id uuid,
  agent_id uuid, sheet_name text, row_sha256 bytea) ON COMMIT DROP;
\copy in_users FROM 'users.in'
\copy in_policyholders FROM 'policyholders.in'
\copy in_staging FROM 'staging.in'
INSERT INTO lic_schema.users (user_id, email, phone_number, password_hash, first_name, last_name, display_name, date_of_birth, address, role,
  status, created_by, agent_id)
SELECT user_id, email, phone_number, password_hash, first_name, last_name, display_name, date_of_birth, address, role, status, created_by, agent_id FROM in_users;
INSERT INTO lic_schema.policyholders (policyholder_id, user_id, agent_id, customer_id, marketing_consent, onboarding_status, communication_preferences)
SELECT policyholder_id, user_id, agent_id, customer_id, marketing_consent, onboarding_status, communication_preferences FROM in_policyholders;
INSERT INTO shared.customer_data_mapping (mapping_id, import_id, excel_row_number, customer_name, phone_number, email, policy_number,
  date_of_birth, address, raw_excel_data, mapping_status, created_customer_id, tenant_id, agent_id, sheet_name, row_sha256)
SELECT mapping_id, import_id, excel_row_number, customer_name, phone_number, email, policy_number, date_of_birth, address, raw_excel_data,
  mapping_status, created_customer_id, tenant_id, agent_id, sheet_name, row_sha256 FROM in_staging;
COMMIT;
