-- The audit trigger (E26, E27, D11) and the archive it feeds (E29).
--
-- One statement, one INSERT … SELECT from the transition tables: a row-level trigger cost
-- 0.15 ms a row. Each tenant's log, audit.<code>_audit_log, is made by its tenant definition.
SET LOCAL ROLE agent_mitra;

-- Columns whose values are never logged, by name, whatever table they stand in.
CREATE FUNCTION audit.secret_columns() RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT ARRAY['password_hash', 'password_salt', 'email_verification_token', 'password_reset_token', 'mfa_secret',
               'encrypted_ssn', 'encrypted_bank_details', 'bank_details', 'session_token', 'refresh_token',
               'card_number_encrypted', 'cvv_encrypted', 'bank_account_number_encrypted', 'upi_id',
               'api_credentials', 'webhook_secret']
$$;

-- The document's function, for AFTER … FOR EACH STATEMENT triggers whose transition tables are
-- called old_rows and new_rows. Arguments: the table's primary key column (there is no "id", E26),
-- and the tenant, or nothing where the rows carry a tenant_id.
--
-- A column that is NULL in every row of the statement is left out: an absent key means NULL. It
-- halves the log of an import, whose rows leave most of the 55 columns of users empty.
CREATE FUNCTION audit.audit_trigger_function() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  key_column text := TG_ARGV[0];
  columns text[];
  filled bigint[];
  picked text;
  tenants uuid[];
  tenant uuid;
  log regclass;
  rows_of text;
BEGIN
  SELECT array_agg(attname ORDER BY attnum) INTO columns
  FROM pg_attribute WHERE attrelid = TG_RELID AND attnum > 0 AND NOT attisdropped;

  SELECT string_agg(format('count(%I)', c), ', ' ORDER BY i) INTO picked FROM unnest(columns) WITH ORDINALITY u(c, i);
  IF TG_OP = 'DELETE' THEN
    EXECUTE format('SELECT ARRAY[%s] FROM old_rows', picked) INTO filled;
  ELSIF TG_OP = 'INSERT' THEN
    EXECUTE format('SELECT ARRAY[%s] FROM new_rows', picked) INTO filled;
  ELSE
    EXECUTE format('SELECT ARRAY[%s] FROM (TABLE old_rows UNION ALL TABLE new_rows) r', picked) INTO filled;
  END IF;

  -- Secrets are replaced before the row becomes jsonb: patching the jsonb would build it twice.
  SELECT string_agg(CASE WHEN c = ANY (audit.secret_columns())
                         THEN format('CASE WHEN %1$I IS NOT NULL THEN ''[redacted]'' END AS %1$I', c)
                         ELSE quote_ident(c) END, ', ' ORDER BY i)
    INTO picked
  FROM unnest(columns) WITH ORDINALITY u(c, i) WHERE filled[i] > 0;
  IF picked IS NULL THEN
    RETURN NULL; -- a statement that touched no row
  END IF;

  IF TG_NARGS > 1 THEN
    tenants := ARRAY[TG_ARGV[1]::uuid];
  ELSIF TG_OP = 'DELETE' THEN
    EXECUTE 'SELECT array_agg(DISTINCT tenant_id) FROM old_rows' INTO tenants;
  ELSE
    EXECUTE 'SELECT array_agg(DISTINCT tenant_id) FROM new_rows' INTO tenants;
  END IF;

  FOREACH tenant IN ARRAY tenants LOOP
    SELECT format('audit.%I', t.tenant_code || '_audit_log')::regclass INTO STRICT log
    FROM shared.tenants t WHERE t.tenant_id = tenant;
    rows_of := CASE WHEN TG_NARGS > 1 THEN '' ELSE format(' WHERE tenant_id = %L', tenant) END;
    EXECUTE format(
      'INSERT INTO %s (table_name, record_id, operation, old_values, new_values, tenant_id,
                       user_id, session_id, ip_address, user_agent, on_behalf_of_agent)
       SELECT $1, %s, $2, %s, %s, $3, $4, $5, $6, $7, $8 FROM %s',
      log,
      CASE TG_OP WHEN 'INSERT' THEN format('n.%I', key_column)
                 WHEN 'DELETE' THEN format('o.%I', key_column)
                 ELSE format('coalesce(n.%1$I, o.%1$I)', key_column) END,
      CASE TG_OP WHEN 'INSERT' THEN 'NULL' ELSE 'to_jsonb(o)' END,
      CASE TG_OP WHEN 'DELETE' THEN 'NULL' ELSE 'to_jsonb(n)' END,
      CASE TG_OP
        WHEN 'INSERT' THEN format('(SELECT %s FROM new_rows%s) n', picked, rows_of)
        WHEN 'DELETE' THEN format('(SELECT %s FROM old_rows%s) o', picked, rows_of)
        ELSE format('(SELECT %1$s FROM old_rows%2$s) o FULL JOIN (SELECT %1$s FROM new_rows%2$s) n USING (%3$I)',
                    picked, rows_of, key_column) END)
    USING TG_TABLE_NAME, TG_OP, tenant,
          shared.try_uuid(current_setting('app.user_id', true)),
          shared.try_uuid(current_setting('app.session_id', true)),
          inet_client_addr(),
          NULLIF(current_setting('app.user_agent', true), ''),
          shared.try_uuid(current_setting('app.agent_id', true));
  END LOOP;
  RETURN NULL;
