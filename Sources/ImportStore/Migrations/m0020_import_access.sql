-- Who sees which import (E25, C10, C11, I7): the wall, then the agent's own, the admin's tenant, and
-- for a worker the jobs and imports of its tenant, but rows of customers only as the acting person.
SET LOCAL ROLE agent_mitra;

-- The questions of a tenant schema, asked of the schema of the claimed tenant. Dynamic, but once a
-- statement; a claim of a tenant that does not exist answers NULL.
CREATE FUNCTION shared.acting_user() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  schema_name text := (SELECT t.schema_name FROM shared.tenants t WHERE t.tenant_id = shared.current_tenant_id());
  answer uuid;
BEGIN
  IF schema_name IS NOT NULL THEN
    EXECUTE format('SELECT %I.acting_user()', schema_name) INTO answer;
  END IF;
  RETURN answer;
END
$$;

CREATE FUNCTION shared.acting_agent() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  schema_name text := (SELECT t.schema_name FROM shared.tenants t WHERE t.tenant_id = shared.current_tenant_id());
  answer uuid;
BEGIN
  IF schema_name IS NOT NULL THEN
    EXECUTE format('SELECT %I.acting_agent()', schema_name) INTO answer;
  END IF;
  RETURN answer;
END
$$;

CREATE FUNCTION shared.is_tenant_admin() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  schema_name text := (SELECT t.schema_name FROM shared.tenants t WHERE t.tenant_id = shared.current_tenant_id());
  answer boolean;
BEGIN
  IF schema_name IS NOT NULL THEN
    EXECUTE format('SELECT %I.is_tenant_admin()', schema_name) INTO answer;
  END IF;
  RETURN coalesce(answer, false);
END
$$;

-- May the acting person do this? ('import.reveal', 'customer.erase', …)
CREATE FUNCTION shared.acting_may(permission text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  schema_name text := (SELECT t.schema_name FROM shared.tenants t WHERE t.tenant_id = shared.current_tenant_id());
  answer boolean;
BEGIN
  IF schema_name IS NOT NULL THEN
    EXECUTE format('SELECT %1$I.has_permission(%1$I.acting_user(), $1)', schema_name) INTO answer USING permission;
  END IF;
  RETURN coalesce(answer, false);
END
$$;

GRANT EXECUTE ON FUNCTION shared.acting_user(), shared.acting_agent(), shared.is_tenant_admin(), shared.acting_may(text)
  TO agent_mitra_app, agent_mitra_worker;

DO $rls$
DECLARE
  relation text;
BEGIN
  FOREACH relation IN ARRAY ARRAY['data_imports', 'import_jobs', 'customer_data_mapping', 'data_sync_status',
                                  'customer_keys', 'import_changes', 'import_events'] LOOP
    EXECUTE format('ALTER TABLE shared.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', relation);
    EXECUTE format('CREATE POLICY tenant_isolation_policy ON shared.%I AS RESTRICTIVE USING (tenant_id = (SELECT shared.current_tenant_id()))', relation);
    EXECUTE format('CREATE POLICY owner_policy ON shared.%I TO agent_mitra USING (true)', relation);
    EXECUTE format('CREATE POLICY backup_policy ON shared.%I FOR SELECT TO agent_mitra_backup USING (true)', relation);
    EXECUTE format('CREATE POLICY agent_access_policy ON shared.%I TO agent_mitra_app, agent_mitra_worker USING (agent_id = (SELECT shared.acting_agent()))', relation);
    EXECUTE format('CREATE POLICY super_admin_policy ON shared.%I TO agent_mitra_app USING ((SELECT shared.is_tenant_admin()))', relation);
  END LOOP;
END
$rls$;

-- A worker must find the job before it can act for anybody.
CREATE POLICY worker_policy ON shared.data_imports TO agent_mitra_worker USING ((SELECT shared.is_worker()));
CREATE POLICY worker_policy ON shared.import_jobs TO agent_mitra_worker USING ((SELECT shared.is_worker()));
CREATE POLICY worker_policy ON shared.import_events TO agent_mitra_worker USING ((SELECT shared.is_worker()));

-- The person stands in the record. A worker makes no import: somebody enqueues it.
CREATE POLICY created_by_policy ON shared.data_imports AS RESTRICTIVE FOR INSERT TO agent_mitra_app, agent_mitra_worker
  WITH CHECK (created_by = (SELECT shared.acting_user()));
CREATE POLICY user_policy ON shared.import_events AS RESTRICTIVE FOR INSERT TO agent_mitra_app, agent_mitra_worker
  WITH CHECK (user_id = (SELECT shared.acting_user()));

GRANT SELECT, INSERT ON shared.data_imports TO agent_mitra_app;
GRANT SELECT ON shared.data_imports TO agent_mitra_worker;
-- Neither whose nor which file can be changed afterwards.
GRANT UPDATE (status, total_records, processed_records, error_records, error_details, processing_started_at,
              processing_completed_at, updated_at, mapping_template_id, mapping_sha256, rule_version, decisions, on_error, max_errors,
              created_records, updated_records, unchanged_records, conflict_records, outcome, cancelled_at, cancelled_by,
              undone_at, undone_by, undo_reason, locked_by, lease_expires_at)
  ON shared.data_imports TO agent_mitra_app, agent_mitra_worker;
GRANT SELECT, INSERT, UPDATE ON shared.import_jobs TO agent_mitra_app, agent_mitra_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON shared.customer_data_mapping, shared.data_sync_status, shared.customer_keys
  TO agent_mitra_app, agent_mitra_worker;
GRANT SELECT, INSERT ON shared.import_changes, shared.import_events TO agent_mitra_app, agent_mitra_worker;
GRANT UPDATE (undone_at, kept_because) ON shared.import_changes TO agent_mitra_app, agent_mitra_worker;
