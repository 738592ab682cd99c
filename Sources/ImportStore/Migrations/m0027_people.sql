-- Agents, staff and logins: made by an operator (a member of agent_mitra), never by the app role.
SET LOCAL ROLE agent_mitra;

-- The tenant of a code, claimed for the rest of the transaction.
CREATE FUNCTION shared.claim_tenant(code text) RETURNS shared.tenants
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  t shared.tenants;
BEGIN
  SELECT * INTO t FROM shared.tenants s WHERE s.tenant_code = code AND s.schema_name IS NOT NULL;
  IF t.tenant_id IS NULL THEN
    RAISE EXCEPTION 'no tenant has the code %', code USING ERRCODE = 'no_data_found';
  END IF;
  PERFORM set_config('app.tenant_id', t.tenant_id::text, true);
  RETURN t;
END
$$;

-- A person of the tenant who is no customer. max_users counts these, not policyholders.
CREATE FUNCTION shared.add_staff(tenant_code text, role text, display_name text, email text DEFAULT NULL, phone text DEFAULT NULL)
RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  t shared.tenants := shared.claim_tenant(tenant_code);
  staff bigint;
  made uuid;
BEGIN
  IF role = 'policyholder' THEN
    RAISE EXCEPTION 'customers are made by imports' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  EXECUTE format('SELECT count(*) FROM %I.users u WHERE u.role <> ''policyholder''', t.schema_name) INTO staff;
  IF staff >= t.max_users THEN
    RAISE EXCEPTION 'tenant % has its % users', tenant_code, t.max_users USING ERRCODE = 'configuration_limit_exceeded';
  END IF;
  EXECUTE format('INSERT INTO %I.users (role, display_name, email, phone_number, password_hash, status)
                  VALUES ($1::shared.user_role_enum, $2, $3, $4, ''!'', ''active'') RETURNING user_id', t.schema_name)
  INTO made USING role, display_name, email, phone;
  RETURN made;
END
$$;

-- An agent with his user row. Same code twice: the second call brings name, licence and expiry up to
-- date and returns the same agent.
CREATE FUNCTION shared.add_agent(
    tenant_code text, agent_code text, display_name text, licence_number text DEFAULT NULL, licence_expiry date DEFAULT NULL,
    email text DEFAULT NULL, phone text DEFAULT NULL, role text DEFAULT 'senior_agent'
) RETURNS TABLE (agent_id uuid, user_id uuid, created boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
  t shared.tenants := shared.claim_tenant(tenant_code);
BEGIN
  IF agent_code !~ '\S' THEN
    RAISE EXCEPTION 'an agent has a code' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  EXECUTE format('SELECT a.agent_id, a.user_id FROM %I.agents a WHERE a.agent_code = $1', t.schema_name)
  INTO agent_id, user_id USING agent_code;
  created := agent_id IS NULL;
  IF created THEN
    user_id := shared.add_staff(tenant_code, role, display_name, email, phone);
    EXECUTE format('INSERT INTO %I.agents (user_id, provider_id, agent_code, license_number, license_expiry_date, business_name, approved_at)
                    VALUES ($1, $2, $3, $4, $5, $6, now()) RETURNING agent_id', t.schema_name)
    INTO agent_id USING user_id, t.provider_id, agent_code, licence_number, licence_expiry, display_name;
  ELSE
    EXECUTE format('UPDATE %I.agents a SET license_number = coalesce($2, a.license_number),
                    license_expiry_date = coalesce($3, a.license_expiry_date), business_name = coalesce($4, a.business_name),
                    status = ''active'' WHERE a.agent_id = $1', t.schema_name)
    USING agent_id, licence_number, licence_expiry, display_name;
  END IF;
  RETURN NEXT;
END
$$;

CREATE FUNCTION shared.list_agents(tenant_code text) RETURNS TABLE (
    agent_id uuid, user_id uuid, agent_code text, display_name text, status text, licence_number text, licence_expiry date,
    licence_expired boolean, customers bigint, logins text[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  t shared.tenants := shared.claim_tenant(tenant_code);
BEGIN
  RETURN QUERY EXECUTE format('
    SELECT a.agent_id, a.user_id, a.agent_code::text, u.display_name::text, a.status::text, a.license_number::text, a.license_expiry_date,
           coalesce(a.license_expiry_date < current_date, false),
           (SELECT count(*) FROM %1$I.policyholders p WHERE p.agent_id = a.agent_id),
           ARRAY(SELECT l.login_name::text FROM shared.database_logins l
                 WHERE l.tenant_id = $1 AND l.user_id = a.user_id AND l.disabled_at IS NULL ORDER BY 1)
    FROM %1$I.agents a LEFT JOIN %1$I.users u ON u.user_id = a.user_id ORDER BY a.agent_code', t.schema_name) USING t.tenant_id;
END
$$;

-- Suspends an agent, or takes it back. His login then acts for nobody; his rows stay.
CREATE FUNCTION shared.suspend_agent(tenant_code text, agent_code text, suspended boolean DEFAULT true) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  t shared.tenants := shared.claim_tenant(tenant_code);
  agent uuid;
BEGIN
  EXECUTE format('UPDATE %I.agents a SET status = $2::shared.agent_status_enum WHERE a.agent_code = $1 RETURNING a.agent_id', t.schema_name)
  INTO agent USING agent_code, CASE WHEN suspended THEN 'suspended' ELSE 'active' END;
  IF agent IS NULL THEN
    RAISE EXCEPTION 'tenant % has no agent with that code', tenant_code USING ERRCODE = 'no_data_found';
  END IF;
  RETURN agent;
END
$$;

-- Gives a person a role of the tenant's RBAC tables, e.g. 'import_support' (import.act_for).
CREATE FUNCTION shared.assign_role(tenant_code text, person uuid, role_name text, expires_at timestamptz DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  t shared.tenants := shared.claim_tenant(tenant_code);
  role_id uuid;
BEGIN
  EXECUTE format('SELECT r.role_id FROM %I.roles r WHERE r.role_name = $1', t.schema_name) INTO role_id USING role_name;
  IF role_id IS NULL THEN
    RAISE EXCEPTION 'tenant % has no role %', tenant_code, role_name USING ERRCODE = 'no_data_found';
  END IF;
  EXECUTE format('INSERT INTO %I.user_roles (user_id, role_id, expires_at) VALUES ($1, $2, $3)
                  ON CONFLICT (user_id, role_id) DO UPDATE SET expires_at = excluded.expires_at', t.schema_name)
  USING person, role_id, expires_at;
END
$$;

-- Maps a database login to a person of the tenant, or to its worker (person NULL).
CREATE FUNCTION shared.map_login(login text, tenant_code text, person uuid DEFAULT NULL, kind text DEFAULT 'person') RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  t shared.tenants := shared.claim_tenant(tenant_code);
  known boolean;
BEGIN
  IF kind = 'person' THEN
    EXECUTE format('SELECT EXISTS (SELECT FROM %I.users u WHERE u.user_id = $1 AND u.role <> ''policyholder'')', t.schema_name)
    INTO known USING person;
    IF NOT known THEN
      RAISE EXCEPTION 'a login is mapped to a user of tenant % who is no customer', tenant_code USING ERRCODE = 'no_data_found';
    END IF;
  END IF;
  INSERT INTO shared.database_logins AS l (login_name, tenant_id, kind, user_id) VALUES (login, t.tenant_id, kind, person)
  ON CONFLICT (login_name, tenant_id) DO UPDATE SET kind = excluded.kind, user_id = excluded.user_id, disabled_at = NULL;
  -- Who may act as whom is a change worth a line in the tenant's audit log.
  EXECUTE format('INSERT INTO audit.%I (table_name, record_id, operation, new_values, user_id) VALUES (''database_logins'', $1, ''INSERT'', $2, $3)',
                 t.tenant_code || '_audit_log')
  USING coalesce(person, t.tenant_id), jsonb_build_object('login_name', login, 'kind', kind, 'user_id', person),
        shared.try_uuid(current_setting('app.user_id', true));
END
$$;

-- What `db login add` runs, as the operator himself: granting a role is his right and not the
-- owner's. Makes the role, without a password, where it does not exist and make_role says so.
CREATE FUNCTION shared.add_login(login text, tenant_code text, person uuid DEFAULT NULL, kind text DEFAULT 'person', make_role boolean DEFAULT false)
RETURNS void
LANGUAGE plpgsql SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM shared.map_login(login, tenant_code, person, kind);
  IF make_role AND NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
    EXECUTE format('CREATE ROLE %I LOGIN', login);
  END IF;
  EXECUTE format('GRANT %I TO %I', CASE kind WHEN 'worker' THEN 'agent_mitra_worker' ELSE 'agent_mitra_app' END, login);
END
$$;

CREATE FUNCTION shared.disable_login(login text, tenant_code text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  t shared.tenants := shared.claim_tenant(tenant_code);
BEGIN
  UPDATE shared.database_logins SET disabled_at = now() WHERE login_name = login AND tenant_id = t.tenant_id AND disabled_at IS NULL;
  RETURN FOUND;
END
$$;