END
$$;

-- Three statement triggers for one table: a transition table belongs to one kind of statement.
CREATE FUNCTION audit.attach(relation regclass, key_column text, trigger_name text, tenant uuid DEFAULT NULL) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  arguments text := concat_ws(', ', quote_literal(key_column), quote_literal(tenant));
BEGIN
  EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows
                  FOR EACH STATEMENT EXECUTE FUNCTION audit.audit_trigger_function(%s)', trigger_name, relation, arguments);
  EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %s REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
                  FOR EACH STATEMENT EXECUTE FUNCTION audit.audit_trigger_function(%s)', trigger_name || '_update', relation, arguments);
  EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %s REFERENCING OLD TABLE AS old_rows
                  FOR EACH STATEMENT EXECUTE FUNCTION audit.audit_trigger_function(%s)', trigger_name || '_delete', relation, arguments);
END
$$;

-- E29: where archive_old_data() puts them, all tenants together, behind the same wall.
CREATE TABLE audit.archived_audit_logs (
    audit_id UUID PRIMARY KEY,
    tenant_id UUID NOT NULL REFERENCES shared.tenants(tenant_id),
    table_name VARCHAR(100) NOT NULL,
    record_id UUID NOT NULL,
    operation VARCHAR(10) NOT NULL,
    old_values JSONB,
    new_values JSONB,
    user_id UUID,
    on_behalf_of_agent UUID,
    login_name NAME,
    session_id UUID,
    ip_address INET,
    user_agent TEXT,
    timestamp TIMESTAMPTZ NOT NULL,
    compliance_category VARCHAR(50),
    retention_period_days INTEGER,
    archived_at TIMESTAMPTZ NOT NULL DEFAULT NOW()
);
CREATE INDEX archived_audit_logs_record ON audit.archived_audit_logs (tenant_id, record_id);
ALTER TABLE audit.archived_audit_logs ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation_policy ON audit.archived_audit_logs AS RESTRICTIVE
  USING (tenant_id = (SELECT shared.current_tenant_id()));
CREATE POLICY owner_policy ON audit.archived_audit_logs TO agent_mitra USING (true);
CREATE POLICY backup_policy ON audit.archived_audit_logs FOR SELECT TO agent_mitra_backup USING (true);

-- An auditor's tenant, too, is what the login table says.
GRANT EXECUTE ON FUNCTION shared.acting_tenant() TO agent_mitra_auditor;
CREATE POLICY auditor_policy ON audit.archived_audit_logs FOR SELECT TO agent_mitra_auditor
  USING (tenant_id = (SELECT shared.acting_tenant()));
GRANT SELECT ON audit.archived_audit_logs TO agent_mitra_auditor;
