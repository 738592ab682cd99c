-- What commit asks of the database beyond its tables (issue COMMIT).
SET LOCAL ROLE agent_mitra;

-- The form in which two spellings of one name are equal: capitals, dots, commas, hyphens, apostrophes and
-- blanks aside. Letters and vowel signs of every script stay: they tell persons apart.
CREATE FUNCTION shared.name_key(name text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT nullif(lower(btrim(regexp_replace(name, '[[:space:].,''-]+', ' ', 'g'))), '')
$$;

-- Of these wanted values those that differ from the present ones, by column; NULL where none does.
CREATE FUNCTION shared.changed_values(wanted jsonb, present jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_object_agg(w.key, w.value) FROM jsonb_each(wanted) w WHERE present -> w.key IS DISTINCT FROM w.value
$$;

-- The present values of the columns that a change names.
CREATE FUNCTION shared.values_before(changed jsonb, present jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_object_agg(c.key, coalesce(present -> c.key, 'null')) FROM jsonb_object_keys(changed) c(key)
$$;

-- Which of one's own rows' keys somebody else of the tenant holds: taken or not, never by whom. UNIQUE looks
-- past row-level security, so an import must ask before it writes. Each call leaves a row in the audit log.
CREATE FUNCTION shared.taken_keys(phones text[], emails text[], policy_numbers text[]) RETURNS TABLE (kind text, key text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  schema_name text := (SELECT t.schema_name FROM shared.tenants t WHERE t.tenant_id = shared.current_tenant_id());
  agent uuid := shared.acting_agent();
BEGIN
  IF schema_name IS NULL OR agent IS NULL THEN
    RAISE EXCEPTION 'nobody is acting for an agent' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM shared.log_access('READ', 'taken_keys', agent, jsonb_build_object(
    'phones', cardinality(phones), 'emails', cardinality(emails), 'policy_numbers', cardinality(policy_numbers)));
  RETURN QUERY EXECUTE format(
    'SELECT ''phone'', u.phone_number::text FROM unnest($1) p(k) JOIN %1$I.users u ON u.phone_number = p.k WHERE u.agent_id IS DISTINCT FROM $4
     UNION SELECT ''email'', u.email::text FROM unnest($2) p(k) JOIN %1$I.users u ON u.email = p.k WHERE u.agent_id IS DISTINCT FROM $4
     UNION SELECT ''policy_number'', i.policy_number::text FROM unnest($3) p(k) JOIN %1$I.insurance_policies i ON i.policy_number = p.k
           WHERE i.agent_id IS DISTINCT FROM $4', schema_name)
    USING phones, emails, policy_numbers, agent;
END
$$;

GRANT EXECUTE ON FUNCTION shared.name_key(text), shared.changed_values(jsonb, jsonb), shared.values_before(jsonb, jsonb),
  shared.taken_keys(text[], text[], text[]) TO agent_mitra_app, agent_mitra_worker;

-- A retry of an import adds to its own snapshots.
GRANT UPDATE (old_values, new_values) ON shared.import_changes TO agent_mitra_app, agent_mitra_worker;

-- The limits of the guard, for tenants that want others: percent of the matched customers, and from how many on.
INSERT INTO shared.tenant_config (tenant_id, config_key, config_value, config_type)
SELECT t.tenant_id, c.key, c.value, 'number'
FROM shared.tenants t, (VALUES ('import.guard_renamed_percent', '20'::jsonb), ('import.guard_changed_percent', '50'),
                               ('import.guard_least_customers', '20')) c(key, value)
WHERE t.schema_name IS NOT NULL
ON CONFLICT (tenant_id, config_key) DO NOTHING;
