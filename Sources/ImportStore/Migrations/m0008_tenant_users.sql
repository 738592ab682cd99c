-- Tenant tables, part 1: users, sessions and roles (section 2.2).
--
-- password_hash stays NOT NULL: who cannot log in has '!' there, which no password can match (E38).
SET LOCAL ROLE agent_mitra;

INSERT INTO shared.tenant_ddl (version, name, body) VALUES (1, 'users', $tenant$
-- Multi-tenant users table (schema-based)
CREATE TABLE {{schema}}.users (
    user_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id UUID NOT NULL DEFAULT '{{tenant_id}}' CHECK (tenant_id = '{{tenant_id}}'), -- Fixed for schema isolation (E5)
    email VARCHAR(255) UNIQUE,
    phone_number VARCHAR(15) UNIQUE,
    username VARCHAR(100) UNIQUE,
    password_hash VARCHAR(255) NOT NULL,
    password_salt VARCHAR(255),
    password_changed_at TIMESTAMPTZ,

    -- Profile information
    first_name VARCHAR(100),
    last_name VARCHAR(100),
    display_name VARCHAR(255),
    avatar_url VARCHAR(500),
    date_of_birth DATE,
    gender VARCHAR(20),

    -- Contact details
    address JSONB, -- Structured address data
    emergency_contact JSONB,

    -- Account settings
    language_preference VARCHAR(10) DEFAULT 'en',
    timezone VARCHAR(50) DEFAULT 'Asia/Kolkata',
    theme_preference VARCHAR(20) DEFAULT 'light',
    notification_preferences JSONB,

    -- Authentication
    email_verified BOOLEAN DEFAULT false,
    phone_verified BOOLEAN DEFAULT false,
    email_verification_token VARCHAR(255),
    email_verification_expires TIMESTAMPTZ,
    password_reset_token VARCHAR(255),
    password_reset_expires TIMESTAMPTZ,

    -- Security
    mfa_enabled BOOLEAN DEFAULT false,
    mfa_secret VARCHAR(255),
    biometric_enabled BOOLEAN DEFAULT false,
    last_login_at TIMESTAMPTZ,
    login_attempts INTEGER DEFAULT 0,
    locked_until TIMESTAMPTZ,

    -- Account status
    role shared.user_role_enum NOT NULL,
    status shared.user_status_enum DEFAULT 'active',
    trial_end_date TIMESTAMPTZ,
    subscription_plan VARCHAR(50),
    subscription_status VARCHAR(20) DEFAULT 'trial',

    -- Audit fields
    created_by UUID,
    created_at TIMESTAMPTZ DEFAULT NOW(),
    updated_by UUID,
    updated_at TIMESTAMPTZ DEFAULT NOW(),
    deactivated_at TIMESTAMPTZ,
    deactivated_reason TEXT,

    -- Section 4.1 adds these two
    encrypted_ssn TEXT,
    encrypted_bank_details TEXT,

    -- Addition (E25a, D11): the agent whose customer this user is, NULL for staff and agents. It
    -- makes "may this agent see this user" a comparison of one column instead of a join a row, and
    -- leaves no moment in which a new user is nobody's. Follows policyholders.agent_id by trigger;
    -- like created_by without a foreign key, agents being made after users.
    agent_id UUID
);

-- User sessions with Redis backup
CREATE TABLE {{schema}}.user_sessions (
    session_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID REFERENCES {{schema}}.users(user_id) ON DELETE CASCADE,
    session_token VARCHAR(255) UNIQUE NOT NULL,
    refresh_token VARCHAR(255) UNIQUE,
    device_info JSONB,
    ip_address INET,
    user_agent TEXT,
    location_info JSONB,
    expires_at TIMESTAMPTZ NOT NULL,
    last_activity_at TIMESTAMPTZ DEFAULT NOW(),
    created_at TIMESTAMPTZ DEFAULT NOW()
);

-- Session analytics
CREATE TABLE {{schema}}.session_analytics (
    analytics_id UUID DEFAULT gen_random_uuid(),
    session_id UUID REFERENCES {{schema}}.user_sessions(session_id),
    user_id UUID REFERENCES {{schema}}.users(user_id),
    event_type VARCHAR(50) NOT NULL, -- 'login', 'logout', 'activity', 'error'
    event_data JSONB,
    timestamp TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    PRIMARY KEY (analytics_id, timestamp) -- the partition key must be part of it (E12)
) PARTITION BY RANGE (timestamp);

-- Roles definition
CREATE TABLE {{schema}}.roles (
    role_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    role_name VARCHAR(100) UNIQUE NOT NULL,
    role_description TEXT,
    is_system_role BOOLEAN DEFAULT false,
    permissions JSONB, -- Array of permission strings
    created_at TIMESTAMPTZ DEFAULT NOW()
);

-- User role assignments
CREATE TABLE {{schema}}.user_roles (
    assignment_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID REFERENCES {{schema}}.users(user_id) ON DELETE CASCADE,
    role_id UUID REFERENCES {{schema}}.roles(role_id) ON DELETE CASCADE,
    assigned_by UUID REFERENCES {{schema}}.users(user_id),
    assigned_at TIMESTAMPTZ DEFAULT NOW(),
    expires_at TIMESTAMPTZ,
    UNIQUE(user_id, role_id)
);

-- Permissions granular control
CREATE TABLE {{schema}}.permissions (
    permission_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    permission_name VARCHAR(100) UNIQUE NOT NULL,
    permission_description TEXT,
    resource_type VARCHAR(50), -- 'user', 'policy', 'campaign', etc.
    action VARCHAR(50), -- 'create', 'read', 'update', 'delete', 'admin'
    created_at TIMESTAMPTZ DEFAULT NOW()
);

-- Role permission assignments
CREATE TABLE {{schema}}.role_permissions (
    assignment_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    role_id UUID REFERENCES {{schema}}.roles(role_id) ON DELETE CASCADE,
    permission_id UUID REFERENCES {{schema}}.permissions(permission_id) ON DELETE CASCADE,
    granted_at TIMESTAMPTZ DEFAULT NOW(),
    UNIQUE(role_id, permission_id)
);

CREATE TRIGGER set_updated_at BEFORE UPDATE ON {{schema}}.users
  FOR EACH ROW EXECUTE FUNCTION shared.set_updated_at();

-- What the importer asks for, and roles that carry it. Nobody holds one of them by default.
INSERT INTO {{schema}}.permissions (permission_name, permission_description, resource_type, action) VALUES
  ('import.act_for', 'Import on behalf of an agent', 'import', 'create'),
  ('import.reveal', 'See unmasked values of an import, with a reason', 'import', 'read'),
  ('customer.erase', 'Carry out the right to erasure', 'user', 'delete');
INSERT INTO {{schema}}.roles (role_name, role_description, is_system_role, permissions) VALUES
  ('super_admin', 'Sees the whole tenant, never another', true, '["import.act_for", "import.reveal", "customer.erase"]'),
  ('import_support', 'Imports on behalf of agents', true, '["import.act_for"]'),
  ('privacy_officer', 'Erasure and disclosure', true, '["import.reveal", "customer.erase"]');
INSERT INTO {{schema}}.role_permissions (role_id, permission_id)
SELECT r.role_id, p.permission_id
FROM {{schema}}.roles r JOIN {{schema}}.permissions p ON r.permissions ? p.permission_name;
$tenant$);
