-- A policy number that another agent's import has seen on a due list, which makes no policy, is that agent's as well.
SET LOCAL ROLE agent_mitra;

CREATE INDEX customer_keys_by_policy ON shared.customer_keys (tenant_id, key) WHERE kind = 'policy_number';

CREATE OR REPLACE FUNCTION shared.taken_keys(phones text[], emails text[], policy_numbers text[]) RETURNS TABLE (kind text, key text)
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
    'SELECT ''phone'', u.phone_number::text FROM unnest($1) p(k) JOIN %1$I.users u ON u.phone_number = p.k WHERE u.agent_id IS DISTINCT FROM $4 OR u.role <> ''policyholder''
     UNION SELECT ''email'', u.email::text FROM unnest($2) p(k) JOIN %1$I.users u ON u.email = p.k WHERE u.agent_id IS DISTINCT FROM $4 OR u.role <> ''policyholder''
     UNION SELECT ''policy_number'', i.policy_number::text FROM unnest($3) p(k) JOIN %1$I.insurance_policies i ON i.policy_number = p.k
           WHERE i.agent_id IS DISTINCT FROM $4
     UNION SELECT ''policy_number'', c.key FROM unnest($3) p(k) JOIN shared.customer_keys c
           ON c.tenant_id = $5 AND c.kind = ''policy_number'' AND c.key = p.k WHERE c.agent_id <> $4
             -- Unless the policy itself has come to the acting agent since.
             AND NOT EXISTS (SELECT FROM %1$I.insurance_policies i WHERE i.policy_number = p.k AND i.agent_id = $4)', schema_name)
    USING phones, emails, policy_numbers, agent, shared.current_tenant_id();
END
$$;
