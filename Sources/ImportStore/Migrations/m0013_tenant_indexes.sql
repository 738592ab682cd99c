-- Tenant tables, part 6: the indexes of sections 3.1 and 3.3.
--
-- Without CONCURRENTLY, which no transaction allows, on tables still empty; without NOW() in a
-- predicate, which must be immutable (E16). Names of people are indexed as 'simple': 'english'
-- stems and drops them, and they are columns of users (E17, E20).
SET LOCAL ROLE agent_mitra;

INSERT INTO shared.tenant_ddl (version, name, body) VALUES (6, 'indexes', $tenant$
CREATE INDEX idx_users_tenant_status ON {{schema}}.users(tenant_id, status);
CREATE INDEX idx_users_email ON {{schema}}.users(email) WHERE email IS NOT NULL;
CREATE INDEX idx_users_phone ON {{schema}}.users(phone_number) WHERE phone_number IS NOT NULL;
CREATE INDEX idx_users_created_at ON {{schema}}.users(created_at DESC);
CREATE INDEX idx_policies_policyholder_status ON {{schema}}.insurance_policies(policyholder_id, status);
CREATE INDEX idx_policies_agent_provider ON {{schema}}.insurance_policies(agent_id, provider_id);
CREATE INDEX idx_policies_status_dates ON {{schema}}.insurance_policies(status, start_date, maturity_date);
CREATE INDEX idx_policies_premium ON {{schema}}.insurance_policies(premium_amount) WHERE status = 'active';
CREATE INDEX idx_agents_user_status ON {{schema}}.agents(user_id, status);
CREATE INDEX idx_agents_provider ON {{schema}}.agents(provider_id);
CREATE INDEX idx_agents_territory ON {{schema}}.agents(territory);
CREATE INDEX idx_payments_policy_status ON {{schema}}.premium_payments(policy_id, status);
CREATE INDEX idx_payments_date_amount ON {{schema}}.premium_payments(payment_date DESC, amount);
CREATE INDEX idx_payments_gateway ON {{schema}}.premium_payments(payment_gateway, status);
CREATE INDEX idx_policies_comprehensive ON {{schema}}.insurance_policies(
    provider_id, agent_id, status, premium_amount, maturity_date
) WHERE status IN ('active', 'pending_approval');
CREATE INDEX idx_users_address_city ON {{schema}}.users USING GIN((address->'city'));
CREATE INDEX idx_policies_coverage_riders ON {{schema}}.insurance_policies USING GIN(coverage_details);
CREATE INDEX idx_user_events_properties ON {{schema}}.user_events USING GIN(event_properties);
CREATE INDEX idx_active_policies ON {{schema}}.insurance_policies(policy_number)
WHERE status = 'active';
CREATE INDEX idx_pending_payments ON {{schema}}.premium_payments(policy_id, due_date)
WHERE status = 'pending';
CREATE INDEX idx_video_content_search ON {{schema}}.video_content
USING GIN(to_tsvector('english', coalesce(title, '') || ' ' || coalesce(description, '') || ' ' || shared.immutable_join(tags, ' ')));
CREATE INDEX idx_chatbot_kb_search ON {{schema}}.chatbot_knowledge_base
USING GIN(to_tsvector('english', question || ' ' || answer));
CREATE INDEX idx_policies_search ON {{schema}}.insurance_policies
USING GIN(to_tsvector('simple', policy_number));
CREATE INDEX idx_policyholders_search ON {{schema}}.users
USING GIN(to_tsvector('simple', coalesce(first_name, '') || ' ' || coalesce(last_name, '')));

-- Additions: what RLS filters by, and foreign keys that had no index (E43). The two partial ones on
-- users double UNIQUE indexes but are the document's. policyholders (agent_id) leads uq_policyholders_agent_customer.
CREATE INDEX idx_users_agent ON {{schema}}.users (agent_id) WHERE agent_id IS NOT NULL;
CREATE INDEX idx_users_created_by ON {{schema}}.users (created_by);
CREATE INDEX idx_policyholders_user ON {{schema}}.policyholders (user_id);
CREATE INDEX idx_policyholders_customer ON {{schema}}.policyholders (customer_id);
CREATE INDEX idx_agents_parent ON {{schema}}.agents (parent_agent_id);
CREATE INDEX idx_payments_policyholder ON {{schema}}.premium_payments (policyholder_id);
CREATE INDEX idx_user_sessions_user ON {{schema}}.user_sessions (user_id);
CREATE INDEX idx_user_payment_methods_user ON {{schema}}.user_payment_methods (user_id);
CREATE INDEX idx_chatbot_sessions_user ON {{schema}}.chatbot_sessions (user_id);
CREATE INDEX idx_chat_messages_session ON {{schema}}.chat_messages (session_id);
CREATE INDEX idx_chat_messages_user ON {{schema}}.chat_messages (user_id);
CREATE INDEX idx_whatsapp_messages_agent ON {{schema}}.whatsapp_messages (agent_id);
CREATE INDEX idx_whatsapp_messages_sender ON {{schema}}.whatsapp_messages (sender_id);
CREATE INDEX idx_whatsapp_messages_recipient ON {{schema}}.whatsapp_messages (recipient_id);
CREATE INDEX idx_user_journeys_user ON {{schema}}.user_journeys (user_id);
CREATE INDEX idx_user_events_user ON {{schema}}.user_events (user_id);
CREATE INDEX idx_user_events_session ON {{schema}}.user_events (session_id);
CREATE INDEX idx_session_analytics_session ON {{schema}}.session_analytics (session_id);
CREATE INDEX idx_session_analytics_user ON {{schema}}.session_analytics (user_id);
CREATE INDEX idx_video_analytics_user ON {{schema}}.video_analytics (user_id);
CREATE INDEX idx_agent_performance_agent ON {{schema}}.agent_performance (agent_id, metric_date);
CREATE INDEX idx_policies_created_by ON {{schema}}.insurance_policies (created_by);
$tenant$);
