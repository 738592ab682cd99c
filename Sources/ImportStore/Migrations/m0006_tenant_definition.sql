-- One definition for every tenant schema (E19, D2).
--
-- shared.tenant_ddl holds versioned bodies with {{schema}}, {{code}} and {{tenant_id}};
-- shared.provision_tenant() applies those a tenant has not got yet. A later change to tenant tables
-- is one new row and `SELECT * FROM shared.provision_all_tenants()`.
SET LOCAL ROLE agent_mitra;

CREATE TABLE shared.tenant_ddl (
    version INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    checksum TEXT NOT NULL DEFAULT '',
    created_at TIMESTAMPTZ NOT NULL DEFAULT NOW()
);

CREATE TABLE shared.tenant_ddl_applied (
    tenant_id UUID NOT NULL REFERENCES shared.tenants(tenant_id),
    version INTEGER NOT NULL REFERENCES shared.tenant_ddl(version),
    checksum TEXT NOT NULL,
    applied_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    applied_by NAME NOT NULL DEFAULT session_user,
    PRIMARY KEY (tenant_id, version)
);

-- convert_to() is only STABLE, so a trigger and not a generated column.
CREATE FUNCTION shared.set_ddl_checksum() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.checksum := encode(sha256(convert_to(NEW.body, 'UTF8')), 'hex');
  RETURN NEW;
END
$$;
CREATE TRIGGER set_ddl_checksum BEFORE INSERT OR UPDATE ON shared.tenant_ddl
  FOR EACH ROW EXECUTE FUNCTION shared.set_ddl_checksum();

-- An applied body is history: another body would never reach the tenants that have it.
CREATE FUNCTION shared.refuse_applied_ddl() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF EXISTS (SELECT FROM shared.tenant_ddl_applied a WHERE a.version = OLD.version) THEN
    RAISE EXCEPTION 'tenant definition % (%) is applied and cannot be changed: add a new version', OLD.version, OLD.name
      USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER refuse_applied_ddl BEFORE UPDATE OR DELETE ON shared.tenant_ddl
  FOR EACH ROW EXECUTE FUNCTION shared.refuse_applied_ddl();

-- The wall around one relation of a tenant: RLS enabled and FORCEd, and a RESTRICTIVE policy that
-- compares the claim with the tenant's UUID as a literal (E25, E37, D3, D4). (SELECT …) makes it an
-- InitPlan, evaluated once a statement and not once a row (D11).
CREATE FUNCTION shared.secure_relation(relation regclass, tenant uuid) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  held text[] := ARRAY(SELECT polname FROM pg_policy WHERE polrelid = relation);
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', relation);
  IF NOT 'tenant_isolation_policy' = ANY (held) THEN
    EXECUTE format('CREATE POLICY tenant_isolation_policy ON %s AS RESTRICTIVE USING ((SELECT shared.current_tenant_id()) = %L::uuid)',
                   relation, tenant);
  END IF;
  IF NOT 'owner_policy' = ANY (held) THEN
    EXECUTE format('CREATE POLICY owner_policy ON %s TO agent_mitra USING (true)', relation);
  END IF;
  IF NOT 'backup_policy' = ANY (held) THEN
    EXECUTE format('CREATE POLICY backup_policy ON %s FOR SELECT TO agent_mitra_backup USING (true)', relation);
  END IF;
END
$$;

-- The one place that makes a schema name of a code, and the only one that quotes it.
CREATE FUNCTION shared.tenant_schema_name(code text) RETURNS text
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF code IS NULL OR code !~ '^[a-z0-9_]{1,20}$' THEN
    RAISE EXCEPTION 'a tenant code has 1 to 20 characters of a-z, 0-9 and _' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  RETURN code || '_schema';
END
$$;

-- In a body, {{schema}} is an identifier, {{code}} stands inside a quoted identifier or a literal,
-- {{tenant_id}} inside a literal.
CREATE FUNCTION shared.render_tenant_ddl(body text, code text, tenant uuid) RETURNS text
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT replace(replace(replace(body, '{{schema}}', quote_ident(shared.tenant_schema_name(code))),
                         '{{code}}', code), '{{tenant_id}}', tenant::text)
