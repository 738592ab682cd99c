-- Tenant tables, part 7: the audit log, and the statement-level triggers that keep it, the
-- directories and the references right (sections 4.2; E8, E25a, E26, E27, D7, D11).
--
-- Names give the order: a_check_… (before anything is believed), b_follow_…, keep_…,
-- audit_….
SET LOCAL ROLE agent_mitra;

INSERT INTO shared.tenant_ddl (version, name, body) VALUES (7, 'audit and triggers', $tenant$
-- Audit log table: the document's columns, by month, and four additions (C13).
CREATE TABLE audit."{{code}}_audit_log" (
    audit_id UUID DEFAULT gen_random_uuid(),
    table_name VARCHAR(100) NOT NULL,
    record_id UUID NOT NULL,
    operation VARCHAR(10) NOT NULL, -- INSERT, UPDATE, DELETE; additions: READ, REVEAL, ERASE, UNDO
    old_values JSONB,
    new_values JSONB,

    -- Context
    user_id UUID,
    session_id UUID,
    ip_address INET,
    user_agent TEXT,
    timestamp TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    -- Compliance
    compliance_category VARCHAR(50), -- GDPR, IRDAI, etc.
    retention_period_days INTEGER DEFAULT 2555, -- 7 years

    -- Additions: who stood behind the claim, and for whom
    tenant_id UUID NOT NULL DEFAULT '{{tenant_id}}' CHECK (tenant_id = '{{tenant_id}}'),
    on_behalf_of_agent UUID,
    login_name NAME DEFAULT session_user,
    PRIMARY KEY (audit_id, timestamp)
) PARTITION BY RANGE (timestamp);
CREATE TABLE audit."{{code}}_audit_log_default" PARTITION OF audit."{{code}}_audit_log" DEFAULT;
CREATE INDEX "{{code}}_audit_log_record" ON audit."{{code}}_audit_log" (record_id);

-- Read by the auditor of this tenant, and by nobody else; written by triggers alone. INSERT is
-- outside the wall, so that a superuser's repair is logged without a claim; the CHECK above holds
-- the tenant.
ALTER TABLE audit."{{code}}_audit_log" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation_policy ON audit."{{code}}_audit_log" AS RESTRICTIVE
  USING ((SELECT shared.current_tenant_id()) = '{{tenant_id}}'::uuid) WITH CHECK (true);
CREATE POLICY owner_policy ON audit."{{code}}_audit_log" TO agent_mitra USING (true);
CREATE POLICY backup_policy ON audit."{{code}}_audit_log" FOR SELECT TO agent_mitra_backup USING (true);
CREATE POLICY auditor_policy ON audit."{{code}}_audit_log" FOR SELECT TO agent_mitra_auditor
  USING ((SELECT shared.acting_tenant()) = '{{tenant_id}}'::uuid);
GRANT SELECT ON audit."{{code}}_audit_log" TO agent_mitra_auditor;
ALTER TABLE audit."{{code}}_audit_log_default" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation_policy ON audit."{{code}}_audit_log_default" AS RESTRICTIVE
  USING ((SELECT shared.current_tenant_id()) = '{{tenant_id}}'::uuid) WITH CHECK (true);
CREATE POLICY owner_policy ON audit."{{code}}_audit_log_default" TO agent_mitra USING (true);
CREATE POLICY backup_policy ON audit."{{code}}_audit_log_default" FOR SELECT TO agent_mitra_backup USING (true);

-- The document's two triggers, and those of E27.
SELECT audit.attach('{{schema}}.users', 'user_id', 'audit_users_trigger', '{{tenant_id}}');
SELECT audit.attach('{{schema}}.insurance_policies', 'policy_id', 'audit_policies_trigger', '{{tenant_id}}');
SELECT audit.attach('{{schema}}.agents', 'agent_id', 'audit_agents_trigger', '{{tenant_id}}');
SELECT audit.attach('{{schema}}.policyholders', 'policyholder_id', 'audit_policyholders_trigger', '{{tenant_id}}');
SELECT audit.attach('{{schema}}.premium_payments', 'payment_id', 'audit_payments_trigger', '{{tenant_id}}');
SELECT audit.attach('{{schema}}.user_payment_methods', 'payment_method_id', 'audit_payment_methods_trigger', '{{tenant_id}}');
SELECT audit.attach('{{schema}}.user_roles', 'assignment_id', 'audit_user_roles_trigger', '{{tenant_id}}');
SELECT audit.attach('{{schema}}.role_permissions', 'assignment_id', 'audit_role_permissions_trigger', '{{tenant_id}}');

CREATE TRIGGER keep_directory AFTER INSERT ON {{schema}}.agents REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION shared.keep_directory('agent_directory', 'agent_id', '{{tenant_id}}');
CREATE TRIGGER keep_directory_delete AFTER DELETE ON {{schema}}.agents REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION shared.keep_directory('agent_directory', 'agent_id', '{{tenant_id}}');
CREATE TRIGGER keep_directory AFTER INSERT ON {{schema}}.policyholders REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION shared.keep_directory('customer_directory', 'policyholder_id', '{{tenant_id}}');
CREATE TRIGGER keep_directory_delete AFTER DELETE ON {{schema}}.policyholders REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION shared.keep_directory('customer_directory', 'policyholder_id', '{{tenant_id}}');

-- A foreign key looks past RLS, so it lets an agent point at another's rows (E25a). The writer's own
-- agent_id has passed the policies; here the row it points to must be of the same agent. One join a
-- statement, as the owner, and by EXECUTE: a plan kept from a statement of one row, or made under the
-- writer's policies from the statistics of a table still empty, took minutes for 100,000.
-- Whoever is not bound to one agent (an admin, an operator) may also take a customer user of no agent.
CREATE FUNCTION {{schema}}.check_policyholder_references() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
DECLARE
  strange boolean;
BEGIN
  EXECUTE 'SELECT EXISTS (SELECT FROM new_rows n JOIN {{schema}}.users u ON u.user_id = n.user_id '
    || CASE TG_OP WHEN 'UPDATE' THEN 'JOIN old_rows o ON o.policyholder_id = n.policyholder_id AND o.user_id IS DISTINCT FROM n.user_id ' ELSE '' END
    || 'WHERE u.agent_id IS DISTINCT FROM n.agent_id AND NOT (u.agent_id IS NULL AND u.role = ''policyholder'' AND NOT $1))'
  INTO strange USING {{schema}}.bound_to_one_agent();
  IF strange THEN
    RAISE EXCEPTION 'a policyholder must be a customer user of the same agent' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $fn$;
CREATE TRIGGER a_check_references AFTER INSERT ON {{schema}}.policyholders REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION {{schema}}.check_policyholder_references();
CREATE TRIGGER a_check_references_update AFTER UPDATE ON {{schema}}.policyholders REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION {{schema}}.check_policyholder_references();

-- users.agent_id follows: a customer made without it gets it, a customer who changes agent takes
-- his user along.
CREATE FUNCTION {{schema}}.follow_agent() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
BEGIN
  IF TG_OP = 'INSERT' THEN
    EXECUTE 'UPDATE {{schema}}.users u SET agent_id = n.agent_id FROM new_rows n
             WHERE u.user_id = n.user_id AND u.agent_id IS NULL AND u.role = ''policyholder'' AND n.agent_id IS NOT NULL';
  ELSE
    EXECUTE 'UPDATE {{schema}}.users u SET agent_id = n.agent_id FROM new_rows n JOIN old_rows o USING (policyholder_id)
             WHERE u.user_id = n.user_id AND n.agent_id IS DISTINCT FROM o.agent_id AND u.role = ''policyholder''';
  END IF;
  RETURN NULL;
END $fn$;
CREATE TRIGGER b_follow_agent AFTER INSERT ON {{schema}}.policyholders REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION {{schema}}.follow_agent();
CREATE TRIGGER b_follow_agent_update AFTER UPDATE ON {{schema}}.policyholders REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION {{schema}}.follow_agent();

CREATE FUNCTION {{schema}}.check_policy_references() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
DECLARE
  strange boolean;
BEGIN
  IF NOT {{schema}}.bound_to_one_agent() THEN
    RETURN NULL;
  END IF;
  EXECUTE 'SELECT EXISTS (SELECT FROM new_rows n JOIN {{schema}}.policyholders p ON p.policyholder_id = n.policyholder_id
                          WHERE p.agent_id IS DISTINCT FROM n.agent_id)' INTO strange;
  IF strange THEN
    RAISE EXCEPTION 'a policy must be of a customer of the same agent' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $fn$;
CREATE TRIGGER a_check_references AFTER INSERT ON {{schema}}.insurance_policies REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION {{schema}}.check_policy_references();
CREATE TRIGGER a_check_references_update AFTER UPDATE ON {{schema}}.insurance_policies REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION {{schema}}.check_policy_references();

-- Whose policy it is, the policy of premium_payments has asked already.
CREATE FUNCTION {{schema}}.check_payment_references() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
DECLARE
  strange boolean;
BEGIN
  EXECUTE 'SELECT EXISTS (SELECT FROM new_rows n LEFT JOIN {{schema}}.insurance_policies p ON p.policy_id = n.policy_id
                          WHERE n.policyholder_id IS NOT NULL AND p.policyholder_id IS DISTINCT FROM n.policyholder_id)' INTO strange;
  IF strange THEN
    RAISE EXCEPTION 'a payment must be by the policyholder of its policy' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $fn$;
CREATE TRIGGER a_check_references AFTER INSERT ON {{schema}}.premium_payments REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION {{schema}}.check_payment_references();
CREATE TRIGGER a_check_references_update AFTER UPDATE ON {{schema}}.premium_payments REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION {{schema}}.check_payment_references();
$tenant$);
