-- The right to erasure (addition): empties what names a customer, and redacts what the audit log
-- remembers of him. The rows stay, so that sums and references hold; figures of policies stay, since
-- the insurer must keep them.
SET LOCAL ROLE agent_mitra;

-- One log row's values without personal ones: keys that identify or time the row stay, all others
-- say '[erased]'. An allow-list, so that a column added later is erased.
CREATE FUNCTION audit.erased(logged jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_object_agg(e.key, CASE
           WHEN e.value = 'null' OR e.key IN ('user_id', 'tenant_id', 'policyholder_id', 'agent_id', 'policy_id', 'payment_id', 'provider_id',
                                              'created_by', 'updated_by', 'created_at', 'updated_at', 'deactivated_at', 'status', 'role')
             THEN e.value ELSE '"[erased]"' END)
  FROM jsonb_each(logged) e
$$;

-- Refused (55006) under a legal hold: the flag, or a policy that is not over. Returns what was cleared.
-- Called by an operator, or by a person of the tenant with the permission customer.erase or an admin.
CREATE FUNCTION shared.erase_customer(tenant_code text, customer uuid, reason text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  t shared.tenants;
  person uuid;
  customer_user uuid;
  agent uuid;
  held boolean;
  policies uuid[];
  methods uuid[];
  payments uuid[];
  changed bigint;
  report jsonb := '{}';
BEGIN
  IF coalesce(reason, '') !~ '\S' THEN
    RAISE EXCEPTION 'an erasure needs a reason' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  IF NOT pg_has_role(session_user, 'agent_mitra', 'MEMBER') THEN
    person := shared.acting_user();
    IF NOT EXISTS (SELECT FROM shared.tenants s WHERE s.tenant_code = erase_customer.tenant_code AND s.tenant_id = shared.current_tenant_id())
       OR person IS NULL OR NOT (shared.is_tenant_admin() OR shared.acting_may('customer.erase')) THEN
      RAISE EXCEPTION 'this login may not erase customers of that tenant' USING ERRCODE = 'insufficient_privilege';
    END IF;
  ELSE
    person := shared.try_uuid(current_setting('app.user_id', true));
  END IF;
  t := shared.claim_tenant(tenant_code);

  EXECUTE format('SELECT h.user_id, h.agent_id, h.legal_hold OR EXISTS (
                    SELECT FROM %1$I.insurance_policies p WHERE p.policyholder_id = h.policyholder_id
                      AND p.status NOT IN (''surrendered'', ''matured'', ''claimed'', ''cancelled'', ''lapsed''))
                  FROM %1$I.policyholders h WHERE h.policyholder_id = $1 FOR UPDATE', t.schema_name)
  INTO customer_user, agent, held USING customer;
  IF held IS NULL THEN
    RAISE EXCEPTION 'no such customer' USING ERRCODE = 'no_data_found';
  END IF;
  IF held THEN
    RAISE EXCEPTION 'the customer is under a legal hold: a policy is not over, or the flag is set' USING ERRCODE = 'object_in_use';
  END IF;

  -- Staging rows: those that made him, and others of the same agent that carry his numbers, or his
  -- phone with his name (a household shares a phone).
  EXECUTE format('
    UPDATE shared.customer_data_mapping m
    SET customer_name = NULL, phone_number = NULL, email = NULL, policy_number = NULL, date_of_birth = NULL, address = NULL,
        raw_excel_data = NULL, validation_errors = NULL, row_sha256 = NULL
    WHERE m.tenant_id = $1 AND (m.created_customer_id = $2 OR (m.agent_id = $3 AND (
      m.policy_number IN (SELECT p.policy_number FROM %1$I.insurance_policies p WHERE p.policyholder_id = $2
                          UNION SELECT k.key FROM shared.customer_keys k WHERE k.tenant_id = $1 AND k.customer_id = $2 AND k.kind = ''policy_number'')
      OR EXISTS (SELECT FROM %1$I.users u WHERE u.user_id = $4 AND m.customer_name = u.display_name
                 AND (m.phone_number = u.phone_number OR m.phone_number IN (
                      SELECT k.key FROM shared.customer_keys k WHERE k.tenant_id = $1 AND k.customer_id = $2 AND k.kind = ''phone''))))))', t.schema_name)
  USING t.tenant_id, customer, agent, customer_user;
  GET DIAGNOSTICS changed = ROW_COUNT;
  report := report || jsonb_build_object('staging_rows', changed);
  DELETE FROM shared.customer_keys k WHERE k.tenant_id = t.tenant_id AND k.customer_id = customer;
  GET DIAGNOSTICS changed = ROW_COUNT;
  report := report || jsonb_build_object('keys', changed);
  EXECUTE format('SELECT ARRAY(SELECT p.policy_id FROM %1$I.insurance_policies p WHERE p.policyholder_id = $1),
                         ARRAY(SELECT y.payment_id FROM %1$I.premium_payments y WHERE y.policyholder_id = $1),
                         ARRAY(SELECT m.payment_method_id FROM %1$I.user_payment_methods m WHERE m.user_id = $2)', t.schema_name)
  INTO policies, payments, methods USING customer, customer_user;
  DELETE FROM shared.import_changes c
  WHERE c.tenant_id = t.tenant_id AND (c.customer_id = customer OR c.record_id = ANY (policies || ARRAY[customer, customer_user]));
  GET DIAGNOSTICS changed = ROW_COUNT;
  report := report || jsonb_build_object('snapshots', changed);

  -- The profile, and what else is his.
  EXECUTE format('
    UPDATE %I.users u SET email = NULL, phone_number = NULL, username = NULL, first_name = NULL, last_name = NULL, display_name = NULL,
      avatar_url = NULL, date_of_birth = NULL, gender = NULL, address = NULL, emergency_contact = NULL, password_hash = ''!'',
      password_salt = NULL, mfa_secret = NULL, email_verification_token = NULL, password_reset_token = NULL,
      notification_preferences = NULL, encrypted_ssn = NULL, encrypted_bank_details = NULL, email_verified = false,
      phone_verified = false, status = ''deactivated'', deactivated_at = now(), deactivated_reason = ''erased''
    WHERE u.user_id = $1', t.schema_name) USING customer_user;
  EXECUTE format('
    UPDATE %I.policyholders h SET customer_id = NULL, salutation = NULL, marital_status = NULL, occupation = NULL, annual_income = NULL,
      education_level = NULL, risk_profile = NULL, communication_preferences = NULL, marketing_consent = false, family_members = NULL,
      nominee_details = NULL, bank_details = NULL, investment_portfolio = NULL
    WHERE h.policyholder_id = $1', t.schema_name) USING customer;
  EXECUTE format('UPDATE %I.insurance_policies p SET nominee_details = NULL, assignee_details = NULL, medical_reports = NULL,
                    coverage_details = NULL, policy_document_url = NULL, application_form_url = NULL
                  WHERE p.policyholder_id = $1', t.schema_name) USING customer;
  EXECUTE format('UPDATE %I.insurance_policies_partitioned p SET nominee_details = NULL, assignee_details = NULL, medical_reports = NULL,
                    coverage_details = NULL, policy_document_url = NULL, application_form_url = NULL
                  WHERE p.policyholder_id = $1', t.schema_name) USING customer;
  EXECUTE format('UPDATE %I.premium_payments y SET gateway_response = NULL, ip_address = NULL, user_agent = NULL, device_info = NULL
                  WHERE y.policyholder_id = $1', t.schema_name) USING customer;
  EXECUTE format('DELETE FROM %I.user_payment_methods m WHERE m.user_id = $1', t.schema_name) USING customer_user;
  EXECUTE format('UPDATE %I.whatsapp_messages w SET content = NULL, media_url = NULL WHERE $1 IN (w.sender_id, w.recipient_id)', t.schema_name) USING customer_user;
  EXECUTE format('UPDATE %I.chat_messages c SET content = NULL, response_generated = NULL, entities_detected = NULL WHERE c.user_id = $1', t.schema_name) USING customer_user;
  EXECUTE format('UPDATE %I.chatbot_sessions c SET device_info = NULL, ip_address = NULL, user_agent = NULL WHERE c.user_id = $1', t.schema_name) USING customer_user;
  EXECUTE format('UPDATE %I.user_sessions s SET device_info = NULL, ip_address = NULL, user_agent = NULL, location_info = NULL, expires_at = least(s.expires_at, now())
                  WHERE s.user_id = $1', t.schema_name) USING customer_user;
  EXECUTE format('UPDATE %I.user_events e SET event_properties = NULL, device_info = NULL, location_info = NULL, page_url = NULL, referrer_url = NULL
                  WHERE e.user_id = $1', t.schema_name) USING customer_user;
  EXECUTE format('UPDATE %I.archived_user_events e SET event_properties = NULL, device_info = NULL, location_info = NULL, page_url = NULL, referrer_url = NULL
                  WHERE e.user_id = $1', t.schema_name) USING customer_user;

  -- Last, since the updates above have just been logged with the values they removed.
  EXECUTE format('UPDATE audit.%I a SET old_values = audit.erased(a.old_values), new_values = audit.erased(a.new_values)
                  WHERE a.record_id = ANY ($1) AND a.operation IN (''INSERT'', ''UPDATE'', ''DELETE'')', t.tenant_code || '_audit_log')
  USING policies || payments || methods || ARRAY[customer, customer_user];
  GET DIAGNOSTICS changed = ROW_COUNT;
  report := report || jsonb_build_object('audit_rows', changed);
  UPDATE audit.archived_audit_logs a SET old_values = audit.erased(a.old_values), new_values = audit.erased(a.new_values)
  WHERE a.tenant_id = t.tenant_id AND a.record_id = ANY (policies || payments || methods || ARRAY[customer, customer_user]);

  EXECUTE format('INSERT INTO audit.%I (table_name, record_id, operation, new_values, user_id, compliance_category)
                  VALUES (''policyholders'', $1, ''ERASE'', $2, $3, ''DPDP'')', t.tenant_code || '_audit_log')
  USING customer, report || jsonb_build_object('reason', reason), person;
  RETURN report;
END
$$;
GRANT EXECUTE ON FUNCTION shared.erase_customer(text, uuid, text) TO agent_mitra_app;
