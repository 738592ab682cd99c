-- What history and undo ask of the database (issue COMMIT).
--
-- Functions are SECURITY DEFINER only where row-level security would make the answer wrong: support staff see
-- imports of all agents for whom they may act, and what stands against an undo (a session, a chat, another
-- agent's phone) is what the acting person may not see himself. All of them ask first who is acting.
SET LOCAL ROLE agent_mitra;

-- The tenants in which this login is a person: a command need not be told the only one.
CREATE FUNCTION shared.tenants_of_login() RETURNS TABLE (tenant_code text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT t.tenant_code::text FROM shared.tenants t JOIN shared.database_logins l USING (tenant_id)
  WHERE l.login_name = session_user AND l.kind = 'person' AND l.disabled_at IS NULL AND t.status = 'active' AND t.schema_name IS NOT NULL
  ORDER BY 1
$$;

-- What became of an import, in one word.
CREATE FUNCTION shared.import_state(i shared.data_imports) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE
    WHEN i.undone_at IS NOT NULL THEN 'undone'
    WHEN i.status = 'processing' AND coalesce(i.lease_expires_at < clock_timestamp(), true) THEN 'abandoned'
    WHEN i.status IN ('pending', 'processing') THEN i.status
    ELSE coalesce(i.outcome, i.status) END
$$;

-- The imports of the claimed tenant that the acting person may deal with, newest first: an agent his own,
-- who may act for agents (admin, import.act_for) all. prefix: the first digits of the id, without hyphens.
CREATE FUNCTION shared.find_imports(
    prefix text DEFAULT NULL, agent text DEFAULT NULL, state text DEFAULT NULL, since timestamptz DEFAULT NULL, most integer DEFAULT NULL)
RETURNS TABLE (import shared.data_imports, agent_code text, agent_name text, created_by_name text, import_state text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  schema_name text := (SELECT t.schema_name FROM shared.tenants t WHERE t.tenant_id = shared.current_tenant_id());
  person uuid := shared.acting_user();
  every_agent boolean;
BEGIN
  IF person IS NULL OR schema_name IS NULL THEN
    RAISE EXCEPTION 'nobody is acting' USING ERRCODE = 'insufficient_privilege';
  END IF;
  EXECUTE format('SELECT NOT EXISTS (SELECT FROM %1$I.agents a WHERE a.user_id = $1)
                         AND (shared.is_tenant_admin() OR %1$I.has_permission($1, ''import.act_for''))', schema_name)
  INTO every_agent USING person;
  RETURN QUERY EXECUTE format('
    SELECT d, a.agent_code::text, u.display_name::text, p.display_name::text, shared.import_state(d)
    FROM shared.data_imports d JOIN %1$I.agents a ON a.agent_id = d.agent_id
    LEFT JOIN %1$I.users u ON u.user_id = a.user_id LEFT JOIN %1$I.users p ON p.user_id = d.created_by
    WHERE d.tenant_id = $1 AND ($2 OR d.agent_id = $3)
      AND ($4 IS NULL OR starts_with(replace(d.import_id::text, ''-'', ''''), $4))
      AND ($5 IS NULL OR a.agent_code = $5)
      AND ($6 IS NULL OR $6 IN (d.status, shared.import_state(d)))
      AND ($7 IS NULL OR d.created_at >= $7)
    ORDER BY d.created_at DESC, d.import_id LIMIT $8', schema_name)
  USING shared.current_tenant_id(), every_agent, shared.acting_agent(), prefix, agent, state, since, most;
END
$$;

-- Names of staff and agents, for the trail of an import. Never of a customer.
CREATE FUNCTION shared.staff_names(people uuid[]) RETURNS TABLE (user_id uuid, name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  schema_name text := (SELECT t.schema_name FROM shared.tenants t WHERE t.tenant_id = shared.current_tenant_id());
BEGIN
  IF shared.acting_user() IS NULL OR schema_name IS NULL THEN
    RAISE EXCEPTION 'nobody is acting' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN QUERY EXECUTE format('SELECT u.user_id, u.display_name::text FROM %I.users u
                               WHERE u.user_id = ANY ($1) AND u.role <> ''policyholder''', schema_name) USING people;
END
$$;

-- One writer of an agent's customers at a time: undo takes it, and so must whatever else changes many of them.
-- Held until the transaction ends; lock_timeout bounds the wait.
CREATE FUNCTION shared.lock_imports(agent uuid) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('shared.data_imports of agent ' || agent, 0))
$$;

-- A row that an import inserted, as it must look if nobody has touched it since: the columns' defaults, and
-- '!' for a password. Columns of time and the key are left out by the caller.
CREATE FUNCTION shared.untouched_row(relation regclass) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  columns text;
  answer jsonb;
BEGIN
  SELECT string_agg(format('(%L, coalesce(to_jsonb((%s)::%s), ''null''))', a.attname,
                           coalesce(pg_get_expr(d.adbin, d.adrelid), 'NULL'), format_type(a.atttypid, a.atttypmod)), ', ')
  INTO columns
  FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '';
  EXECUTE format('SELECT jsonb_object_agg(v.name, v.value) FROM (VALUES %s) v(name, value)', columns) INTO answer;
  IF answer ? 'password_hash' THEN
    answer := answer || '{"password_hash": "!", "role": "policyholder", "status": "pending_verification"}';
  END IF;
  RETURN answer;
END
$$;

-- Each row that an import made or changed, and why an undo must leave it alone; NULL: it can be taken back.
--
--   changed since   a value is not the one that the import wrote (updated_at says nothing: triggers move it)
--   used since      another import has changed or matched it; a row elsewhere refers to it
--   together        of a new customer, user and policyholder go or stay together
--   in use          the former phone, e-mail or customer id is another's by now
--
-- What refers to it is asked of the catalogue, so that a table added later counts, too.
--
-- Right after an import, statistics still say that the tables are empty: without enable_nestloop = off, and
-- without the ids as arrays, 2,500 customers took 10 s and four times as many sixteen times as long. The
-- price that such a loop then has where there is no other way would start the JIT compiler, for seconds: jit = off.
CREATE FUNCTION shared.undo_plan(import uuid)
RETURNS TABLE (table_name text, record_id uuid, operation text, customer_id uuid, mapping_id uuid, kept_because text, is_gone boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_nestloop = off SET jit = off AS $$
#variable_conflict use_column
DECLARE
  tenant uuid := shared.current_tenant_id();
  schema_name text := (SELECT t.schema_name FROM shared.tenants t WHERE t.tenant_id = shared.current_tenant_id());
  i shared.data_imports;
  ids uuid[];
  hits uuid[];
  used uuid[] := '{}';
  used_by text[] := '{}';
  part record;
  reference record;
  parts text[] := '{}';
  records uuid[];
  customers uuid[];
BEGIN
  SELECT d.* INTO i FROM shared.data_imports d
  WHERE d.tenant_id = tenant AND d.import_id = import
    AND (d.agent_id = shared.acting_agent() OR shared.is_tenant_admin());
  IF i.import_id IS NULL THEN
    RAISE EXCEPTION 'there is no such import for this login' USING ERRCODE = 'insufficient_privilege';
  END IF;

  FOR reference IN
    SELECT format('%I.%I', n.nspname, s.relname) AS source, s.relname AS source_name, a.attname AS source_column, t.relname AS target
    FROM pg_constraint c JOIN pg_class t ON t.oid = c.confrelid JOIN pg_class s ON s.oid = c.conrelid
    JOIN pg_namespace n ON n.oid = s.relnamespace JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.conparentid = 0 AND t.relnamespace = to_regnamespace(quote_ident(schema_name))
      AND t.relname IN ('users', 'policyholders', 'insurance_policies')
    UNION -- columns that mean the same without a foreign key: archives and logs; the reporting copy is no reference
    SELECT format('%I.%I', schema_name, s.relname), s.relname, a.attname,
           CASE a.attname WHEN 'user_id' THEN 'users' WHEN 'policyholder_id' THEN 'policyholders' ELSE 'insurance_policies' END
    FROM pg_class s JOIN pg_attribute a ON a.attrelid = s.oid
    WHERE s.relnamespace = to_regnamespace(quote_ident(schema_name)) AND s.relkind IN ('r', 'p') AND NOT s.relispartition
      AND a.attname IN ('user_id', 'policyholder_id', 'policy_id') AND a.atttypid = 'uuid'::regtype
      AND s.relname NOT IN ('users', 'policyholders', 'insurance_policies', 'insurance_policies_partitioned')
    ORDER BY 2, 3
  LOOP
    ids := ARRAY(SELECT c.record_id FROM shared.import_changes c
                 WHERE c.import_id = import AND c.table_name = reference.target AND c.operation = 'INSERT' AND c.undone_at IS NULL);
    CONTINUE WHEN cardinality(ids) = 0;
    -- Rows of this very import that refer to each other do not count.
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT r.%1$I FROM %2$s r WHERE r.%1$I = ANY ($1)%3$s)', reference.source_column, reference.source,
      CASE reference.source_name
        WHEN 'policyholders' THEN ' AND NOT EXISTS (SELECT FROM shared.import_changes c WHERE c.import_id = $2 AND c.table_name = ''policyholders'' AND c.record_id = r.policyholder_id AND c.operation = ''INSERT'')'
        WHEN 'insurance_policies' THEN ' AND NOT EXISTS (SELECT FROM shared.import_changes c WHERE c.import_id = $2 AND c.table_name = ''insurance_policies'' AND c.record_id = r.policy_id AND c.operation = ''INSERT'')'
        ELSE '' END)
    INTO hits USING ids, import;
    used := used || hits;
    used_by := used_by || array_fill(reference.source_name || ' refers to it', ARRAY[cardinality(hits)]);
  END LOOP;

  -- The columns named last may be missing in new_values: the import sets them from elsewhere, and they tell
  -- whose the row is, not what somebody has made of it.
  FOR part IN
    SELECT * FROM (VALUES ('users', 'user_id', ARRAY['tenant_id', 'agent_id', 'created_by', 'updated_by']),
                          ('policyholders', 'policyholder_id', ARRAY['user_id', 'agent_id', 'onboarding_status', 'marketing_consent']),
                          ('insurance_policies', 'policy_id', ARRAY['policyholder_id', 'agent_id', 'provider_id', 'created_by', 'status'])) v(name, key, given)
  LOOP
    parts := parts || format($part$
      SELECT c.table_name, c.record_id, c.operation, c.customer_id, c.mapping_id, c.changed_at, r.%2$I IS NOT NULL AS is_there,
        CASE WHEN r.%2$I IS NULL THEN 'it is no longer there'
             WHEN w.wanted - %4$L::text[] IS DISTINCT FROM w.present - %4$L::text[]
               THEN (SELECT string_agg(e.key, ', ' ORDER BY e.key) || ' changed since' FROM jsonb_each(w.wanted - %4$L::text[]) e
                     WHERE w.present -> e.key IS DISTINCT FROM e.value) END AS changed
      FROM shared.import_changes c LEFT JOIN (SELECT * FROM %1$s t WHERE t.%2$I = ANY ($7)) r ON r.%2$I = c.record_id
      LEFT JOIN LATERAL (
        SELECT p.present, CASE c.operation WHEN 'UPDATE' THEN p.present || c.new_values
                                           ELSE %5$L::jsonb || jsonb_build_object(%6$s) || coalesce(c.new_values, '{}') END AS wanted
        FROM (SELECT to_jsonb(r) AS present OFFSET 0) p OFFSET 0) w ON true
      WHERE c.import_id = $1 AND c.table_name = %3$L AND c.undone_at IS NULL$part$,
      format('%I.%I', schema_name, part.name), part.key, part.name, ARRAY[part.key, 'created_at', 'updated_at'],
      shared.untouched_row(format('%I.%I', schema_name, part.name)::regclass),
      (SELECT string_agg(format('%L, r.%I', g, g), ', ') FROM unnest(part.given) g));
  END LOOP;

  SELECT coalesce(array_agg(c.record_id), '{}'), coalesce(array_agg(DISTINCT c.customer_id) FILTER (WHERE c.customer_id IS NOT NULL), '{}')
  INTO records, customers FROM shared.import_changes c WHERE c.import_id = import AND c.undone_at IS NULL;
  RETURN QUERY EXECUTE format($plan$
    WITH judged AS MATERIALIZED (%2$s),
    others AS (
      SELECT d.import_id, coalesce(d.processing_completed_at, d.created_at) AS done_at, left(d.import_id::text, 8) AS name
      FROM shared.data_imports d
      WHERE d.tenant_id = $2 AND d.import_id <> $1 AND d.status = 'completed' AND d.undone_at IS NULL),
    changed_by AS ( -- a new row can only have been changed later, a changed one also before
      SELECT c.table_name, c.record_id, min(o.name) AS name
      FROM judged j JOIN shared.import_changes c ON c.tenant_id = $2 AND c.record_id = j.record_id AND c.table_name = j.table_name
      JOIN others o ON o.import_id = c.import_id
      WHERE c.record_id = ANY ($7) AND c.undone_at IS NULL AND (j.operation = 'INSERT' OR c.changed_at > j.changed_at)
      GROUP BY 1, 2),
    customers AS (SELECT customer_id, bool_or(operation = 'INSERT' AND table_name <> 'insurance_policies') AS is_new
                  FROM judged WHERE customer_id IS NOT NULL GROUP BY 1),
    matched_by AS (
      SELECT u.customer_id, min(o.name) AS name
      FROM customers u JOIN shared.customer_data_mapping m ON m.tenant_id = $2 AND m.created_customer_id = u.customer_id
      JOIN others o ON o.import_id = m.import_id
      WHERE m.created_customer_id = ANY ($8) AND m.mapping_status = 'mapped' AND (u.is_new OR o.done_at > $4) GROUP BY 1),
    policy_matched_by AS (
      SELECT m.created_policy_id AS policy_id, min(o.name) AS name
      FROM shared.customer_data_mapping m JOIN others o ON o.import_id = m.import_id
      WHERE m.tenant_id = $2 AND m.created_customer_id = ANY ($8) AND m.created_policy_id IS NOT NULL
        AND m.mapping_status = 'mapped' AND o.done_at > $4 GROUP BY 1),
    known_by AS (
      SELECT k.customer_id, min(coalesce('import ' || left(k.first_import_id::text, 8), 'somebody else')) AS name
      FROM customers u JOIN shared.customer_keys k ON k.tenant_id = $2 AND k.customer_id = u.customer_id
      WHERE k.customer_id = ANY ($8) AND u.is_new AND k.first_import_id IS DISTINCT FROM $1 GROUP BY 1),
    referred AS (SELECT r.id, min(r.why) AS why FROM unnest($5, $6) r(id, why) GROUP BY 1),
    direct AS MATERIALIZED (
      SELECT j.*, coalesce(j.changed, 'import ' || c.name || ' has changed it since', r.why,
                           'import ' || coalesce(m.name, p.name) || ' has used it since', k.name || ' has added a key of it') AS why
      FROM judged j
      LEFT JOIN changed_by c ON c.table_name = j.table_name AND c.record_id = j.record_id
      LEFT JOIN referred r ON r.id = j.record_id
      LEFT JOIN matched_by m ON m.customer_id = j.customer_id AND j.table_name <> 'insurance_policies'
      LEFT JOIN policy_matched_by p ON p.policy_id = j.record_id
      LEFT JOIN known_by k ON k.customer_id = j.customer_id AND j.operation = 'INSERT' AND j.table_name <> 'insurance_policies'),
    settled AS MATERIALIZED (
      SELECT d.table_name, d.record_id, d.operation, d.customer_id, d.mapping_id, NOT d.is_there AS is_gone,
             coalesce(d.why, CASE WHEN s.customer_id IS NOT NULL THEN 'another row of the customer is kept' END) AS why
      FROM direct d
      LEFT JOIN (SELECT DISTINCT k.customer_id FROM direct k WHERE k.why IS NOT NULL AND k.is_there AND k.operation = 'INSERT') s
        ON s.customer_id = d.customer_id AND d.operation = 'INSERT' AND d.table_name <> 'insurance_policies'),
    former AS (
      SELECT c.record_id, c.table_name, c.old_values FROM shared.import_changes c
      WHERE c.import_id = $1 AND c.operation = 'UPDATE' AND c.old_values ?| ARRAY['phone_number', 'email', 'customer_id']),
    held AS (
      SELECT f.record_id, min(v.what) AS what
      FROM former f CROSS JOIN LATERAL (
        SELECT 'phone_number', h.user_id FROM %1$I.users h WHERE f.table_name = 'users' AND h.phone_number = f.old_values ->> 'phone_number'
        UNION ALL
        SELECT 'email', h.user_id FROM %1$I.users h WHERE f.table_name = 'users' AND h.email = f.old_values ->> 'email'
        UNION ALL
        SELECT 'customer_id', h.policyholder_id FROM %1$I.policyholders h
        WHERE f.table_name = 'policyholders' AND h.agent_id = $3 AND h.customer_id = f.old_values ->> 'customer_id') v(what, holder)
      WHERE v.holder <> f.record_id
        AND NOT EXISTS (SELECT FROM settled s WHERE s.record_id = v.holder AND s.operation = 'INSERT' AND s.why IS NULL)
      GROUP BY 1)
    SELECT s.table_name, s.record_id, s.operation, s.customer_id, s.mapping_id,
           coalesce(s.why, 'its former ' || h.what || ' is in use by now'), s.is_gone
    FROM settled s LEFT JOIN held h ON h.record_id = s.record_id AND s.operation = 'UPDATE'$plan$,
    schema_name, array_to_string(parts, ' UNION ALL '))
  USING import, tenant, i.agent_id, coalesce(i.processing_completed_at, i.created_at), used, used_by, records, customers;
END
$$;

REVOKE ALL ON FUNCTION shared.tenants_of_login(), shared.import_state(shared.data_imports),
  shared.find_imports(text, text, text, timestamptz, integer), shared.staff_names(uuid[]), shared.lock_imports(uuid),
  shared.untouched_row(regclass), shared.undo_plan(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION shared.tenants_of_login(), shared.import_state(shared.data_imports),
  shared.find_imports(text, text, text, timestamptz, integer), shared.staff_names(uuid[]), shared.lock_imports(uuid),
  shared.undo_plan(uuid) TO agent_mitra_app;
GRANT EXECUTE ON FUNCTION shared.lock_imports(uuid) TO agent_mitra_worker;

-- A user who is deleted is looked for in every column that refers to users; two of them had no index, so that
-- each deletion read all policies and payments of the tenant (addition to E43).
--
-- The checks of part 7 joined the rows of a statement with a table whose statistics were older than the rows:
-- "three rows" were 5,500, and 3,500 customers took 4.4 s, ten times as many a hundred times as long. A nested
-- loop is right for the few rows of the platform, never for the many of an import.
INSERT INTO shared.tenant_ddl (version, name, body) VALUES (11, 'large statements', $tenant$
CREATE INDEX idx_policies_approved_by ON {{schema}}.insurance_policies (approved_by) WHERE approved_by IS NOT NULL;
CREATE INDEX idx_payments_reconciled_by ON {{schema}}.premium_payments (reconciled_by) WHERE reconciled_by IS NOT NULL;

CREATE OR REPLACE FUNCTION {{schema}}.check_policyholder_references() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_nestloop = on SET jit = off AS $fn$
DECLARE
  strange boolean;
BEGIN
  PERFORM shared.plan_for_rows((SELECT count(*) FROM new_rows));
  EXECUTE 'SELECT EXISTS (SELECT FROM new_rows n JOIN {{schema}}.users u ON u.user_id = n.user_id '
    || CASE TG_OP WHEN 'UPDATE' THEN 'JOIN old_rows o ON o.policyholder_id = n.policyholder_id AND o.user_id IS DISTINCT FROM n.user_id ' ELSE '' END
    || 'WHERE u.agent_id IS DISTINCT FROM n.agent_id AND NOT (u.agent_id IS NULL AND u.role = ''policyholder'' AND NOT $1))'
  INTO strange USING {{schema}}.bound_to_one_agent();
  IF strange THEN
    RAISE EXCEPTION 'a policyholder must be a customer user of the same agent' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $fn$;

CREATE OR REPLACE FUNCTION {{schema}}.follow_agent() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_nestloop = on SET jit = off AS $fn$
BEGIN
  PERFORM shared.plan_for_rows((SELECT count(*) FROM new_rows));
  IF TG_OP = 'INSERT' THEN
    EXECUTE 'UPDATE {{schema}}.users u SET agent_id = n.agent_id FROM new_rows n
             WHERE u.user_id = n.user_id AND u.agent_id IS NULL AND u.role = ''policyholder'' AND n.agent_id IS NOT NULL';
  ELSE
    EXECUTE 'UPDATE {{schema}}.users u SET agent_id = n.agent_id FROM new_rows n JOIN old_rows o USING (policyholder_id)
             WHERE u.user_id = n.user_id AND n.agent_id IS DISTINCT FROM o.agent_id AND u.role = ''policyholder''';
  END IF;
  RETURN NULL;
END $fn$;

CREATE OR REPLACE FUNCTION {{schema}}.check_policy_references() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_nestloop = on SET jit = off AS $fn$
DECLARE
  strange boolean;
BEGIN
  IF NOT {{schema}}.bound_to_one_agent() THEN
    RETURN NULL;
  END IF;
  PERFORM shared.plan_for_rows((SELECT count(*) FROM new_rows));
  EXECUTE 'SELECT EXISTS (SELECT FROM new_rows n JOIN {{schema}}.policyholders p ON p.policyholder_id = n.policyholder_id
                          WHERE p.agent_id IS DISTINCT FROM n.agent_id)' INTO strange;
  IF strange THEN
    RAISE EXCEPTION 'a policy must be of a customer of the same agent' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $fn$;
$tenant$);

-- For trigger functions, called with the number of their rows. Each has this setting in its own definition,
-- which puts it back when the function ends.
CREATE FUNCTION shared.plan_for_rows(rows bigint) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
  SELECT set_config('enable_nestloop', CASE WHEN rows > 200 THEN 'off' ELSE 'on' END, true)
$$;
REVOKE ALL ON FUNCTION shared.plan_for_rows(bigint) FROM PUBLIC;

SELECT count(*) FROM shared.provision_all_tenants();
