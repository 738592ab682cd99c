-- The four import tables (section 2.1; E4, E8–E11, E39; C1–C4).
--
-- The document's columns first, as it writes them; what follows "Additions" is ours. No foreign key
-- names a tenant's schema: the directories stand between (D7). agent_id stands in every table, so
-- that each policy is a comparison of one column.
SET LOCAL ROLE agent_mitra;

-- Data import/export tracking for agent configuration portal
CREATE TABLE shared.data_imports (
    import_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    agent_id UUID NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    file_path VARCHAR(500),
    file_size_bytes BIGINT CHECK (file_size_bytes >= 0),
    import_type VARCHAR(50) NOT NULL DEFAULT 'customer_data'
      CHECK (import_type IN ('customer_data', 'policy_data', 'bulk_update')),
    status VARCHAR(50) NOT NULL DEFAULT 'pending'
      CHECK (status IN ('pending', 'processing', 'completed', 'failed')),
    total_records INTEGER NOT NULL DEFAULT 0 CHECK (total_records >= 0),
    processed_records INTEGER NOT NULL DEFAULT 0 CHECK (processed_records >= 0),
    error_records INTEGER NOT NULL DEFAULT 0 CHECK (error_records >= 0),
    error_details JSONB,
    processing_started_at TIMESTAMPTZ,
    processing_completed_at TIMESTAMPTZ,
    created_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    updated_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    -- Additions: whose, which file, judged how (E9)
    tenant_id UUID NOT NULL REFERENCES shared.tenants(tenant_id),
    created_by UUID NOT NULL,
    file_sha256 BYTEA NOT NULL CHECK (octet_length(file_sha256) = 32),
    sheet_name TEXT NOT NULL DEFAULT '', -- '' for CSV
    mapping_template_id TEXT NOT NULL,
    mapping_sha256 BYTEA NOT NULL CHECK (octet_length(mapping_sha256) = 32),
    rule_version TEXT,
    idempotency_key TEXT NOT NULL,
    decisions JSONB, -- for each column: heading, date order, date system, letterhead
    on_error TEXT NOT NULL DEFAULT 'stop' CHECK (on_error IN ('stop', 'skip')),
    max_errors TEXT,

    -- … what became of it
    created_records INTEGER NOT NULL DEFAULT 0 CHECK (created_records >= 0),
    updated_records INTEGER NOT NULL DEFAULT 0 CHECK (updated_records >= 0),
    unchanged_records INTEGER NOT NULL DEFAULT 0 CHECK (unchanged_records >= 0),
    conflict_records INTEGER NOT NULL DEFAULT 0 CHECK (conflict_records >= 0),
    outcome TEXT, -- 'committed', 'committed_with_rejects', 'held', 'cancelled', …
    cancelled_at TIMESTAMPTZ,
    cancelled_by UUID,
    undone_at TIMESTAMPTZ,
    undone_by UUID,
    undo_reason TEXT,
    raw_purged_at TIMESTAMPTZ,
    snapshots_purged_at TIMESTAMPTZ,

    -- … and who is at it: processing under a lease, taken over when it has run out
    locked_by TEXT,
    lease_expires_at TIMESTAMPTZ,

    UNIQUE (tenant_id, agent_id, import_id),
    FOREIGN KEY (tenant_id, agent_id) REFERENCES shared.agent_directory (tenant_id, agent_id),
    CONSTRAINT data_imports_undo_is_whole CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
    CONSTRAINT data_imports_lease_is_whole CHECK ((locked_by IS NULL) = (lease_expires_at IS NULL))
);
-- Neither a failed nor an undone import stands in the way of its own file (settled question).
CREATE UNIQUE INDEX uq_data_imports_live_key ON shared.data_imports (tenant_id, idempotency_key)
  WHERE status <> 'failed' AND undone_at IS NULL;
CREATE INDEX data_imports_by_agent ON shared.data_imports (tenant_id, agent_id, created_at DESC);
CREATE INDEX data_imports_by_file ON shared.data_imports (tenant_id, file_sha256);
CREATE INDEX data_imports_lease ON shared.data_imports (lease_expires_at) WHERE lease_expires_at IS NOT NULL;

