-- The queue (E11, I6, C16): claim, renew, finish, reap. SECURITY INVOKER: the worker's policies hold.
SET LOCAL ROLE agent_mitra;

-- One job of the claimed tenant: the highest priority that is due, or one whose lease ran out while
-- retries are left. SKIP LOCKED, so two workers never wait for, nor take, the same one.
CREATE FUNCTION shared.claim_import_job(worker text, lease interval DEFAULT '5 minutes') RETURNS SETOF shared.import_jobs
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
  UPDATE shared.import_jobs j
  SET retry_count = j.retry_count + CASE WHEN j.status = 'processing' THEN 1 ELSE 0 END,
      status = 'processing', locked_by = worker, lease_expires_at = clock_timestamp() + lease,
      started_at = coalesce(j.started_at, clock_timestamp())
  WHERE j.job_id = (
    SELECT w.job_id FROM shared.import_jobs w
    WHERE w.tenant_id = shared.current_tenant_id()
      AND ((w.status = 'queued' AND w.available_at <= clock_timestamp())
           OR (w.status = 'processing' AND w.lease_expires_at < clock_timestamp() AND w.retry_count < w.max_retries))
    ORDER BY w.priority DESC, w.available_at, w.created_at
    LIMIT 1
    FOR UPDATE SKIP LOCKED)
  RETURNING j.*
$$;

-- False: the lease was lost, somebody else has the job, stop.
CREATE FUNCTION shared.renew_import_job(job uuid, worker text, lease interval DEFAULT '5 minutes') RETURNS boolean
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
  WITH renewed AS (
    UPDATE shared.import_jobs j SET lease_expires_at = clock_timestamp() + lease
    WHERE j.job_id = job AND j.locked_by = worker AND j.status = 'processing' RETURNING 1)
  SELECT EXISTS (SELECT FROM renewed)
$$;

-- Completed; or failed: put back with a delay while retries are left, else failed for good.
CREATE FUNCTION shared.finish_import_job(job uuid, worker text, error text DEFAULT NULL, retry_after interval DEFAULT NULL) RETURNS boolean
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
  WITH finished AS (
    UPDATE shared.import_jobs j
    SET status = CASE WHEN error IS NULL THEN 'completed'
                      WHEN retry_after IS NOT NULL AND j.retry_count < j.max_retries THEN 'queued'
                      ELSE 'failed' END,
        retry_count = j.retry_count + CASE WHEN error IS NOT NULL AND retry_after IS NOT NULL AND j.retry_count < j.max_retries THEN 1 ELSE 0 END,
        available_at = CASE WHEN error IS NOT NULL AND retry_after IS NOT NULL THEN clock_timestamp() + retry_after ELSE j.available_at END,
        completed_at = CASE WHEN error IS NULL OR retry_after IS NULL OR j.retry_count >= j.max_retries THEN clock_timestamp() END,
        error_message = error, locked_by = NULL, lease_expires_at = NULL
    WHERE j.job_id = job AND j.locked_by = worker AND j.status = 'processing' RETURNING 1)
  SELECT EXISTS (SELECT FROM finished)
$$;

-- Fails jobs whose lease ran out with no retries left.
CREATE FUNCTION shared.reap_import_jobs() RETURNS bigint
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
  WITH reaped AS (
    UPDATE shared.import_jobs j
    SET status = 'failed', completed_at = clock_timestamp(), locked_by = NULL, lease_expires_at = NULL,
        error_message = 'the lease ran out and no retries are left'
    WHERE j.tenant_id = shared.current_tenant_id() AND j.status = 'processing'
      AND j.lease_expires_at < clock_timestamp() AND j.retry_count >= j.max_retries
    RETURNING 1)
  SELECT count(*) FROM reaped
$$;

GRANT EXECUTE ON FUNCTION shared.claim_import_job(text, interval), shared.renew_import_job(uuid, text, interval),
  shared.finish_import_job(uuid, text, text, interval), shared.reap_import_jobs() TO agent_mitra_worker;
