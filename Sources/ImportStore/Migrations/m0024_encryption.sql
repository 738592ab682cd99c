-- Encryption of single values (section 4.1; E28, C18).
--
-- AES-256 with a random session key and an integrity check, where the document's encrypt() was
-- deterministic, unauthenticated and mangled backslashes. The key is an argument and may reach a
-- server log: prefer encrypting in the client, and keep these for repair.
SET LOCAL ROLE agent_mitra;

DO $make$
DECLARE
  home text := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pgcrypto');
BEGIN
  EXECUTE format($body$
    CREATE FUNCTION shared.encrypt_sensitive_data(plain_text TEXT, encryption_key TEXT) RETURNS TEXT
    LANGUAGE sql VOLATILE STRICT SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
      SELECT encode(%1$I.pgp_sym_encrypt(plain_text, encryption_key, 'cipher-algo=aes256, sess-key=1, compress-algo=0'), 'hex')
    $fn$;
    CREATE FUNCTION shared.decrypt_sensitive_data(encrypted_text TEXT, encryption_key TEXT) RETURNS TEXT
    LANGUAGE sql VOLATILE STRICT SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
      SELECT %1$I.pgp_sym_decrypt(decode(encrypted_text, 'hex'), encryption_key)
    $fn$;
  $body$, home);
END
$make$;
GRANT EXECUTE ON FUNCTION shared.encrypt_sensitive_data(text, text), shared.decrypt_sensitive_data(text, text)
  TO agent_mitra_app, agent_mitra_worker;
