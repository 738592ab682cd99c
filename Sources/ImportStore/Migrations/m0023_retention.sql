-- Retention (section 4.2; E29, E30, C15): archive, and purge of what imports keep.
SET LOCAL ROLE agent_mitra;

-- Moves, in one statement a table, so that a row is in exactly one place: audit rows older than the
-- tenant's limit (7 years) AND than their own retention period; events older than 2 years. Settings:
-- retention.audit_years, retention.events_years.
CREATE FUNCTION shared.archive_expired_rows() RETURNS TABLE (tenant_code text, table_name text, moved bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  claimed_before text := current_setting('app.tenant_id', true);
  t record;
BEGIN
  FOR t IN SELECT s.tenant_id AS id, s.tenant_code AS code, s.schema_name AS name FROM shared.tenants s WHERE s.schema_name IS NOT NULL ORDER BY 2 LOOP
    PERFORM set_config('app.tenant_id', t.id::text, true);
    tenant_code := t.code;

    table_name := t.code || '_audit_log';
    EXECUTE format('
      WITH moved AS (
        DELETE FROM audit.%I a
        WHERE a.timestamp < now() - $2 AND a.timestamp < now() - make_interval(days => coalesce(a.retention_period_days, 0))
        RETURNING a.*)
      INSERT INTO audit.archived_audit_logs (audit_id, tenant_id, table_name, record_id, operation, old_values, new_values, user_id,
        on_behalf_of_agent, login_name, session_id, ip_address, user_agent, timestamp, compliance_category, retention_period_days)
      SELECT audit_id, $1, table_name, record_id, operation, old_values, new_values, user_id,
        on_behalf_of_agent, login_name, session_id, ip_address, user_agent, timestamp, compliance_category, retention_period_days
      FROM moved', table_name)
    USING t.id, make_interval(years => shared.tenant_setting(t.id, 'retention.audit_years', 7)::int);
    GET DIAGNOSTICS moved = ROW_COUNT;
    RETURN NEXT;

    table_name := 'user_events';
    EXECUTE format('
      WITH moved AS (DELETE FROM %1$I.user_events e WHERE e.timestamp < now() - $1 RETURNING e.*)
      INSERT INTO %1$I.archived_user_events (event_id, user_id, session_id, event_type, event_category, event_action, event_label,
        event_properties, event_value, page_url, referrer_url, device_info, location_info, timestamp)
      SELECT event_id, user_id, session_id, event_type, event_category, event_action, event_label,
        event_properties, event_value, page_url, referrer_url, device_info, location_info, timestamp
      FROM moved', t.name)
    USING make_interval(years => shared.tenant_setting(t.id, 'retention.events_years', 2)::int);
    GET DIAGNOSTICS moved = ROW_COUNT;
    RETURN NEXT;
  END LOOP;
  PERFORM set_config('app.tenant_id', coalesce(claimed_before, ''), true);
END
$$;

-- The document's name and signature.
CREATE FUNCTION shared.archive_old_data() RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM shared.archive_expired_rows();
END
$$;

-- Raw cells and snapshots of imports that ended more than N days ago; counts and hashes stay.
-- Settings: retention.raw_rows_days and retention.snapshots_days, both 90.
CREATE FUNCTION shared.purge_raw_rows(days integer DEFAULT NULL)
RETURNS TABLE (tenant_code text, imports bigint, raw_rows bigint, snapshots bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  claimed_before text := current_setting('app.tenant_id', true);
  t record;
BEGIN
  FOR t IN SELECT s.tenant_id AS id, s.tenant_code AS code FROM shared.tenants s WHERE s.schema_name IS NOT NULL ORDER BY 2 LOOP
    PERFORM set_config('app.tenant_id', t.id::text, true);
    tenant_code := t.code;

    UPDATE shared.customer_data_mapping m
    SET raw_excel_data = NULL, validation_errors = CASE WHEN m.validation_errors IS NULL THEN NULL ELSE '[]'::jsonb END
    FROM shared.data_imports i
    WHERE i.import_id = m.import_id AND i.tenant_id = t.id AND i.status IN ('completed', 'failed') AND i.raw_purged_at IS NULL
      AND i.created_at < now() - make_interval(days => coalesce(days, shared.tenant_setting(t.id, 'retention.raw_rows_days', 90)::int))
      AND m.raw_excel_data IS NOT NULL;
    GET DIAGNOSTICS raw_rows = ROW_COUNT;
    UPDATE shared.data_imports i SET raw_purged_at = now()
    WHERE i.tenant_id = t.id AND i.status IN ('completed', 'failed') AND i.raw_purged_at IS NULL
      AND i.created_at < now() - make_interval(days => coalesce(days, shared.tenant_setting(t.id, 'retention.raw_rows_days', 90)::int));
    GET DIAGNOSTICS imports = ROW_COUNT;

    DELETE FROM shared.import_changes c USING shared.data_imports i
    WHERE i.import_id = c.import_id AND i.tenant_id = t.id AND i.status IN ('completed', 'failed')
      AND c.changed_at < now() - make_interval(days => coalesce(days, shared.tenant_setting(t.id, 'retention.snapshots_days', 90)::int));
    GET DIAGNOSTICS snapshots = ROW_COUNT;
    UPDATE shared.data_imports i SET snapshots_purged_at = now()
    WHERE i.tenant_id = t.id AND i.status IN ('completed', 'failed') AND i.snapshots_purged_at IS NULL
      AND i.created_at < now() - make_interval(days => coalesce(days, shared.tenant_setting(t.id, 'retention.snapshots_days', 90)::int));
    RETURN NEXT;
  END LOOP;
  PERFORM set_config('app.tenant_id', coalesce(claimed_before, ''), true);
END
$$;
