-- How a transaction of a command begins, and what else is logged beside changes.
SET LOCAL ROLE agent_mitra;

-- First call of each transaction of a data command, after SET LOCAL ROLE. Finds tenant, person and
-- agent for this login, sets app.tenant_id, app.user_id and app.agent_id for the transaction, and
-- says how the agent stands. 42501 with one sentence where the login may not; the sentence is the
-- same whether the agent exists or not, since a login may not learn of others' agents.
CREATE FUNCTION shared.begin_acting(tenant_code text, agent_code text DEFAULT NULL) RETURNS TABLE (
    tenant_id uuid, schema_name text, user_id uuid, user_role text, agent_id uuid, agent_user_id uuid, standing text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
  t shared.tenants;
BEGIN
  PERFORM set_config('app.tenant_id', '', true), set_config('app.user_id', '', true), set_config('app.agent_id', '', true);
  SELECT s.* INTO t FROM shared.tenants s JOIN shared.database_logins l ON l.tenant_id = s.tenant_id
  WHERE s.tenant_code = begin_acting.tenant_code AND s.schema_name IS NOT NULL AND l.login_name = session_user AND l.disabled_at IS NULL AND l.kind = 'person';
  IF t.tenant_id IS NULL THEN
    RAISE EXCEPTION 'this login is mapped to nobody of that tenant' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF t.status <> 'active' THEN
    RAISE EXCEPTION 'the tenant is not active' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.tenant_id', t.tenant_id::text, true),
          set_config('app.user_id', (SELECT l.user_id::text FROM shared.database_logins l
                                     WHERE l.login_name = session_user AND l.tenant_id = t.tenant_id), true);
  tenant_id := t.tenant_id;
  schema_name := t.schema_name;
  user_id := shared.acting_user();
  IF user_id IS NULL THEN
    RAISE EXCEPTION 'the user of this login is not active' USING ERRCODE = 'insufficient_privilege';
  END IF;
  EXECUTE format('SELECT u.role::text FROM %I.users u WHERE u.user_id = $1', schema_name) INTO user_role USING user_id;
  IF agent_code IS NOT NULL THEN
    EXECUTE format('SELECT a.agent_id FROM %1$I.agents a WHERE a.agent_code = $1', schema_name) INTO agent_id USING agent_code;
    PERFORM set_config('app.agent_id', coalesce(agent_id::text, '00000000-0000-0000-0000-000000000000'), true);
  END IF;
  agent_id := shared.acting_agent();
  IF agent_id IS NULL AND agent_code IS NOT NULL THEN
    PERFORM set_config('app.agent_id', '', true);
    RAISE EXCEPTION 'this login may not act for that agent' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF agent_id IS NOT NULL THEN
    PERFORM set_config('app.agent_id', agent_id::text, true);
    EXECUTE format('SELECT a.user_id, CASE WHEN a.status <> ''active'' THEN a.status::text
                                           WHEN a.license_expiry_date < current_date THEN ''licence_expired'' ELSE ''active'' END
                    FROM %I.agents a WHERE a.agent_id = $1', schema_name)
    INTO agent_user_id, standing USING agent_id;
  END IF;
  RETURN NEXT;
END
$$;

-- The same for a worker: the person who enqueued the import, for its agent (I7). False when the login
-- is no worker of the claimed tenant or the import is over.
CREATE FUNCTION shared.begin_import(tenant uuid, import uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  i shared.data_imports;
BEGIN
  PERFORM set_config('app.tenant_id', tenant::text, true), set_config('app.user_id', '', true), set_config('app.agent_id', '', true);
  IF NOT shared.is_worker() THEN
    RETURN false;
  END IF;
  SELECT * INTO i FROM shared.data_imports d WHERE d.tenant_id = tenant AND d.import_id = import AND d.status IN ('pending', 'processing');
  IF i.import_id IS NULL THEN
    RETURN false;
  END IF;
  PERFORM set_config('app.user_id', i.created_by::text, true), set_config('app.agent_id', i.agent_id::text, true);
  RETURN shared.acting_agent() IS NOT NULL;
END
$$;

-- A reading that must leave a trace: rows of an import, unmasked values, an undo. REVEAL needs the
-- permission import.reveal. Commit before the output is written.
CREATE FUNCTION shared.log_access(operation text, table_name text, record_id uuid, details jsonb DEFAULT NULL) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  person uuid := shared.acting_user();
  made uuid;
BEGIN
  IF person IS NULL THEN
    RAISE EXCEPTION 'nobody is acting' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF operation NOT IN ('READ', 'REVEAL', 'UNDO') THEN
    RAISE EXCEPTION 'unknown kind of access' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  IF operation = 'REVEAL' AND NOT shared.acting_may('import.reveal') THEN
    RAISE EXCEPTION 'this login may not see unmasked values' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF operation = 'REVEAL' AND coalesce(details ->> 'reason', '') !~ '\S' THEN
    RAISE EXCEPTION 'unmasked values need a reason' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  EXECUTE format('INSERT INTO audit.%I (table_name, record_id, operation, new_values, user_id, on_behalf_of_agent, session_id, ip_address)
                  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING audit_id',
                 (SELECT t.tenant_code FROM shared.tenants t WHERE t.tenant_id = shared.current_tenant_id()) || '_audit_log')
  INTO made
  USING table_name, record_id, operation, details, person, shared.acting_agent(),
        shared.try_uuid(current_setting('app.session_id', true)), inet_client_addr();
  RETURN made;
END
$$;

GRANT EXECUTE ON FUNCTION shared.begin_acting(text, text), shared.log_access(text, text, uuid, jsonb) TO agent_mitra_app, agent_mitra_worker;
GRANT EXECUTE ON FUNCTION shared.begin_import(uuid, uuid) TO agent_mitra_worker;
