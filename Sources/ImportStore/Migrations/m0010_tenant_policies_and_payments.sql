-- Tenant tables, part 3: policies and payments (sections 2.3, 2.4).
SET LOCAL ROLE agent_mitra;

INSERT INTO shared.tenant_ddl (version, name, body) VALUES (3, 'policies and payments', $tenant$
-- Insurance policies (core business entity)
CREATE TABLE {{schema}}.insurance_policies (
    policy_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    policy_number VARCHAR(100) UNIQUE NOT NULL,
    provider_policy_id VARCHAR(100), -- Provider's internal ID

    -- Relationships
    policyholder_id UUID REFERENCES {{schema}}.policyholders(policyholder_id),
    agent_id UUID REFERENCES {{schema}}.agents(agent_id),
    provider_id UUID REFERENCES shared.insurance_providers(provider_id),

    -- Policy details
    policy_type VARCHAR(100) NOT NULL, -- 'term_life', 'whole_life', 'ulip', etc.
    plan_name VARCHAR(255) NOT NULL,
    plan_code VARCHAR(50),
    category VARCHAR(50), -- 'life', 'health', 'general'

    -- Financial details
    sum_assured DECIMAL(15,2) NOT NULL,
    premium_amount DECIMAL(12,2) NOT NULL,
    premium_frequency VARCHAR(20) NOT NULL, -- 'monthly', 'quarterly', 'half_yearly', 'annual'
    premium_mode VARCHAR(20), -- 'regular', 'single', 'limited_pay'

    -- Dates
    application_date DATE NOT NULL,
    approval_date DATE,
    start_date DATE NOT NULL,
    maturity_date DATE,
    renewal_date DATE,

    -- Status and lifecycle
    status shared.policy_status_enum DEFAULT 'pending_approval',
    sub_status VARCHAR(50), -- 'under_review', 'medical_check', 'approved', etc.
    payment_status VARCHAR(50) DEFAULT 'pending',

    -- Coverage details
    coverage_details JSONB, -- Riders, additional benefits
    exclusions JSONB,
    terms_and_conditions JSONB,

    -- Documents
    policy_document_url VARCHAR(500),
    application_form_url VARCHAR(500),
    medical_reports JSONB,

    -- Beneficiaries
    nominee_details JSONB,
    assignee_details JSONB,

    -- Audit and tracking
    created_by UUID REFERENCES {{schema}}.users(user_id),
    approved_by UUID REFERENCES {{schema}}.users(user_id),
    last_payment_date TIMESTAMPTZ,
    next_payment_date TIMESTAMPTZ,
    total_payments INTEGER DEFAULT 0,
    outstanding_amount DECIMAL(12,2) DEFAULT 0,

    created_at TIMESTAMPTZ DEFAULT NOW(),
    updated_at TIMESTAMPTZ DEFAULT NOW()
);

-- Premium payment transactions
CREATE TABLE {{schema}}.premium_payments (
    payment_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    policy_id UUID REFERENCES {{schema}}.insurance_policies(policy_id),
    policyholder_id UUID REFERENCES {{schema}}.policyholders(policyholder_id),

    -- Payment details
    amount DECIMAL(12,2) NOT NULL,
    currency VARCHAR(3) DEFAULT 'INR',
    payment_date TIMESTAMPTZ DEFAULT NOW(),
    due_date TIMESTAMPTZ,
    grace_period_days INTEGER DEFAULT 30,

    -- Payment method
    payment_method VARCHAR(50), -- 'upi', 'net_banking', 'credit_card', etc.
    payment_gateway VARCHAR(50), -- 'razorpay', 'paytm', 'phonepe'
    gateway_transaction_id VARCHAR(255),
    gateway_response JSONB,

    -- Status tracking
    status shared.payment_status_enum DEFAULT 'pending',
    failure_reason TEXT,
    retry_count INTEGER DEFAULT 0,

    -- Reconciliation
    reconciled BOOLEAN DEFAULT false,
    reconciled_at TIMESTAMPTZ,
    reconciled_by UUID REFERENCES {{schema}}.users(user_id),

    -- Additional metadata
    ip_address INET,
    user_agent TEXT,
    device_info JSONB,

    created_at TIMESTAMPTZ DEFAULT NOW(),
    updated_at TIMESTAMPTZ DEFAULT NOW()
);

-- User payment methods
CREATE TABLE {{schema}}.user_payment_methods (
    payment_method_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID REFERENCES {{schema}}.users(user_id) ON DELETE CASCADE,

    -- Method details
    method_type VARCHAR(50) NOT NULL, -- 'credit_card', 'debit_card', 'upi', 'net_banking'
    method_name VARCHAR(100), -- 'HDFC Credit Card', 'Paytm UPI'
    is_default BOOLEAN DEFAULT false,

    -- Card details (encrypted)
    card_number_encrypted TEXT,
    card_holder_name VARCHAR(255),
    expiry_month INTEGER,
    expiry_year INTEGER,
    cvv_encrypted TEXT CHECK (cvv_encrypted IS NULL), -- PCI DSS forbids keeping it (E42)

    -- UPI/Net Banking details
    upi_id VARCHAR(255),
    bank_account_number_encrypted TEXT,
    bank_ifsc_code VARCHAR(11),
    bank_name VARCHAR(100),

    -- Status and security
    status VARCHAR(20) DEFAULT 'active',
    verification_status VARCHAR(50) DEFAULT 'pending',
    last_used_at TIMESTAMPTZ,

    created_at TIMESTAMPTZ DEFAULT NOW(),
    updated_at TIMESTAMPTZ DEFAULT NOW()
);

CREATE TRIGGER set_updated_at BEFORE UPDATE ON {{schema}}.insurance_policies
  FOR EACH ROW EXECUTE FUNCTION shared.set_updated_at();
CREATE TRIGGER set_updated_at BEFORE UPDATE ON {{schema}}.premium_payments
  FOR EACH ROW EXECUTE FUNCTION shared.set_updated_at();
CREATE TRIGGER set_updated_at BEFORE UPDATE ON {{schema}}.user_payment_methods
  FOR EACH ROW EXECUTE FUNCTION shared.set_updated_at();
$tenant$);
