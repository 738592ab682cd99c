-- Tenant tables, part 10: the dashboard, the search and the reporting copy (section 3.3; E14, E21, E22).
SET LOCAL ROLE agent_mitra;

INSERT INTO shared.tenant_ddl (version, name, body) VALUES (10, 'search and dashboard', $tenant$
-- Agent dashboard performance view. Sub-selects: the document's joins multiply customers, policies
-- and payments with each other (E21).
CREATE MATERIALIZED VIEW {{schema}}.agent_dashboard_metrics AS
SELECT
    a.agent_id,
    a.agent_code,
    u.display_name AS agent_name,
    (SELECT count(*) FROM {{schema}}.policyholders p WHERE p.agent_id = a.agent_id) AS total_policyholders,
    coalesce(ip.total_policies, 0) AS total_policies,
    ip.total_premium,
    pp.avg_payment_amount,
    coalesce(pp.total_payments, 0) AS total_payments,
    pp.last_payment_date
FROM {{schema}}.agents a
JOIN {{schema}}.users u ON a.user_id = u.user_id
LEFT JOIN LATERAL (
    SELECT count(*) AS total_policies, sum(i.premium_amount) AS total_premium
    FROM {{schema}}.insurance_policies i WHERE i.agent_id = a.agent_id AND i.status = 'active'
) ip ON true
LEFT JOIN LATERAL (
    SELECT avg(y.amount) AS avg_payment_amount, count(*) AS total_payments, max(y.payment_date) AS last_payment_date
    FROM {{schema}}.insurance_policies i JOIN {{schema}}.premium_payments y ON y.policy_id = i.policy_id
    WHERE i.agent_id = a.agent_id AND i.status = 'active' AND y.status = 'completed'
) pp ON true;
CREATE UNIQUE INDEX idx_agent_dashboard_agent_id ON {{schema}}.agent_dashboard_metrics(agent_id);

-- A materialized view cannot have RLS: nobody reads it but through this view (E25).
CREATE VIEW {{schema}}.my_dashboard_metrics WITH (security_barrier = true) AS
SELECT m.* FROM {{schema}}.agent_dashboard_metrics m
WHERE m.agent_id = (SELECT {{schema}}.acting_agent()) OR (SELECT {{schema}}.is_tenant_admin());
GRANT SELECT ON {{schema}}.my_dashboard_metrics TO agent_mitra_app;

-- The document's signature. SECURITY INVOKER: RLS decides whose policies. 'simple', since 'english'
-- drops parts of names (E22); a number is also found by its beginning.
CREATE FUNCTION {{schema}}.search_policies_optimized(
    search_term TEXT,
    agent_id UUID DEFAULT NULL,
    status_filter TEXT[] DEFAULT NULL,
    limit_count INTEGER DEFAULT 50
)
RETURNS TABLE (
    policy_id UUID,
    policy_number TEXT,
    policyholder_name TEXT,
    agent_name TEXT,
    status TEXT,
    premium_amount DECIMAL,
    relevance_score FLOAT
)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $fn$
  WITH wanted AS (SELECT plainto_tsquery('simple', $1) AS query, upper(btrim($1)) AS number)
  SELECT p.policy_id, p.policy_number::text,
         coalesce(nullif(concat_ws(' ', cu.first_name, cu.last_name), ''), cu.display_name::text, ''),
         coalesce(nullif(concat_ws(' ', au.first_name, au.last_name), ''), au.display_name::text, a.business_name::text, a.agent_code::text, ''),
         p.status::text, p.premium_amount,
         (ts_rank_cd(t.document, w.query) + CASE WHEN upper(p.policy_number) = w.number THEN 1 ELSE 0 END)::double precision
  FROM wanted w
  CROSS JOIN {{schema}}.insurance_policies p
  JOIN {{schema}}.agents a ON a.agent_id = p.agent_id
  LEFT JOIN {{schema}}.policyholders h ON h.policyholder_id = p.policyholder_id
  LEFT JOIN {{schema}}.users cu ON cu.user_id = h.user_id
  LEFT JOIN {{schema}}.users au ON au.user_id = a.user_id
  CROSS JOIN LATERAL (SELECT to_tsvector('simple', p.policy_number || ' ' || coalesce(cu.first_name, '') || ' ' || coalesce(cu.last_name, '')
                                                   || ' ' || coalesce(cu.display_name, '')) AS document) t
  WHERE ($2 IS NULL OR p.agent_id = $2)
    AND ($3 IS NULL OR p.status::text = ANY ($3))
    AND w.number <> ''
    AND (t.document @@ w.query OR starts_with(upper(p.policy_number), w.number))
  ORDER BY 7 DESC, p.created_at DESC
  LIMIT least(greatest(coalesce($4, 50), 0), 1000)
$fn$;
GRANT EXECUTE ON FUNCTION {{schema}}.search_policies_optimized(text, uuid, text[], integer) TO agent_mitra_app;

-- Fills the reporting copy anew (D9).
CREATE FUNCTION {{schema}}.refresh_policies_partitioned() RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
DECLARE
  copied bigint;
BEGIN
  PERFORM set_config('app.tenant_id', '{{tenant_id}}', true);
  DELETE FROM {{schema}}.insurance_policies_partitioned;
  INSERT INTO {{schema}}.insurance_policies_partitioned
  SELECT * FROM {{schema}}.insurance_policies WHERE provider_id IS NOT NULL AND status IS NOT NULL;
  GET DIAGNOSTICS copied = ROW_COUNT;
  RETURN copied;
END $fn$;
$tenant$);

CREATE FUNCTION shared.refresh_policies_partitioned() RETURNS TABLE (tenant_code text, copied bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  claimed_before text := current_setting('app.tenant_id', true);
  t record;
BEGIN
  FOR t IN SELECT s.tenant_code AS code, s.schema_name AS name FROM shared.tenants s WHERE s.schema_name IS NOT NULL ORDER BY 1 LOOP
    tenant_code := t.code;
    EXECUTE format('SELECT %I.refresh_policies_partitioned()', t.name) INTO copied;
    RETURN NEXT;
  END LOOP;
  PERFORM set_config('app.tenant_id', coalesce(claimed_before, ''), true);
END
$$;

-- The document's function, for all tenants. Each refresh claims its tenant, or it would refresh to
-- nothing behind FORCE (E36). After a restore the view is unpopulated, and CONCURRENTLY is refused:
-- then a plain refresh (E34).
CREATE FUNCTION shared.refresh_agent_metrics() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  claimed_before text := current_setting('app.tenant_id', true);
  t record;
BEGIN
  FOR t IN SELECT s.tenant_id, s.schema_name AS name,
                  c.relispopulated AS populated
           FROM shared.tenants s
           JOIN pg_class c ON c.relname = 'agent_dashboard_metrics' AND c.relnamespace = to_regnamespace(quote_ident(s.schema_name))
  LOOP
    PERFORM set_config('app.tenant_id', t.tenant_id::text, true);
    EXECUTE format('REFRESH MATERIALIZED VIEW %s %I.agent_dashboard_metrics',
                   CASE WHEN t.populated THEN 'CONCURRENTLY' ELSE '' END, t.name);
  END LOOP;
  PERFORM set_config('app.tenant_id', coalesce(claimed_before, ''), true);
END
$$;
