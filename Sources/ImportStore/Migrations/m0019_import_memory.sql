-- Additions for COMMIT, retry and undo: what imports remember between each other.
SET LOCAL ROLE agent_mitra;

-- Every policy number, customer id and phone an import of this agent has seen, and whose it was, so
-- that a due list, which makes no policy, still matches next month. A household shares a phone: one
-- key may lead to several customers.
CREATE TABLE shared.customer_keys (
    tenant_id UUID NOT NULL,
    agent_id UUID NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('policy_number', 'customer_id', 'phone', 'email')),
    key TEXT NOT NULL CHECK (key <> ''),
    customer_id UUID NOT NULL,
    first_import_id UUID, -- which import to take it back with
    created_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    PRIMARY KEY (tenant_id, agent_id, kind, key, customer_id),
    FOREIGN KEY (tenant_id, customer_id)
      REFERENCES shared.customer_directory (tenant_id, policyholder_id) ON DELETE CASCADE
);
CREATE INDEX customer_keys_by_customer ON shared.customer_keys (tenant_id, customer_id);
CREATE INDEX customer_keys_by_import ON shared.customer_keys (first_import_id) WHERE first_import_id IS NOT NULL;

-- What an import did to each row of the tenant's tables: undo compares new_values with the row as it
-- is now, and puts old_values back. Purged after 90 days, which ends the chance to undo.
CREATE TABLE shared.import_changes (
    tenant_id UUID NOT NULL,
    agent_id UUID NOT NULL,
    import_id UUID NOT NULL,
    table_name TEXT NOT NULL,
    record_id UUID NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('INSERT', 'UPDATE')),
    customer_id UUID,
    mapping_id UUID,
    old_values JSONB, -- the changed columns only
    new_values JSONB,
    changed_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    undone_at TIMESTAMPTZ,
    kept_because TEXT, -- why undo left it alone
    PRIMARY KEY (import_id, table_name, record_id),
    FOREIGN KEY (tenant_id, agent_id, import_id)
      REFERENCES shared.data_imports (tenant_id, agent_id, import_id) ON DELETE CASCADE
);
CREATE INDEX import_changes_by_customer ON shared.import_changes (tenant_id, customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX import_changes_by_record ON shared.import_changes (tenant_id, record_id);

-- The trail of an import: committed, retried, cancelled, undone, its rows read; by whom.
CREATE TABLE shared.import_events (
    event_id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id UUID NOT NULL,
    agent_id UUID NOT NULL,
    import_id UUID NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('recorded', 'committed', 'held', 'failed', 'retried', 'cancelled', 'undone',
                                         'rows_read', 'purged', 'lease_taken_over')),
    user_id UUID NOT NULL,
    details JSONB, -- counts and reasons, never values of rows
    created_at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    FOREIGN KEY (tenant_id, agent_id, import_id)
      REFERENCES shared.data_imports (tenant_id, agent_id, import_id) ON DELETE CASCADE
);
CREATE INDEX import_events_by_import ON shared.import_events (import_id, created_at);
