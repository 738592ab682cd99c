-- What a transaction claims about itself, read without ever failing on absence (E23, D6).
--
-- The settings are claims: these functions only read them. Who may claim what is decided by
-- acting_user() and acting_agent() of each tenant schema, against shared.database_logins.
SET LOCAL ROLE agent_mitra;

-- NULL when never set, and when SET LOCAL ended with its transaction and left ''.
-- Garbage still raises 22P02: a broken client should notice.
CREATE FUNCTION shared.current_tenant_id() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$ SELECT NULLIF(current_setting('app.tenant_id', true), '')::uuid $$;

CREATE FUNCTION shared.app_user_id() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$ SELECT NULLIF(current_setting('app.user_id', true), '')::uuid $$;

CREATE FUNCTION shared.app_agent_id() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$ SELECT NULLIF(current_setting('app.agent_id', true), '')::uuid $$;

-- For the audit log, where a junk session id must not abort the write (E27, C13).
CREATE FUNCTION shared.try_uuid(written text) RETURNS uuid
LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT CASE WHEN written ~ '^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$' THEN written::uuid END
$$;

-- E17: array_to_string() is only STABLE; over text[] it is immutable in fact.
CREATE FUNCTION shared.immutable_join(parts text[], separator text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$ SELECT coalesce(array_to_string(parts, separator), '') $$;

-- E39: updated_at moves. One cheap trigger a row, and no cost to an INSERT.
CREATE FUNCTION shared.set_updated_at() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END
$$;

GRANT EXECUTE ON FUNCTION shared.current_tenant_id(), shared.app_user_id(), shared.app_agent_id(), shared.try_uuid(text),
  shared.immutable_join(text[], text)
  TO agent_mitra_app, agent_mitra_worker, agent_mitra_auditor, agent_mitra_backup;
