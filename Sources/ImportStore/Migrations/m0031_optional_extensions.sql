-- What is pleasant to have and never needed (E35, D13, C20): each is tried on its own, and its
-- absence is a NOTICE. Scheduling can be had from the system's cron and `db archive`, `db partitions`.
DO $optional$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['pg_stat_statements', 'postgis', 'vector', 'pg_cron'] LOOP
    IF NOT EXISTS (SELECT FROM pg_available_extensions WHERE name = wanted) THEN
      RAISE NOTICE 'optional extension % is not available', wanted;
      CONTINUE;
    END IF;
    BEGIN
      IF wanted = 'pg_cron' THEN
        EXECUTE 'CREATE EXTENSION IF NOT EXISTS pg_cron'; -- insists on its own schema
      ELSE
        EXECUTE format('CREATE EXTENSION IF NOT EXISTS %I SCHEMA extensions', wanted);
      END IF;
      IF wanted = 'pg_stat_statements' THEN
        -- Query texts may hold values: agent_mitra reads them by pg_monitor, nobody by PUBLIC (C9).
        EXECUTE (SELECT format('REVOKE ALL ON %1$I.pg_stat_statements, %1$I.pg_stat_statements_info FROM PUBLIC', n.nspname)
                 FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = wanted);
      END IF;
    EXCEPTION WHEN OTHERS THEN
      RAISE NOTICE 'optional extension % could not be installed (%)', wanted, SQLSTATE;
    END;
  END LOOP;

  -- The document's two schedules, and two it lacks.
  BEGIN
    IF to_regnamespace('cron') IS NOT NULL THEN
      EXECUTE $cron$ SELECT cron.schedule('refresh-agent-metrics', '0 2 * * *', 'SELECT shared.refresh_agent_metrics();'),
                            cron.schedule('monthly-data-archival', '0 3 1 * *', 'SELECT shared.archive_old_data();'),
                            cron.schedule('monthly-partitions', '0 1 20 * *', 'SELECT * FROM shared.create_due_partitions();'),
                            cron.schedule('daily-raw-row-purge', '30 3 * * *', 'SELECT * FROM shared.purge_raw_rows();') $cron$;
    END IF;
  EXCEPTION WHEN OTHERS THEN
    RAISE NOTICE 'pg_cron is there, but nothing could be scheduled (%)', SQLSTATE;
  END;
END
$optional$;

SET LOCAL ROLE agent_mitra;
