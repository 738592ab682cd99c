-- Tenant tables, part 9: who sees and writes which rows and columns (section 4.1; E24, E25, E37, E44).
--
-- Every relation also gets the RESTRICTIVE wall and the owner's policy from shared.secure_relation().
-- (SELECT f()) is evaluated once a statement (D11).
SET LOCAL ROLE agent_mitra;

INSERT INTO shared.tenant_ddl (version, name, body) VALUES (9, 'policies and grants', $tenant$
-- users ----------------------------------------------------------------------------------------
CREATE POLICY tenant_isolation_policy ON {{schema}}.users AS RESTRICTIVE
  USING (tenant_id = (SELECT shared.current_tenant_id()));
CREATE POLICY own_policy ON {{schema}}.users FOR SELECT TO agent_mitra_app, agent_mitra_worker
  USING (user_id = (SELECT {{schema}}.acting_user()));
CREATE POLICY acting_agent_policy ON {{schema}}.users FOR SELECT TO agent_mitra_app, agent_mitra_worker
  USING (user_id = (SELECT {{schema}}.acting_agent_user()));
CREATE POLICY agent_access_policy ON {{schema}}.users TO agent_mitra_app, agent_mitra_worker
  USING (agent_id = (SELECT {{schema}}.acting_agent()) AND role = 'policyholder');
-- Not "bypass": within the tenant, and customers only when writing. Staff and agents are made by
-- shared.add_agent() and shared.add_staff().
CREATE POLICY super_admin_policy ON {{schema}}.users TO agent_mitra_app
  USING ((SELECT {{schema}}.is_tenant_admin()))
  WITH CHECK ((SELECT {{schema}}.is_tenant_admin()) AND role = 'policyholder');
-- The person stands in created_by, and nobody else.
CREATE POLICY created_by_policy ON {{schema}}.users AS RESTRICTIVE FOR INSERT TO agent_mitra_app, agent_mitra_worker
  WITH CHECK (created_by = (SELECT {{schema}}.acting_user()));

GRANT SELECT (user_id, tenant_id, email, phone_number, username, password_changed_at, first_name, last_name, display_name,
              avatar_url, date_of_birth, gender, address, emergency_contact, language_preference, timezone,
              theme_preference, notification_preferences, email_verified, phone_verified, mfa_enabled,
              biometric_enabled, last_login_at, login_attempts, locked_until, role, status, trial_end_date,
              subscription_plan, subscription_status, created_by, created_at, updated_by, updated_at,
              deactivated_at, deactivated_reason, agent_id)
  ON {{schema}}.users TO agent_mitra_app, agent_mitra_worker;
GRANT INSERT (user_id, tenant_id, email, phone_number, username, password_hash, first_name, last_name, display_name,
              avatar_url, date_of_birth, gender, address, emergency_contact, language_preference, timezone,
              theme_preference, notification_preferences, role, status, created_by, created_at, updated_by, updated_at, agent_id)
  ON {{schema}}.users TO agent_mitra_app, agent_mitra_worker;
GRANT UPDATE (email, phone_number, first_name, last_name, display_name, avatar_url, date_of_birth, gender, address,
              emergency_contact, language_preference, timezone, theme_preference, notification_preferences,
              updated_by, updated_at, deactivated_at, deactivated_reason)
  ON {{schema}}.users TO agent_mitra_app, agent_mitra_worker;
GRANT DELETE ON {{schema}}.users TO agent_mitra_app, agent_mitra_worker;

-- agents: read by who may act for them, written by shared.add_agent() alone ----------------------
CREATE POLICY agent_access_policy ON {{schema}}.agents FOR SELECT TO agent_mitra_app, agent_mitra_worker
  USING (agent_id = (SELECT {{schema}}.acting_agent()));
CREATE POLICY super_admin_policy ON {{schema}}.agents FOR SELECT TO agent_mitra_app
  USING ((SELECT {{schema}}.is_tenant_admin()));
GRANT SELECT ON {{schema}}.agents TO agent_mitra_app, agent_mitra_worker;

-- what carries an agent_id -----------------------------------------------------------------------
CREATE POLICY agent_access_policy ON {{schema}}.policyholders TO agent_mitra_app, agent_mitra_worker
  USING (agent_id = (SELECT {{schema}}.acting_agent()));
CREATE POLICY super_admin_policy ON {{schema}}.policyholders TO agent_mitra_app
  USING ((SELECT {{schema}}.is_tenant_admin()));
CREATE POLICY own_policy ON {{schema}}.policyholders FOR SELECT TO agent_mitra_app
  USING (user_id = (SELECT {{schema}}.acting_user()));
GRANT SELECT, INSERT, DELETE ON {{schema}}.policyholders TO agent_mitra_app, agent_mitra_worker;
GRANT UPDATE (customer_id, agent_id, user_id, salutation, marital_status, occupation, annual_income, education_level, risk_profile,
              investment_horizon, communication_preferences, marketing_consent, family_members, nominee_details,
              bank_details, investment_portfolio, preferred_contact_time, preferred_language,
              digital_literacy_score, engagement_score, onboarding_status, churn_risk_score, last_interaction_at,
              total_interactions, updated_at)
  ON {{schema}}.policyholders TO agent_mitra_app, agent_mitra_worker;

CREATE POLICY agent_access_policy ON {{schema}}.insurance_policies TO agent_mitra_app, agent_mitra_worker
  USING (agent_id = (SELECT {{schema}}.acting_agent()));
CREATE POLICY super_admin_policy ON {{schema}}.insurance_policies TO agent_mitra_app
  USING ((SELECT {{schema}}.is_tenant_admin()));
CREATE POLICY own_policy ON {{schema}}.insurance_policies FOR SELECT TO agent_mitra_app
  USING (policyholder_id IN (SELECT p.policyholder_id FROM {{schema}}.policyholders p WHERE p.user_id = (SELECT {{schema}}.acting_user())));
CREATE POLICY created_by_policy ON {{schema}}.insurance_policies AS RESTRICTIVE FOR INSERT TO agent_mitra_app, agent_mitra_worker
  WITH CHECK (created_by = (SELECT {{schema}}.acting_user()));
GRANT SELECT, INSERT, DELETE ON {{schema}}.insurance_policies TO agent_mitra_app, agent_mitra_worker;
GRANT UPDATE (provider_policy_id, policyholder_id, agent_id, policy_type, plan_name, plan_code, category, sum_assured,
              premium_amount, premium_frequency, premium_mode, application_date, approval_date, start_date,
              maturity_date, renewal_date, status, sub_status, payment_status, coverage_details, exclusions,
              terms_and_conditions, policy_document_url, application_form_url, medical_reports, nominee_details,
              assignee_details, last_payment_date, next_payment_date, total_payments, outstanding_amount, updated_at)
  ON {{schema}}.insurance_policies TO agent_mitra_app, agent_mitra_worker;

CREATE POLICY agent_access_policy ON {{schema}}.insurance_policies_partitioned FOR SELECT TO agent_mitra_app
  USING (agent_id = (SELECT {{schema}}.acting_agent()) OR (SELECT {{schema}}.is_tenant_admin()));
GRANT SELECT ON {{schema}}.insurance_policies_partitioned TO agent_mitra_app;

CREATE POLICY agent_access_policy ON {{schema}}.whatsapp_messages TO agent_mitra_app
  USING (agent_id = (SELECT {{schema}}.acting_agent()) OR (SELECT {{schema}}.is_tenant_admin()));
CREATE POLICY agent_access_policy ON {{schema}}.video_content TO agent_mitra_app
  USING (agent_id = (SELECT {{schema}}.acting_agent()) OR (SELECT {{schema}}.is_tenant_admin()));
CREATE POLICY agent_access_policy ON {{schema}}.agent_performance FOR SELECT TO agent_mitra_app
  USING (agent_id = (SELECT {{schema}}.acting_agent()) OR (SELECT {{schema}}.is_tenant_admin()));
GRANT SELECT, INSERT, UPDATE ON {{schema}}.whatsapp_messages, {{schema}}.video_content TO agent_mitra_app;
GRANT SELECT ON {{schema}}.agent_performance TO agent_mitra_app;

-- payments: through their policy, whose own policies decide ---------------------------------------
CREATE POLICY agent_access_policy ON {{schema}}.premium_payments TO agent_mitra_app, agent_mitra_worker
  USING (EXISTS (SELECT FROM {{schema}}.insurance_policies p WHERE p.policy_id = premium_payments.policy_id
                 AND (p.agent_id = (SELECT {{schema}}.acting_agent()) OR (SELECT {{schema}}.is_tenant_admin()))));
CREATE POLICY own_policy ON {{schema}}.premium_payments FOR SELECT TO agent_mitra_app
  USING (policyholder_id IN (SELECT p.policyholder_id FROM {{schema}}.policyholders p WHERE p.user_id = (SELECT {{schema}}.acting_user())));
GRANT SELECT, INSERT, UPDATE ON {{schema}}.premium_payments TO agent_mitra_app, agent_mitra_worker;

-- what is a person's own --------------------------------------------------------------------------
DO $do$
DECLARE
  own text;
BEGIN
  FOREACH own IN ARRAY ARRAY['user_sessions', 'session_analytics', 'user_payment_methods', 'chatbot_sessions',
                             'chat_messages', 'user_events', 'user_journeys', 'video_analytics'] LOOP
    EXECUTE format('CREATE POLICY own_policy ON {{schema}}.%I TO agent_mitra_app USING (user_id = (SELECT {{schema}}.acting_user()))', own);
    EXECUTE format('CREATE POLICY super_admin_policy ON {{schema}}.%I FOR SELECT TO agent_mitra_app USING ((SELECT {{schema}}.is_tenant_admin()))', own);
  END LOOP;
END $do$;
GRANT SELECT, INSERT ON {{schema}}.session_analytics, {{schema}}.chatbot_sessions, {{schema}}.chat_messages,
  {{schema}}.user_events, {{schema}}.user_journeys, {{schema}}.video_analytics TO agent_mitra_app;
GRANT SELECT (session_id, user_id, device_info, ip_address, user_agent, location_info, expires_at, last_activity_at, created_at)
  ON {{schema}}.user_sessions TO agent_mitra_app;
GRANT SELECT (payment_method_id, user_id, method_type, method_name, is_default, card_holder_name, expiry_month,
              expiry_year, bank_ifsc_code, bank_name, status, verification_status, last_used_at, created_at, updated_at)
  ON {{schema}}.user_payment_methods TO agent_mitra_app;

-- what the whole tenant reads: who may be whom is nobody's to write (E37) ---------------------------
DO $do$
DECLARE
  common text;
BEGIN
  FOREACH common IN ARRAY ARRAY['roles', 'permissions', 'role_permissions', 'chatbot_knowledge_base'] LOOP
    EXECUTE format('CREATE POLICY tenant_read_policy ON {{schema}}.%I FOR SELECT TO agent_mitra_app, agent_mitra_worker USING ((SELECT {{schema}}.acting_user()) IS NOT NULL)', common);
  END LOOP;
END $do$;
CREATE POLICY own_policy ON {{schema}}.user_roles FOR SELECT TO agent_mitra_app
  USING (user_id = (SELECT {{schema}}.acting_user()) OR (SELECT {{schema}}.is_tenant_admin()));
GRANT SELECT ON {{schema}}.roles, {{schema}}.permissions, {{schema}}.role_permissions, {{schema}}.chatbot_knowledge_base
  TO agent_mitra_app, agent_mitra_worker;
GRANT SELECT ON {{schema}}.user_roles TO agent_mitra_app;

CREATE POLICY super_admin_policy ON {{schema}}.system_metrics FOR SELECT TO agent_mitra_app USING ((SELECT {{schema}}.is_tenant_admin()));
CREATE POLICY super_admin_policy ON {{schema}}.query_performance_log FOR SELECT TO agent_mitra_app USING ((SELECT {{schema}}.is_tenant_admin()));
GRANT SELECT ON {{schema}}.system_metrics, {{schema}}.query_performance_log TO agent_mitra_app;
$tenant$);
