-- C6: every table, index, function, view, trigger and type that the document names exists.
DO $$
DECLARE missing text;
BEGIN
  SELECT string_agg(n, ', ') INTO missing FROM unnest(string_to_array(
   'shared.tenants shared.tenant_config shared.countries shared.languages shared.insurance_categories shared.data_imports shared.import_jobs shared.customer_data_mapping shared.data_sync_status shared.insurance_providers shared.whatsapp_templates shared.backup_config shared.backup_history audit.lic_audit_log audit.archived_audit_logs', ' ')
   || ARRAY(SELECT s || '.' || t FROM unnest(ARRAY['lic_schema', 'hdfc_schema', 'icici_schema']) s, unnest(string_to_array(
   'users user_sessions session_analytics roles user_roles permissions role_permissions agents policyholders insurance_policies premium_payments user_payment_methods whatsapp_messages chatbot_sessions chat_messages chatbot_knowledge_base video_content video_analytics user_events user_journeys agent_performance system_metrics user_events_partitioned user_events_2024_01 user_events_2024_02 insurance_policies_partitioned policies_lic policies_hdfc policies_active policies_inactive agent_dashboard_metrics query_performance_log archived_user_events idx_users_tenant_status idx_users_email idx_users_phone idx_users_created_at idx_policies_policyholder_status idx_policies_agent_provider idx_policies_status_dates idx_policies_premium idx_agents_user_status idx_agents_provider idx_agents_territory idx_payments_policy_status idx_payments_date_amount idx_payments_gateway idx_policies_comprehensive idx_users_address_city idx_policies_coverage_riders idx_user_events_properties idx_active_policies idx_pending_payments idx_video_content_search idx_chatbot_kb_search idx_agent_dashboard_agent_id idx_policies_search idx_policyholders_search', ' ')) t)) n
  WHERE to_regclass(n) IS NULL;
  IF missing IS NOT NULL THEN RAISE EXCEPTION 'missing relations: %', missing; END IF;
  SELECT string_agg(n, ', ') INTO missing FROM unnest(ARRAY['shared.create_monthly_partition(date)', 'shared.refresh_agent_metrics()', 'lic_schema.search_policies_optimized(text,uuid,text[],integer)', 'shared.encrypt_sensitive_data(text,text)', 'shared.decrypt_sensitive_data(text,text)', 'audit.audit_trigger_function()', 'shared.archive_old_data()', 'shared.monitor_database_health()', 'shared.log_slow_queries()', 'shared.execute_tenant_backup(uuid)']) n
  WHERE to_regprocedure(n) IS NULL;
  IF missing IS NOT NULL THEN RAISE EXCEPTION 'missing functions: %', missing; END IF;
  SELECT string_agg(n, ', ') INTO missing FROM unnest(ARRAY['user_role_enum','user_status_enum','provider_status_enum','agent_status_enum','policy_status_enum','payment_status_enum']) n WHERE to_regtype('shared.' || n) IS NULL;
  IF missing IS NOT NULL THEN RAISE EXCEPTION 'missing types: %', missing; END IF;
  PERFORM probe.is((SELECT count(*) FROM information_schema.columns WHERE table_schema = 'lic_schema' AND table_name = 'users' AND column_name IN ('encrypted_ssn', 'encrypted_bank_details')), 2::bigint, 'section 4.1');
  PERFORM probe.is((SELECT count(*) FROM pg_trigger WHERE tgname IN ('audit_users_trigger', 'audit_policies_trigger') AND tgrelid IN ('lic_schema.users'::regclass, 'lic_schema.insurance_policies'::regclass)), 2::bigint, 'audit triggers');
END $$;
