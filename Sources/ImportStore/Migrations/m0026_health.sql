-- Health and slow queries (section 5.1; E31, E32).
SET LOCAL ROLE agent_mitra;

-- As agent_mitra, a member of pg_monitor: another role would count only itself and always be
-- healthy. Its own backend is left out (E31).
CREATE FUNCTION shared.monitor_database_health() RETURNS TABLE (
    metric_name TEXT,
    metric_value TEXT,
    status TEXT,
    recommendation TEXT
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT 'active_connections'::text, count(*)::text,
         CASE WHEN count(*) > 0.9 * current_setting('max_connections')::int THEN 'critical'
              WHEN count(*) > 0.5 * current_setting('max_connections')::int THEN 'warning' ELSE 'healthy' END,
         'Monitor connection pool usage'::text
  FROM pg_stat_activity a WHERE a.state = 'active' AND a.pid <> pg_backend_pid() AND a.backend_type = 'client backend'
  UNION ALL
  SELECT 'database_size', pg_size_pretty(pg_database_size(current_database())),
         CASE WHEN pg_database_size(current_database()) > 10000000000 THEN 'warning' ELSE 'healthy' END,
         'Consider archiving old data'
  UNION ALL
  SELECT 'long_running_queries', count(*)::text,
         CASE WHEN count(*) > 5 THEN 'critical' ELSE 'healthy' END,
         'Investigate slow queries'
  FROM pg_stat_activity a
  WHERE a.state = 'active' AND a.pid <> pg_backend_pid() AND a.backend_type = 'client backend'
    AND now() - a.query_start > interval '5 minutes'
  UNION ALL
  -- Additions: what makes this platform ill before the server is.
  SELECT 'missing_partitions', count(*)::text, CASE WHEN count(*) > 0 THEN 'warning' ELSE 'healthy' END,
         'Run create_monthly_partition for this month and the next two'
  FROM shared.missing_partitions()
  UNION ALL
  SELECT 'tenants_behind_definition', count(*)::text, CASE WHEN count(*) > 0 THEN 'critical' ELSE 'healthy' END,
         'Provision the tenants again'
  FROM shared.tenants t CROSS JOIN shared.tenant_ddl d
  LEFT JOIN shared.tenant_ddl_applied p ON p.tenant_id = t.tenant_id AND p.version = d.version AND p.checksum = d.checksum
  WHERE t.schema_name IS NOT NULL AND p.tenant_id IS NULL
  UNION ALL
  SELECT 'hours_since_oldest_last_backup',
         coalesce(max(extract(epoch FROM now() - b.last) / 3600)::int::text, 'never'),
         CASE WHEN bool_or(b.last IS NULL OR b.last < now() - interval '7 days') THEN 'warning' ELSE 'healthy' END,
         'Take a backup of each tenant'
  FROM (SELECT t.tenant_id, max(h.completed_at) AS last
        FROM shared.tenants t LEFT JOIN shared.backup_history h ON h.tenant_id = t.tenant_id AND h.status = 'completed'
        WHERE t.schema_name IS NOT NULL GROUP BY 1) b
$$;

-- Writes statements whose mean time is over a second to the log of each tenant they name; returns how
-- many. No event trigger: that one broke every later DDL. 0 where pg_stat_statements is not there or
-- not preloaded (E32).
CREATE FUNCTION shared.log_slow_queries() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  claimed_before text := current_setting('app.tenant_id', true);
  home text := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_stat_statements');
  t record;
  written integer;
  total integer := 0;
BEGIN
  IF home IS NULL THEN
    RETURN 0;
  END IF;
  FOR t IN SELECT s.tenant_id, s.schema_name FROM shared.tenants s WHERE s.schema_name IS NOT NULL LOOP
    PERFORM set_config('app.tenant_id', t.tenant_id::text, true);
    EXECUTE format('
      INSERT INTO %I.query_performance_log (query_id, query_text, execution_time_ms, rows_affected)
      SELECT s.queryid::text, s.query, s.mean_exec_time::int, least(s.rows, 2147483647)::int
      FROM %I.pg_stat_statements s
      WHERE s.dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND s.mean_exec_time > 1000 AND s.query LIKE %L
      ORDER BY s.mean_exec_time DESC LIMIT 10', t.schema_name, home, '%' || t.schema_name || '.%');
    GET DIAGNOSTICS written = ROW_COUNT;
    total := total + written;
  END LOOP;
  PERFORM set_config('app.tenant_id', coalesce(claimed_before, ''), true);
  RETURN total;
EXCEPTION WHEN object_not_in_prerequisite_state OR insufficient_privilege OR undefined_table THEN
  RETURN 0;
END
$$;
