-- Schemas that are no tenant's, pgcrypto, and the six enums (E3, E41).
SET LOCAL ROLE agent_mitra;

CREATE SCHEMA IF NOT EXISTS shared;
CREATE SCHEMA audit;
CREATE SCHEMA IF NOT EXISTS extensions;

GRANT USAGE ON SCHEMA shared TO agent_mitra_app, agent_mitra_worker, agent_mitra_auditor, agent_mitra_backup;
GRANT USAGE ON SCHEMA audit TO agent_mitra_auditor, agent_mitra_backup;

-- E34: tables of later migrations and months must be in a dump as well.
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO agent_mitra_backup;
DO $grant$
BEGIN
  IF to_regclass('shared.schema_migrations') IS NOT NULL THEN
    GRANT SELECT ON shared.schema_migrations TO agent_mitra_backup, agent_mitra_app, agent_mitra_worker;
  END IF;
END
$grant$;

-- E41: a trusted extension, so its owner need not be a superuser. A server that has it elsewhere
-- keeps it there; encrypt_sensitive_data() asks the catalogue where.
CREATE EXTENSION IF NOT EXISTS pgcrypto SCHEMA extensions;

-- One type for all tenants.
CREATE TYPE shared.user_role_enum AS ENUM (
    'super_admin',
    'insurance_provider_admin',
    'regional_manager',
    'senior_agent',
    'junior_agent',
    'policyholder',
    'support_staff',
    'guest'
);

CREATE TYPE shared.user_status_enum AS ENUM (
    'active',
    'inactive',
    'suspended',
    'pending_verification',
    'deactivated'
);

CREATE TYPE shared.provider_status_enum AS ENUM ('active', 'inactive', 'suspended', 'under_maintenance');

CREATE TYPE shared.agent_status_enum AS ENUM ('active', 'inactive', 'suspended', 'pending_approval', 'rejected');

CREATE TYPE shared.policy_status_enum AS ENUM (
    'draft', 'pending_approval', 'under_review', 'approved', 'active',
    'lapsed', 'surrendered', 'matured', 'claimed', 'cancelled'
);

CREATE TYPE shared.payment_status_enum AS ENUM ('pending', 'processing', 'completed', 'failed', 'refunded', 'cancelled');
