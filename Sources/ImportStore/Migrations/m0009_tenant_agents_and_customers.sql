-- Tenant tables, part 2: agents and their customers (section 2.3).
SET LOCAL ROLE agent_mitra;

INSERT INTO shared.tenant_ddl (version, name, body) VALUES (2, 'agents and customers', $tenant$
-- Insurance agents
CREATE TABLE {{schema}}.agents (
    agent_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID REFERENCES {{schema}}.users(user_id) ON DELETE CASCADE,
    provider_id UUID REFERENCES shared.insurance_providers(provider_id),

    -- Agent identification
    agent_code VARCHAR(50) UNIQUE NOT NULL,
    license_number VARCHAR(100) UNIQUE,
    license_expiry_date DATE,
    license_issuing_authority VARCHAR(100),

    -- Business information
    business_name VARCHAR(255),
    business_address JSONB,
    gst_number VARCHAR(15),
    pan_number VARCHAR(10),

    -- Operational details
    territory VARCHAR(255),
    operating_regions TEXT[],
    experience_years INTEGER,
    specializations TEXT[],

    -- Commission structure
    commission_rate DECIMAL(5,2), -- Base commission percentage
    commission_structure JSONB, -- Complex commission rules
    performance_bonus_structure JSONB,

    -- Communication
    whatsapp_business_number VARCHAR(15),
    business_email VARCHAR(255),
    website VARCHAR(500),

    -- Performance metrics
    total_policies_sold INTEGER DEFAULT 0,
    total_premium_collected DECIMAL(15,2) DEFAULT 0,
    active_policyholders INTEGER DEFAULT 0,
    customer_satisfaction_score DECIMAL(3,2),

    -- Hierarchy (for agent networks)
    parent_agent_id UUID REFERENCES {{schema}}.agents(agent_id),
    hierarchy_level INTEGER DEFAULT 1,
    sub_agents_count INTEGER DEFAULT 0,

    -- Status
    status shared.agent_status_enum DEFAULT 'active',
    verification_status VARCHAR(50) DEFAULT 'pending',
    approved_at TIMESTAMPTZ,
    approved_by UUID REFERENCES {{schema}}.users(user_id),

    created_at TIMESTAMPTZ DEFAULT NOW(),
    updated_at TIMESTAMPTZ DEFAULT NOW()
);

-- Policyholder profiles
CREATE TABLE {{schema}}.policyholders (
    policyholder_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID REFERENCES {{schema}}.users(user_id) ON DELETE CASCADE,
    agent_id UUID REFERENCES {{schema}}.agents(agent_id),

    -- Personal information
    customer_id VARCHAR(100), -- Provider-specific customer ID
    salutation VARCHAR(10),
    marital_status VARCHAR(20),
    occupation VARCHAR(100),
    annual_income DECIMAL(12,2),
    education_level VARCHAR(50),

    -- Risk profile and preferences
    risk_profile JSONB, -- Risk tolerance, investment preferences
    investment_horizon VARCHAR(20),
    communication_preferences JSONB, -- Email, SMS, WhatsApp preferences
    marketing_consent BOOLEAN DEFAULT true,

    -- Family information
    family_members JSONB, -- Spouse, children, dependents
    nominee_details JSONB,

    -- Financial information
    bank_details JSONB, -- Encrypted sensitive data
    investment_portfolio JSONB,

    -- Behavioral data
    preferred_contact_time VARCHAR(20), -- 'morning', 'afternoon', 'evening'
    preferred_language VARCHAR(10) DEFAULT 'en',
    digital_literacy_score INTEGER, -- 1-10 scale
    engagement_score DECIMAL(3,2), -- Calculated engagement metric

    -- Status and lifecycle
    onboarding_status VARCHAR(50) DEFAULT 'completed',
    churn_risk_score DECIMAL(3,2),
    last_interaction_at TIMESTAMPTZ,
    total_interactions INTEGER DEFAULT 0,

    created_at TIMESTAMPTZ DEFAULT NOW(),
    updated_at TIMESTAMPTZ DEFAULT NOW(),

    -- Addition: refuses erasure while true (an active policy does so too).
    legal_hold BOOLEAN NOT NULL DEFAULT false
);

-- A customer number is one customer's of one agent (E46, settled question).
CREATE UNIQUE INDEX uq_policyholders_agent_customer ON {{schema}}.policyholders (agent_id, customer_id);

CREATE TRIGGER set_updated_at BEFORE UPDATE ON {{schema}}.agents
  FOR EACH ROW EXECUTE FUNCTION shared.set_updated_at();
CREATE TRIGGER set_updated_at BEFORE UPDATE ON {{schema}}.policyholders
  FOR EACH ROW EXECUTE FUNCTION shared.set_updated_at();
$tenant$);
