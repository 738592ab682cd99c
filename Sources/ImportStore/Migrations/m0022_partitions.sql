-- Months (section 3.2; E15, D8, C14): four tables of each tenant, its audit log among them.
SET LOCAL ROLE agent_mitra;

-- Makes one month of one table, and moves rows out of the default partition that were waiting for
-- it: ATTACH would refuse them (23514). Months are cut in UTC. True when it was made.
--
-- The caller has claimed the tenant; FORCE would hide the rows otherwise.
CREATE FUNCTION shared.create_table_partition(parent regclass, stem text, key_column text, month date, tenant uuid) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  home text := (SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = parent);
  leaf_name text := stem || to_char(month, '_YYYY_MM');
  leaf text := format('%I.%I', home, leaf_name);
  stray text := format('%I.%I', home, stem || '_default');
  lower_bound text := to_char(month, 'YYYY-MM-DD') || ' 00:00:00+00';
  upper_bound text := to_char(month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00';
BEGIN
  IF to_regclass(leaf) IS NOT NULL THEN
    RETURN false;
  END IF;
  EXECUTE format('CREATE TABLE %s (LIKE %s INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE)', leaf, parent);
  -- Nobody else may add strays between the move and the ATTACH.
  EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', stray);
  EXECUTE format('WITH moved AS (DELETE FROM %s WHERE %I >= %L AND %I < %L RETURNING *) INSERT INTO %s SELECT * FROM moved',
                 stray, key_column, lower_bound, key_column, upper_bound, leaf);
  EXECUTE format('ALTER TABLE %s ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)', parent, leaf, lower_bound, upper_bound);
  PERFORM shared.secure_relation(leaf::regclass, tenant);
  RETURN true;
END
$$;

CREATE FUNCTION shared.create_tenant_partitions(tenant uuid, month date) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  claimed_before text := current_setting('app.tenant_id', true);
  t shared.tenants;
  made integer;
BEGIN
  SELECT * INTO STRICT t FROM shared.tenants s WHERE s.tenant_id = tenant;
  month := date_trunc('month', month::timestamp)::date;
  PERFORM set_config('app.tenant_id', tenant::text, true);
  made := shared.create_table_partition(format('%I.user_events_partitioned', t.schema_name)::regclass, 'user_events', 'timestamp', month, tenant)::int
        + shared.create_table_partition(format('%I.session_analytics', t.schema_name)::regclass, 'session_analytics', 'timestamp', month, tenant)::int
        + shared.create_table_partition(format('%I.video_analytics', t.schema_name)::regclass, 'video_analytics', 'started_at', month, tenant)::int
        + shared.create_table_partition(format('audit.%I', t.tenant_code || '_audit_log')::regclass, t.tenant_code || '_audit_log', 'timestamp', month, tenant)::int;
  PERFORM set_config('app.tenant_id', coalesce(claimed_before, ''), true);
  RETURN made;
END
$$;

-- The document's function: every tenant, idempotent.
CREATE FUNCTION shared.create_monthly_partition(target_date DATE) RETURNS VOID
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT shared.create_tenant_partitions(t.tenant_id, target_date) FROM shared.tenants t WHERE t.schema_name IS NOT NULL
$$;

-- What `db partitions` runs: this month and the next ones, and how many were made.
CREATE FUNCTION shared.create_due_partitions(months_ahead integer DEFAULT 2) RETURNS TABLE (tenant_code text, month date, made integer)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT t.tenant_code, d.month, shared.create_tenant_partitions(t.tenant_id, d.month)
  FROM shared.tenants t
  CROSS JOIN LATERAL (SELECT (date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => m))::date AS month
                      FROM generate_series(0, months_ahead) m) d
  WHERE t.schema_name IS NOT NULL ORDER BY 1, 2
$$;

-- Months that ought to exist and do not (for `db status` and the health figures).
CREATE FUNCTION shared.missing_partitions(months_ahead integer DEFAULT 2) RETURNS TABLE (tenant_code text, partition text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT t.tenant_code, w.partition
  FROM shared.tenants t
  CROSS JOIN generate_series(0, months_ahead) m
  CROSS JOIN LATERAL (SELECT to_char(date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => m), '_YYYY_MM') AS suffix) s
  CROSS JOIN LATERAL (VALUES (format('%I.%I', t.schema_name, 'user_events' || s.suffix)),
                             (format('%I.%I', t.schema_name, 'session_analytics' || s.suffix)),
                             (format('%I.%I', t.schema_name, 'video_analytics' || s.suffix)),
                             (format('audit.%I', t.tenant_code || '_audit_log' || s.suffix))) w(partition)
  WHERE t.schema_name IS NOT NULL AND to_regclass(w.partition) IS NULL
$$;