-- Import job queue for background processing
CREATE TABLE shared.import_jobs (
    job_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    import_id UUID NOT NULL,
    job_type VARCHAR(50) NOT NULL CHECK (job_type IN ('validate', 'process', 'cleanup')),
    priority INTEGER NOT NULL DEFAULT 1 CHECK (priority BETWEEN 1 AND 5), -- 1=low, 5=high
    status VARCHAR(50) NOT NULL DEFAULT 'queued'
      CHECK (status IN ('queued', 'processing', 'completed', 'failed')),
    retry_count INTEGER NOT NULL DEFAULT 0 CHECK (retry_count >= 0),
    max_retries INTEGER NOT NULL DEFAULT 3 CHECK (max_retries >= 0),
    error_message TEXT,
    started_at TIMESTAMPTZ,
    completed_at TIMESTAMPTZ,
    created_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    -- Additions: without a lease two workers cannot take jobs safely, and a crash leaves
    -- 'processing' for ever (E11)
    tenant_id UUID NOT NULL,
    agent_id UUID NOT NULL,
    available_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    locked_by TEXT,
    lease_expires_at TIMESTAMPTZ,
    updated_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    FOREIGN KEY (tenant_id, agent_id, import_id)
      REFERENCES shared.data_imports (tenant_id, agent_id, import_id) ON DELETE CASCADE,
    CONSTRAINT import_jobs_processing_has_lease
      CHECK ((status = 'processing') = (locked_by IS NOT NULL AND lease_expires_at IS NOT NULL))
);
CREATE INDEX import_jobs_poll ON shared.import_jobs (tenant_id, priority DESC, available_at, created_at) WHERE status = 'queued';
CREATE INDEX import_jobs_lease ON shared.import_jobs (lease_expires_at) WHERE status = 'processing';
CREATE UNIQUE INDEX uq_import_jobs_live ON shared.import_jobs (import_id, job_type) WHERE status IN ('queued', 'processing');

-- Customer data mapping for Excel imports. Typed columns take normalised values only; the cells as
-- written stand in raw_excel_data, after redaction (I4, E45).
CREATE TABLE shared.customer_data_mapping (
    mapping_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    import_id UUID NOT NULL,
    excel_row_number INTEGER NOT NULL CHECK (excel_row_number > 0),
    customer_name VARCHAR(255),
    phone_number VARCHAR(15),
    email VARCHAR(255),
    policy_number VARCHAR(100),
    date_of_birth DATE,
    address JSONB,
    raw_excel_data JSONB, -- Complete row data for reference
    mapping_status VARCHAR(50) NOT NULL DEFAULT 'pending'
      CHECK (mapping_status IN ('pending', 'mapped', 'error')),
    validation_errors JSONB,
    created_customer_id UUID, -- References created customer record
    created_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    -- Additions (E10)
    tenant_id UUID NOT NULL,
    agent_id UUID NOT NULL,
    sheet_name TEXT NOT NULL DEFAULT '',
    row_sha256 BYTEA, -- an HMAC: a plain hash of a phone number can be counted out
    created_policy_id UUID,
    updated_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    UNIQUE (import_id, sheet_name, excel_row_number),
    FOREIGN KEY (tenant_id, agent_id, import_id)
      REFERENCES shared.data_imports (tenant_id, agent_id, import_id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, created_customer_id)
      REFERENCES shared.customer_directory (tenant_id, policyholder_id) ON DELETE SET NULL (created_customer_id)
);
CREATE INDEX customer_data_mapping_by_customer ON shared.customer_data_mapping (tenant_id, created_customer_id)
  WHERE created_customer_id IS NOT NULL;

-- Data sync status tracking: one row per tenant, agent and customer.
CREATE TABLE shared.data_sync_status (
    sync_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    agent_id UUID NOT NULL,
    customer_id UUID NOT NULL,
    last_sync_at TIMESTAMPTZ DEFAULT NOW(),
    sync_status VARCHAR(50) NOT NULL DEFAULT 'pending'
      CHECK (sync_status IN ('pending', 'in_progress', 'completed', 'failed')),
    sync_type VARCHAR(50) NOT NULL DEFAULT 'initial'
      CHECK (sync_type IN ('initial', 'update', 'manual')),
    error_message TEXT,
    retry_count INTEGER NOT NULL DEFAULT 0 CHECK (retry_count >= 0),
    next_retry_at TIMESTAMPTZ,
    created_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    updated_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    -- Addition
    tenant_id UUID NOT NULL,

    UNIQUE (tenant_id, agent_id, customer_id),
    FOREIGN KEY (tenant_id, agent_id) REFERENCES shared.agent_directory (tenant_id, agent_id),
    FOREIGN KEY (tenant_id, customer_id)
      REFERENCES shared.customer_directory (tenant_id, policyholder_id) ON DELETE CASCADE
);
CREATE INDEX data_sync_status_by_customer ON shared.data_sync_status (tenant_id, customer_id);

CREATE TRIGGER set_updated_at BEFORE UPDATE ON shared.data_imports FOR EACH ROW EXECUTE FUNCTION shared.set_updated_at();
CREATE TRIGGER set_updated_at BEFORE UPDATE ON shared.import_jobs FOR EACH ROW EXECUTE FUNCTION shared.set_updated_at();
CREATE TRIGGER set_updated_at BEFORE UPDATE ON shared.customer_data_mapping FOR EACH ROW EXECUTE FUNCTION shared.set_updated_at();
CREATE TRIGGER set_updated_at BEFORE UPDATE ON shared.data_sync_status FOR EACH ROW EXECUTE FUNCTION shared.set_updated_at();

SELECT audit.attach('shared.data_imports', 'import_id', 'audit_data_imports_trigger');
