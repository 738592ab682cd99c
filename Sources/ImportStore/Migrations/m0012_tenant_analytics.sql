-- Tenant tables, part 5: events, journeys, metrics and the partitions (sections 2.6, 3.2, 5.1).
--
--   user_events ── user_events_partitioned (MINVALUE..MAXVALUE) ── user_events_YYYY_MM … , _default
--   session_analytics ── session_analytics_YYYY_MM … , _default      (video_analytics likewise)
--   insurance_policies_partitioned ── policies_lic (by status) ── policies_active, policies_inactive, …
SET LOCAL ROLE agent_mitra;

INSERT INTO shared.tenant_ddl (version, name, body) VALUES (5, 'analytics', $tenant$
-- User behavior events
CREATE TABLE {{schema}}.user_events (
    event_id UUID DEFAULT gen_random_uuid(),
    user_id UUID REFERENCES {{schema}}.users(user_id),
    session_id UUID REFERENCES {{schema}}.user_sessions(session_id),

    -- Event details
    event_type VARCHAR(100) NOT NULL,
    event_category VARCHAR(50), -- 'navigation', 'interaction', 'conversion', 'error'
    event_action VARCHAR(100),
    event_label VARCHAR(255),

    -- Event data
    event_properties JSONB,
    event_value DECIMAL(10,2),

    -- Context
    page_url VARCHAR(500),
    referrer_url VARCHAR(500),
    device_info JSONB,
    location_info JSONB,

    timestamp TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    PRIMARY KEY (event_id, timestamp) -- the partition key must be part of it (E12)
) PARTITION BY RANGE (timestamp);

-- Both of the document's names show the same rows, and the foreign keys are inherited (E13, D8).
CREATE TABLE {{schema}}.user_events_partitioned PARTITION OF {{schema}}.user_events
FOR VALUES FROM (MINVALUE) TO (MAXVALUE) PARTITION BY RANGE (timestamp);

CREATE TABLE {{schema}}.user_events_2024_01 PARTITION OF {{schema}}.user_events_partitioned
FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2024-02-01 00:00+00');

CREATE TABLE {{schema}}.user_events_2024_02 PARTITION OF {{schema}}.user_events_partitioned
FOR VALUES FROM ('2024-02-01 00:00+00') TO ('2024-03-01 00:00+00');

-- No insert is refused for want of a month.
CREATE TABLE {{schema}}.user_events_default PARTITION OF {{schema}}.user_events_partitioned DEFAULT;
CREATE TABLE {{schema}}.session_analytics_default PARTITION OF {{schema}}.session_analytics DEFAULT;
CREATE TABLE {{schema}}.video_analytics_default PARTITION OF {{schema}}.video_analytics DEFAULT;

-- Where archive_old_data() puts events of more than two years (E29).
CREATE TABLE {{schema}}.archived_user_events (
    event_id UUID PRIMARY KEY,
    user_id UUID,
    session_id UUID,

    -- Event details
    event_type VARCHAR(100) NOT NULL,
    event_category VARCHAR(50), -- 'navigation', 'interaction', 'conversion', 'error'
    event_action VARCHAR(100),
    event_label VARCHAR(255),

    -- Event data
    event_properties JSONB,
    event_value DECIMAL(10,2),

    -- Context
    page_url VARCHAR(500),
    referrer_url VARCHAR(500),
    device_info JSONB,
    location_info JSONB,

    timestamp TIMESTAMPTZ NOT NULL,
    archived_at TIMESTAMPTZ NOT NULL DEFAULT NOW()
);

-- User journey tracking
CREATE TABLE {{schema}}.user_journeys (
    journey_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID REFERENCES {{schema}}.users(user_id),

    -- Journey metadata
    journey_type VARCHAR(100), -- 'onboarding', 'policy_purchase', 'claim_process'
    started_at TIMESTAMPTZ DEFAULT NOW(),
    completed_at TIMESTAMPTZ,
    status VARCHAR(50) DEFAULT 'active',

    -- Journey steps
    current_step INTEGER DEFAULT 1,
    total_steps INTEGER,
    step_history JSONB,

    -- Conversion tracking
    converted BOOLEAN DEFAULT false,
    conversion_value DECIMAL(12,2),
    drop_off_step INTEGER,
    drop_off_reason TEXT
);

-- Agent performance metrics
CREATE TABLE {{schema}}.agent_performance (
    performance_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    agent_id UUID REFERENCES {{schema}}.agents(agent_id),

    -- Time period
    metric_date DATE NOT NULL,
    metric_period VARCHAR(20) DEFAULT 'daily', -- 'daily', 'weekly', 'monthly'

    -- Core metrics
    policies_sold INTEGER DEFAULT 0,
    premium_collected DECIMAL(15,2) DEFAULT 0,
    new_policyholders INTEGER DEFAULT 0,
    active_policyholders INTEGER DEFAULT 0,

    -- Engagement metrics
    customer_interactions INTEGER DEFAULT 0,
    whatsapp_messages INTEGER DEFAULT 0,
    video_content_views INTEGER DEFAULT 0,
    chatbot_conversations INTEGER DEFAULT 0,

    -- Quality metrics
    customer_satisfaction DECIMAL(3,2),
    response_time_hours DECIMAL(6,2),
    conversion_rate DECIMAL(5,2),

    -- Financial metrics
    commission_earned DECIMAL(12,2) DEFAULT 0,
    expenses DECIMAL(12,2) DEFAULT 0,
    net_profit DECIMAL(12,2) DEFAULT 0,

    created_at TIMESTAMPTZ DEFAULT NOW()
);

-- System health and performance
CREATE TABLE {{schema}}.system_metrics (
    metric_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),

    -- Metric identification
    metric_name VARCHAR(100) NOT NULL,
    metric_category VARCHAR(50), -- 'performance', 'security', 'business'
    metric_type VARCHAR(50), -- 'counter', 'gauge', 'histogram'

    -- Metric data
    metric_value DECIMAL(15,4),
    metric_unit VARCHAR(20),
    metric_tags JSONB,

    -- Time and context
    collection_timestamp TIMESTAMPTZ DEFAULT NOW(),
    collection_interval_seconds INTEGER,

    -- Thresholds
    warning_threshold DECIMAL(15,4),
    critical_threshold DECIMAL(15,4),

    created_at TIMESTAMPTZ DEFAULT NOW()
);

