-- Backup records (section 5.2; E33, E34, D14, C19). SQL takes no backup: it opens and closes the record
-- of one that the command line takes with pg_dump.
SET LOCAL ROLE agent_mitra;

-- Backup configuration
CREATE TABLE shared.backup_config (
    config_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id UUID NOT NULL REFERENCES shared.tenants(tenant_id),
    backup_type VARCHAR(50), -- 'full', 'incremental', 'differential'
    schedule VARCHAR(100), -- cron expression
    retention_days INTEGER DEFAULT 30,
    storage_location VARCHAR(500),
    encryption_enabled BOOLEAN DEFAULT true,
    last_backup_at TIMESTAMPTZ,
    next_backup_at TIMESTAMPTZ,
    status VARCHAR(50) DEFAULT 'active'
);

-- Backup execution tracking
CREATE TABLE shared.backup_history (
    backup_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id UUID NOT NULL REFERENCES shared.tenants(tenant_id),
    config_id UUID REFERENCES shared.backup_config(config_id),
    backup_type VARCHAR(50),
    started_at TIMESTAMPTZ DEFAULT NOW(),
    completed_at TIMESTAMPTZ,
    size_bytes BIGINT,
    status VARCHAR(50) NOT NULL DEFAULT 'running'
      CHECK (status IN ('running', 'completed', 'failed')), -- 'running', 'completed', 'failed'
    error_message TEXT,
    verification_status VARCHAR(50)
      CHECK (verification_status IN ('pending', 'verified', 'failed')),

    -- Additions
    storage_path TEXT,
    sha256 TEXT CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    encrypted BOOLEAN,
    started_by NAME NOT NULL DEFAULT session_user
);

CREATE INDEX backup_history_by_tenant ON shared.backup_history (tenant_id, started_at DESC);

DO $rls$
DECLARE relation text;
BEGIN
  FOREACH relation IN ARRAY ARRAY['backup_config', 'backup_history'] LOOP
    EXECUTE format('ALTER TABLE shared.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', relation);
    EXECUTE format('CREATE POLICY owner_policy ON shared.%I TO agent_mitra USING (true)', relation);
    EXECUTE format('CREATE POLICY backup_policy ON shared.%I FOR SELECT TO agent_mitra_backup USING (true)', relation);
  END LOOP;
END
$rls$;

-- Opens a record and leaves it 'running'; the document's wrote 'completed' without a dump.
CREATE FUNCTION shared.execute_tenant_backup(target_tenant_id UUID) RETURNS UUID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  config shared.backup_config;
  code text;
  backup_record_id UUID;
BEGIN
  SELECT t.tenant_code INTO code FROM shared.tenants t WHERE t.tenant_id = target_tenant_id;
  IF code IS NULL THEN
    RAISE EXCEPTION 'no such tenant' USING ERRCODE = 'no_data_found';
  END IF;
  SELECT * INTO config FROM shared.backup_config c
  WHERE c.tenant_id = target_tenant_id AND c.status = 'active' ORDER BY (c.backup_type = 'full') DESC, c.config_id LIMIT 1;
  INSERT INTO shared.backup_history (tenant_id, config_id, backup_type, status, verification_status, encrypted, storage_path)
  VALUES (target_tenant_id, config.config_id, 'full', 'running', 'pending', coalesce(config.encryption_enabled, true),
          concat_ws('/', rtrim(config.storage_location, '/'),
                    format('%s_full_%s.mitra', code, to_char(now() AT TIME ZONE 'UTC', 'YYYY_MM_DD_HH24_MI_SS'))))
  RETURNING backup_id INTO backup_record_id;
  RETURN backup_record_id;
END
$$;

-- Closes a running record: completed (size and checksum are then needed) or failed (with why).
CREATE FUNCTION shared.finish_tenant_backup(
    target_backup_id UUID, succeeded BOOLEAN, size BIGINT DEFAULT NULL, checksum TEXT DEFAULT NULL,
    path TEXT DEFAULT NULL, error TEXT DEFAULT NULL, verification TEXT DEFAULT NULL
) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF succeeded AND (size IS NULL OR checksum IS NULL) THEN
    RAISE EXCEPTION 'a completed backup has a size and a checksum' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  UPDATE shared.backup_history h
  SET completed_at = clock_timestamp(), status = CASE WHEN succeeded THEN 'completed' ELSE 'failed' END,
      size_bytes = size, sha256 = checksum, storage_path = coalesce(path, h.storage_path), error_message = error,
      verification_status = coalesce(verification, CASE WHEN succeeded THEN 'pending' ELSE 'failed' END)
  WHERE h.backup_id = target_backup_id AND h.status = 'running';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no running backup of that id' USING ERRCODE = 'no_data_found';
  END IF;
  UPDATE shared.backup_config c SET last_backup_at = clock_timestamp()
  FROM shared.backup_history h WHERE h.backup_id = target_backup_id AND c.config_id = h.config_id AND succeeded;
END
$$;

-- After reading the file back.
CREATE FUNCTION shared.verify_tenant_backup(target_backup_id UUID, verified BOOLEAN) RETURNS VOID
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE shared.backup_history SET verification_status = CASE WHEN verified THEN 'verified' ELSE 'failed' END
  WHERE backup_id = target_backup_id AND status = 'completed'
$$;

-- What belongs to one tenant outside its schema, in the order in which it can be loaded: each part a
-- relation and the query whose COPY holds that tenant's rows and no other's.
CREATE FUNCTION shared.backup_parts(target_tenant_id UUID) RETURNS TABLE (part integer, relation text, query text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT row_number() OVER (ORDER BY p.ord)::int, p.relation,
         format('SELECT * FROM %s WHERE %s', p.relation, format(p.condition, target_tenant_id))
  FROM shared.tenants t
  CROSS JOIN LATERAL (VALUES
    (1, 'shared.insurance_providers', 'provider_id = (SELECT provider_id FROM shared.tenants WHERE tenant_id = %L)'),
    (2, 'shared.tenants', 'tenant_id = %L'), (3, 'shared.tenant_config', 'tenant_id = %L'),
    (4, 'shared.tenant_ddl_applied', 'tenant_id = %L'), (5, 'shared.database_logins', 'tenant_id = %L'),
    (6, 'shared.agent_directory', 'tenant_id = %L'), (7, 'shared.customer_directory', 'tenant_id = %L'),
    (8, 'shared.data_imports', 'tenant_id = %L'), (9, 'shared.import_jobs', 'tenant_id = %L'),
    (10, 'shared.customer_data_mapping', 'tenant_id = %L'), (11, 'shared.data_sync_status', 'tenant_id = %L'),
    (12, 'shared.customer_keys', 'tenant_id = %L'), (13, 'shared.import_changes', 'tenant_id = %L'),
    (14, 'shared.import_events', 'tenant_id = %L'), (15, 'shared.backup_config', 'tenant_id = %L'),
    (16, 'shared.backup_history', 'tenant_id = %L'), (17, 'audit.archived_audit_logs', 'tenant_id = %L'),
    (18, format('audit.%I', t.tenant_code || '_audit_log'), 'tenant_id = %L')) p(ord, relation, condition)
  WHERE t.tenant_id = target_tenant_id
$$;
GRANT EXECUTE ON FUNCTION shared.backup_parts(uuid), shared.execute_tenant_backup(uuid), shared.verify_tenant_backup(uuid, boolean),
  shared.finish_tenant_backup(uuid, boolean, bigint, text, text, text, text) TO agent_mitra_backup;