$$;

-- Makes a tenant, or brings one up to the newest definition; a second call changes nothing.
-- A new tenant needs name and provider; the provider is made if it is not known.
CREATE FUNCTION shared.provision_tenant(
    code text,
    name text DEFAULT NULL,
    provider text DEFAULT NULL,
    tenant_uuid uuid DEFAULT NULL,
    type text DEFAULT 'insurance_provider'
) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  schema_name text := shared.tenant_schema_name(code);
  tenant uuid;
  provider_uuid uuid;
  ddl record;
  relation regclass;
  claimed_before text := current_setting('app.tenant_id', true);
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('shared.provision_tenant', 0));

  SELECT t.tenant_id INTO tenant FROM shared.tenants t WHERE t.tenant_code = code;
  IF tenant IS NULL THEN
    IF name IS NULL OR provider IS NULL THEN
      RAISE EXCEPTION 'tenant % is new: a name and a provider are needed', code
        USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF to_regnamespace(quote_ident(schema_name)) IS NOT NULL THEN
      RAISE EXCEPTION 'schema % exists and belongs to no tenant', schema_name USING ERRCODE = 'duplicate_schema';
    END IF;
    SELECT p.provider_id INTO provider_uuid FROM shared.insurance_providers p WHERE p.provider_code = provider;
    IF provider_uuid IS NULL THEN
      INSERT INTO shared.insurance_providers (provider_code, provider_name)
      VALUES (provider, name) RETURNING provider_id INTO provider_uuid;
    END IF;
    INSERT INTO shared.tenants (tenant_id, tenant_code, tenant_name, tenant_type, schema_name, provider_id)
    VALUES (coalesce(tenant_uuid, gen_random_uuid()), code, name, type, schema_name, provider_uuid)
    RETURNING tenant_id INTO tenant;
    EXECUTE format('CREATE SCHEMA %I', schema_name);
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO agent_mitra_app, agent_mitra_worker, agent_mitra_backup', schema_name);
  END IF;

  PERFORM set_config('app.tenant_id', tenant::text, true);
  FOR ddl IN
    SELECT d.version, d.name, d.body, d.checksum, a.checksum AS applied
    FROM shared.tenant_ddl d
    LEFT JOIN shared.tenant_ddl_applied a ON a.tenant_id = tenant AND a.version = d.version
    ORDER BY d.version
  LOOP
    IF ddl.applied IS NULL THEN
      EXECUTE shared.render_tenant_ddl(ddl.body, code, tenant);
      INSERT INTO shared.tenant_ddl_applied (tenant_id, version, checksum) VALUES (tenant, ddl.version, ddl.checksum);
    ELSIF ddl.applied <> ddl.checksum THEN
      RAISE EXCEPTION 'tenant definition % (%) differs from the one applied to %', ddl.version, ddl.name, code
        USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
  END LOOP;

  -- No relation without its wall, whichever body made it, leaves included (C7).
  FOR relation IN
    SELECT c.oid FROM pg_class c
    WHERE c.relnamespace = to_regnamespace(quote_ident(schema_name)) AND c.relkind IN ('r', 'p')
      AND NOT (c.relrowsecurity AND c.relforcerowsecurity
               AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'tenant_isolation_policy')
               AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'owner_policy')
               AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'backup_policy'))
  LOOP
    PERFORM shared.secure_relation(relation, tenant);
  END LOOP;

  PERFORM shared.create_tenant_partitions(tenant, (date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => m))::date)
  FROM generate_series(0, 2) m;
  PERFORM set_config('app.tenant_id', coalesce(claimed_before, ''), true);
  RETURN tenant;
END
$$;

CREATE FUNCTION shared.provision_all_tenants() RETURNS TABLE (tenant_code text, tenant_id uuid)
LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT t.tenant_code, shared.provision_tenant(t.tenant_code) FROM shared.tenants t WHERE t.schema_name IS NOT NULL
  ORDER BY t.tenant_code
$$;