-- Query performance monitoring
CREATE TABLE {{schema}}.query_performance_log (
    log_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    query_id VARCHAR(255),
    query_text TEXT,
    execution_time_ms INTEGER,
    rows_affected INTEGER,
    user_id UUID,
    timestamp TIMESTAMPTZ DEFAULT NOW()
);

-- A reporting copy by provider and status, filled by refresh_policies_partitioned(). Its key holds
-- both partition columns, so UNIQUE (policy_number) cannot hold here (E14, D9): the base table
-- stays insurance_policies.
CREATE TABLE {{schema}}.insurance_policies_partitioned (
    LIKE {{schema}}.insurance_policies INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE INCLUDING COMMENTS,
    PRIMARY KEY (policy_id, provider_id, status)
) PARTITION BY LIST (provider_id);

CREATE TABLE {{schema}}.policies_lic PARTITION OF {{schema}}.insurance_policies_partitioned
FOR VALUES IN ('00000000-0000-4000-8000-0000000001c0') PARTITION BY LIST (status);

CREATE TABLE {{schema}}.policies_hdfc PARTITION OF {{schema}}.insurance_policies_partitioned
FOR VALUES IN ('00000000-0000-4000-8000-0000000002c0');

CREATE TABLE {{schema}}.policies_other PARTITION OF {{schema}}.insurance_policies_partitioned DEFAULT;

CREATE TABLE {{schema}}.policies_active PARTITION OF {{schema}}.policies_lic
FOR VALUES IN ('active');

CREATE TABLE {{schema}}.policies_inactive PARTITION OF {{schema}}.policies_lic
FOR VALUES IN ('lapsed', 'surrendered', 'cancelled');

CREATE TABLE {{schema}}.policies_lic_other PARTITION OF {{schema}}.policies_lic DEFAULT;
$tenant$);
