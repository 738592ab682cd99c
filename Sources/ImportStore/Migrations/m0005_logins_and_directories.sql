-- Who is who across tenants: database logins, and directories that shared tables can point to.
SET LOCAL ROLE agent_mitra;

-- Addition ("Who acts", D6): a database login is one person of a tenant, or a worker of it.
-- Settings are claims; this table is what policies hold them against. No role but the owner may
-- read or write it.
CREATE TABLE shared.database_logins (
    login_name NAME NOT NULL,
    tenant_id UUID NOT NULL REFERENCES shared.tenants(tenant_id),
    kind TEXT NOT NULL DEFAULT 'person' CHECK (kind IN ('person', 'worker')),
    user_id UUID,
    disabled_at TIMESTAMPTZ,
    created_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    created_by NAME NOT NULL DEFAULT session_user,
    PRIMARY KEY (login_name, tenant_id),
    CONSTRAINT database_logins_person_has_user CHECK ((kind = 'person') = (user_id IS NOT NULL))
);
CREATE INDEX database_logins_by_user ON shared.database_logins (tenant_id, user_id);

-- E8, D7: a foreign key of a shared table may not name one tenant's schema. These two hold the ids
-- of all tenants, filled by statement-level triggers on each tenant's tables. No foreign key to
-- tenants here: the triggers are the only writers, and a check a row is what D11 forbids.
CREATE TABLE shared.agent_directory (
    tenant_id UUID NOT NULL,
    agent_id UUID NOT NULL,
    PRIMARY KEY (tenant_id, agent_id)
);
CREATE TABLE shared.customer_directory (
    tenant_id UUID NOT NULL,
    policyholder_id UUID NOT NULL,
    PRIMARY KEY (tenant_id, policyholder_id)
);

DO $rls$
DECLARE relation text;
BEGIN
  FOREACH relation IN ARRAY ARRAY['database_logins', 'agent_directory', 'customer_directory'] LOOP
    EXECUTE format('ALTER TABLE shared.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', relation);
    EXECUTE format('CREATE POLICY owner_policy ON shared.%I TO agent_mitra USING (true)', relation);
    EXECUTE format('CREATE POLICY backup_policy ON shared.%I FOR SELECT TO agent_mitra_backup USING (true)', relation);
  END LOOP;
END
$rls$;

-- Keeps a directory in step, once a statement. Arguments: directory, id column, tenant.
CREATE FUNCTION shared.keep_directory() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  directory text := TG_ARGV[0];
  id_column text := TG_ARGV[1];
  tenant uuid := TG_ARGV[2]::uuid;
BEGIN
  IF TG_OP = 'INSERT' THEN
    EXECUTE format('INSERT INTO shared.%I SELECT $1, n.%I FROM new_rows n', directory, id_column) USING tenant;
  ELSE
    EXECUTE format('DELETE FROM shared.%I d USING old_rows o WHERE d.tenant_id = $1 AND d.%I = o.%I',
                   directory, id_column, id_column) USING tenant;
  END IF;
  RETURN NULL;
END
$$;

-- The tenant of the claim, if this session's login belongs to it and the tenant is active.
CREATE FUNCTION shared.acting_tenant() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT t.tenant_id
  FROM shared.tenants t JOIN shared.database_logins l USING (tenant_id)
  WHERE t.tenant_id = shared.current_tenant_id() AND t.status = 'active'
    AND l.login_name = session_user AND l.disabled_at IS NULL
$$;

-- Whether this session's login is a worker of the claimed tenant (I7).
CREATE FUNCTION shared.is_worker() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (
    SELECT FROM shared.tenants t JOIN shared.database_logins l USING (tenant_id)
    WHERE t.tenant_id = shared.current_tenant_id() AND t.status = 'active'
      AND l.login_name = session_user AND l.kind = 'worker' AND l.disabled_at IS NULL)
$$;

GRANT EXECUTE ON FUNCTION shared.acting_tenant(), shared.is_worker() TO agent_mitra_app, agent_mitra_worker;

-- The registry and the configuration: each login its own tenant, and no secret settings.
ALTER TABLE shared.tenants ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_policy ON shared.tenants TO agent_mitra USING (true);
CREATE POLICY backup_policy ON shared.tenants FOR SELECT TO agent_mitra_backup USING (true);
CREATE POLICY acting_tenant_policy ON shared.tenants FOR SELECT TO agent_mitra_app, agent_mitra_worker
  USING (tenant_id = (SELECT shared.acting_tenant()));
ALTER TABLE shared.tenant_config ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_policy ON shared.tenant_config TO agent_mitra USING (true);
CREATE POLICY backup_policy ON shared.tenant_config FOR SELECT TO agent_mitra_backup USING (true);
CREATE POLICY acting_tenant_policy ON shared.tenant_config FOR SELECT TO agent_mitra_app, agent_mitra_worker
  USING (tenant_id = (SELECT shared.acting_tenant()) AND NOT coalesce(is_encrypted, false));
GRANT SELECT ON shared.tenants, shared.tenant_config TO agent_mitra_app, agent_mitra_worker;
