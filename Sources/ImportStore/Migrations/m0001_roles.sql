-- The five roles, and what they may do with the database itself (E2, E36, D1).
--
-- The only migration that runs as the installer: a superuser, or a CREATEROLE role that owns the
-- database. Every file ends, as this one does, under SET LOCAL ROLE agent_mitra, so that nothing is
-- ever owned by the installer.
--
--   agent_mitra          owns everything, cannot log in; RLS is FORCEd upon it (D4)
--   agent_mitra_app      commands of persons
--   agent_mitra_worker   the queue's workers
--   agent_mitra_auditor  reads the audit logs of one tenant at a time
--   agent_mitra_backup   pg_dump --role=…; BYPASSRLS where a superuser installs (E34)

DO $roles$
DECLARE
  role_name text;
  installer_is_superuser boolean := (SELECT rolsuper FROM pg_roles WHERE rolname = current_user);
BEGIN
  IF current_setting('server_version_num')::int < 150000 THEN
    RAISE EXCEPTION 'PostgreSQL 15 or newer is needed, this is %', current_setting('server_version')
      USING ERRCODE = 'feature_not_supported';
  END IF;

  FOREACH role_name IN ARRAY ARRAY['agent_mitra', 'agent_mitra_app', 'agent_mitra_worker',
                                   'agent_mitra_auditor', 'agent_mitra_backup'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
    END IF;
  END LOOP;

  IF NOT pg_has_role(current_user, 'agent_mitra', 'MEMBER') THEN
    EXECUTE format('GRANT agent_mitra TO %I', current_user);
  END IF;

  -- The app roles must not be members of the owner, nor the owner of them: policies are chosen by
  -- membership, and the owner's would be OR-ed to theirs (E37).
  IF pg_has_role('agent_mitra_app', 'agent_mitra', 'MEMBER')
     OR pg_has_role('agent_mitra_worker', 'agent_mitra', 'MEMBER')
     OR (SELECT bool_or(m.member = 'agent_mitra'::regrole) FROM pg_auth_members m
         WHERE m.roleid IN ('agent_mitra_app'::regrole, 'agent_mitra_worker'::regrole)) THEN
    RAISE EXCEPTION 'agent_mitra and its app roles must not be members of each other';
  END IF;

  IF installer_is_superuser THEN
    ALTER ROLE agent_mitra_backup BYPASSRLS;
  ELSIF NOT (SELECT rolbypassrls FROM pg_roles WHERE rolname = 'agent_mitra_backup') THEN
    RAISE NOTICE 'agent_mitra_backup lacks BYPASSRLS (a superuser can give it): take dumps with --enable-row-security and app.tenant_id set';
  END IF;

  -- E31: without it monitor_database_health() would count its own session only.
  BEGIN
    GRANT pg_monitor TO agent_mitra;
  EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'agent_mitra is not a member of pg_monitor: health figures cover its own sessions only';
  END;

  -- E36: CREATE for tenant schemas, TEMPORARY for REFRESH … CONCURRENTLY and the importer's COPY.
  EXECUTE format('GRANT CREATE, TEMPORARY, CONNECT ON DATABASE %I TO agent_mitra', current_database());
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT TEMPORARY, CONNECT ON DATABASE %I TO agent_mitra_app, agent_mitra_worker',
                 current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO agent_mitra_auditor, agent_mitra_backup',
                 current_database());

  -- The runner made shared.schema_migrations before any role existed: hand both over.
  IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'shared') THEN
    ALTER SCHEMA shared OWNER TO agent_mitra;
  END IF;
  IF to_regclass('shared.schema_migrations') IS NOT NULL THEN
    ALTER TABLE shared.schema_migrations OWNER TO agent_mitra;
  END IF;
END
$roles$;

SET LOCAL ROLE agent_mitra;

-- E40: a new function is nobody's but its owner's until a migration says otherwise.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
