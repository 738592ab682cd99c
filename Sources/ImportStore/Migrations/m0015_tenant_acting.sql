-- Tenant tables, part 8: who acts (E24, D5, D6, "Who acts" of the DATABASE issue).
--
--   login (session_user) ── shared.database_logins ── person: app.user_id must be his user
--                                                  └─ worker: app.user_id must have enqueued a live import
--   acting_user()  ── agent of his own            ── acting_agent() = himself, whatever app.agent_id says
--                 └── admin, or 'import.act_for'  ── acting_agent() = app.agent_id
--
-- All are SECURITY DEFINER of agent_mitra, which has policies of its own, so no policy of the app
-- role calls itself (E24). All are NULL or false when the claim does not hold, and never raise for it.
SET LOCAL ROLE agent_mitra;

INSERT INTO shared.tenant_ddl (version, name, body) VALUES (8, 'who acts', $tenant$
-- RBAC: a permission reached through a role that has not run out.
CREATE FUNCTION {{schema}}.has_permission(person uuid, permission text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
  SELECT EXISTS (
    SELECT FROM {{schema}}.user_roles ur
    JOIN {{schema}}.role_permissions rp USING (role_id)
    JOIN {{schema}}.permissions p USING (permission_id)
    WHERE ur.user_id = person AND p.permission_name = permission
      AND (ur.expires_at IS NULL OR ur.expires_at > now()))
$fn$;

-- May this person act for this agent? An agent acts for himself only, and only while active.
CREATE FUNCTION {{schema}}.may_act_for(person uuid, agent uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
  SELECT CASE
    WHEN EXISTS (SELECT FROM {{schema}}.agents a WHERE a.user_id = person)
      THEN EXISTS (SELECT FROM {{schema}}.agents a WHERE a.user_id = person AND a.agent_id = agent AND a.status = 'active')
    ELSE EXISTS (SELECT FROM {{schema}}.agents a WHERE a.agent_id = agent)
         AND (EXISTS (SELECT FROM {{schema}}.users u WHERE u.user_id = person AND u.role IN ('super_admin', 'insurance_provider_admin'))
              OR {{schema}}.has_permission(person, 'import.act_for'))
  END
$fn$;

CREATE FUNCTION {{schema}}.acting_user() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
  SELECT u.user_id
  FROM {{schema}}.users u
  JOIN shared.database_logins l ON l.tenant_id = '{{tenant_id}}' AND l.login_name = session_user AND l.disabled_at IS NULL
  JOIN shared.tenants t ON t.tenant_id = l.tenant_id AND t.status = 'active'
  WHERE u.user_id = shared.app_user_id() AND u.status = 'active'
    AND shared.current_tenant_id() = '{{tenant_id}}'
    AND CASE l.kind
          WHEN 'person' THEN l.user_id = u.user_id
          ELSE EXISTS (SELECT FROM shared.data_imports i
                       WHERE i.tenant_id = '{{tenant_id}}' AND i.created_by = u.user_id AND i.status IN ('pending', 'processing'))
        END
$fn$;

CREATE FUNCTION {{schema}}.acting_agent() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
DECLARE
  person uuid := {{schema}}.acting_user();
  agent uuid := shared.app_agent_id();
BEGIN
  IF person IS NULL THEN
    RETURN NULL;
  END IF;
  IF agent IS NULL THEN
    SELECT a.agent_id INTO agent FROM {{schema}}.agents a WHERE a.user_id = person;
  END IF;
  IF agent IS NULL OR NOT {{schema}}.may_act_for(person, agent) THEN
    RETURN NULL;
  END IF;
  -- A worker acts for the agent of an import that the person put on the queue, and no other (I7).
  IF shared.is_worker() AND NOT EXISTS (
      SELECT FROM shared.data_imports i
      WHERE i.tenant_id = '{{tenant_id}}' AND i.created_by = person AND i.agent_id = agent AND i.status IN ('pending', 'processing')) THEN
    RETURN NULL;
  END IF;
  RETURN agent;
END $fn$;

-- The user of that agent: his name may be seen by who acts for him.
CREATE FUNCTION {{schema}}.acting_agent_user() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
  SELECT a.user_id FROM {{schema}}.agents a WHERE a.agent_id = {{schema}}.acting_agent()
$fn$;

-- Admins see their whole tenant and never another (D5, E37). A worker never does.
CREATE FUNCTION {{schema}}.is_tenant_admin() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
  SELECT EXISTS (SELECT FROM {{schema}}.users u
                 WHERE u.user_id = {{schema}}.acting_user() AND u.role IN ('super_admin', 'insurance_provider_admin'))
         AND NOT shared.is_worker()
$fn$;

-- What check_…_references() of part 7 ask.
CREATE FUNCTION {{schema}}.bound_to_one_agent() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
  SELECT {{schema}}.acting_agent() IS NOT NULL AND NOT {{schema}}.is_tenant_admin()
$fn$;

-- The agents whose rows this transaction sees.
CREATE FUNCTION {{schema}}.visible_agents() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
  SELECT a.agent_id FROM {{schema}}.agents a
  WHERE a.agent_id = {{schema}}.acting_agent() OR {{schema}}.is_tenant_admin()
$fn$;

GRANT EXECUTE ON FUNCTION {{schema}}.acting_user(), {{schema}}.acting_agent(), {{schema}}.acting_agent_user(),
  {{schema}}.is_tenant_admin(), {{schema}}.visible_agents() TO agent_mitra_app, agent_mitra_worker;
$tenant$);
