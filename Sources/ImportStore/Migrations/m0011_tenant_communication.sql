-- Tenant tables, part 4: WhatsApp, chatbot and videos (section 2.5).
SET LOCAL ROLE agent_mitra;

INSERT INTO shared.tenant_ddl (version, name, body) VALUES (4, 'communication', $tenant$
-- WhatsApp message logs
CREATE TABLE {{schema}}.whatsapp_messages (
    message_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    whatsapp_message_id VARCHAR(255) UNIQUE,

    -- Participants
    sender_id UUID REFERENCES {{schema}}.users(user_id),
    recipient_id UUID REFERENCES {{schema}}.users(user_id),
    agent_id UUID REFERENCES {{schema}}.agents(agent_id),

    -- Message content
    message_type VARCHAR(50), -- 'text', 'image', 'document', 'location'
    content TEXT,
    media_url VARCHAR(500),
    media_type VARCHAR(50),

    -- WhatsApp specific
    whatsapp_template_id VARCHAR(255),
    whatsapp_template_name VARCHAR(100),
    whatsapp_status VARCHAR(50), -- 'sent', 'delivered', 'read', 'failed'

    -- Conversation context
    conversation_id UUID,
    message_sequence INTEGER,
    is_from_customer BOOLEAN DEFAULT true,

    -- Timestamps
    sent_at TIMESTAMPTZ,
    delivered_at TIMESTAMPTZ,
    read_at TIMESTAMPTZ,

    created_at TIMESTAMPTZ DEFAULT NOW()
);

-- Chatbot conversation sessions
CREATE TABLE {{schema}}.chatbot_sessions (
    session_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID REFERENCES {{schema}}.users(user_id),
    conversation_id VARCHAR(255),

    -- Session metadata
    started_at TIMESTAMPTZ DEFAULT NOW(),
    ended_at TIMESTAMPTZ,
    duration_seconds INTEGER,
    message_count INTEGER DEFAULT 0,
    resolution_status VARCHAR(50), -- 'resolved', 'escalated', 'abandoned'

    -- AI metrics
    average_response_time DECIMAL(6,2),
    user_satisfaction_score INTEGER, -- 1-5 scale
    escalation_reason TEXT,

    -- Device and context
    device_info JSONB,
    ip_address INET,
    user_agent TEXT
);

-- Individual chat messages
CREATE TABLE {{schema}}.chat_messages (
    message_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    session_id UUID REFERENCES {{schema}}.chatbot_sessions(session_id),
    user_id UUID REFERENCES {{schema}}.users(user_id),

    -- Message content
    message_type VARCHAR(50) DEFAULT 'text', -- 'text', 'button_click', 'file_upload'
    content TEXT,
    is_from_user BOOLEAN DEFAULT true,

    -- AI processing
    intent_detected VARCHAR(100),
    confidence_score DECIMAL(3,2),
    entities_detected JSONB,

    -- Response details
    response_generated TEXT,
    response_time_ms INTEGER,
    suggested_actions JSONB,

    timestamp TIMESTAMPTZ DEFAULT NOW()
);

-- The document indexes this table and never makes it (E18).
CREATE TABLE {{schema}}.chatbot_knowledge_base (
    entry_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    category VARCHAR(50),
    language VARCHAR(10) DEFAULT 'en',
    status VARCHAR(20) DEFAULT 'active',
    created_at TIMESTAMPTZ DEFAULT NOW(),
    updated_at TIMESTAMPTZ DEFAULT NOW()
);

-- Agent-uploaded video content
CREATE TABLE {{schema}}.video_content (
    video_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    agent_id UUID REFERENCES {{schema}}.agents(agent_id),

    -- Content details
    title VARCHAR(255) NOT NULL,
    description TEXT,
    video_url VARCHAR(500) NOT NULL,
    thumbnail_url VARCHAR(500),
    duration_seconds INTEGER,

    -- Categorization
    category VARCHAR(100),
    tags TEXT[],
    language VARCHAR(10) DEFAULT 'en',
    difficulty_level VARCHAR(20), -- 'beginner', 'intermediate', 'advanced'
    target_audience TEXT[], -- 'policyholders', 'agents', 'senior_citizens'

    -- Analytics
    view_count INTEGER DEFAULT 0,
    unique_viewers INTEGER DEFAULT 0,
    avg_watch_time DECIMAL(6,2),
    completion_rate DECIMAL(5,2),
    engagement_rate DECIMAL(5,2),

    -- Ratings and feedback
    average_rating DECIMAL(3,2),
    total_ratings INTEGER DEFAULT 0,
    featured BOOLEAN DEFAULT false,

    -- Status and moderation
    status VARCHAR(50) DEFAULT 'processing', -- 'processing', 'published', 'rejected'
    moderation_status VARCHAR(50) DEFAULT 'pending',
    moderated_at TIMESTAMPTZ,
    moderated_by UUID REFERENCES {{schema}}.users(user_id),

    created_at TIMESTAMPTZ DEFAULT NOW(),
    updated_at TIMESTAMPTZ DEFAULT NOW()
);

-- Video watch analytics
CREATE TABLE {{schema}}.video_analytics (
    analytics_id UUID DEFAULT gen_random_uuid(),
    video_id UUID REFERENCES {{schema}}.video_content(video_id),
    user_id UUID REFERENCES {{schema}}.users(user_id),

    -- Watch session
    watch_session_id UUID,
    started_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    ended_at TIMESTAMPTZ,
    watch_duration_seconds INTEGER,

    -- Engagement metrics
    completed BOOLEAN DEFAULT false,
    paused_count INTEGER DEFAULT 0,
    seek_count INTEGER DEFAULT 0,
    quality_changes INTEGER DEFAULT 0,

    -- Device and context
    device_info JSONB,
    network_type VARCHAR(50),
    playback_quality VARCHAR(20),
    PRIMARY KEY (analytics_id, started_at) -- the partition key must be part of it (E12)
) PARTITION BY RANGE (started_at);

CREATE TRIGGER set_updated_at BEFORE UPDATE ON {{schema}}.chatbot_knowledge_base
  FOR EACH ROW EXECUTE FUNCTION shared.set_updated_at();
CREATE TRIGGER set_updated_at BEFORE UPDATE ON {{schema}}.video_content
  FOR EACH ROW EXECUTE FUNCTION shared.set_updated_at();
$tenant$);
