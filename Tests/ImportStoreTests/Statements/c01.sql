-- C1, E8, E9: data_imports has the document's 15 columns and ours; shared names no tenant schema.
DO $$ BEGIN
  PERFORM probe.is((SELECT count(*) FROM information_schema.columns WHERE table_schema = 'shared' AND table_name = 'data_imports' AND column_name IN
    ('import_id','agent_id','file_name','file_path','file_size_bytes','import_type','status','total_records','processed_records','error_records','error_details',
     'processing_started_at','processing_completed_at','created_at','updated_at')), 15::bigint, 'columns of the document');
  PERFORM probe.is((SELECT count(*) FROM information_schema.columns WHERE table_schema = 'shared' AND table_name = 'data_imports' AND is_nullable = 'NO' AND column_name IN
    ('tenant_id','file_sha256','sheet_name','mapping_template_id','mapping_sha256','idempotency_key','created_by')), 7::bigint, 'additions');
  PERFORM probe.is((SELECT count(*) FROM pg_constraint c WHERE contype = 'f' AND c.connamespace = 'shared'::regnamespace
    AND (SELECT relnamespace FROM pg_class WHERE oid = confrelid) <> 'shared'::regnamespace), 0::bigint, 'foreign keys out of shared');
END $$;
