-- C20, D13, E32: only pgcrypto is required, and nothing depends on an optional extension.
BEGIN;
DROP EXTENSION IF EXISTS pg_stat_statements;
SELECT probe.is((SELECT count(*) FROM pg_extension WHERE extname IN ('pgcrypto', 'plpgsql')), 2::bigint, 'required');
SELECT probe.is(shared.log_slow_queries(), 0, 'log_slow_queries without the extension');
CREATE TABLE probe.later (id int);
ROLLBACK;
