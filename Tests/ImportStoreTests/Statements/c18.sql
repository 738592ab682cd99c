-- C18, E28, E41: round trip, no two alike, a wrong key raises.
DO $$ DECLARE plain text := 'a\x41 é'; BEGIN
  PERFORM probe.is(shared.decrypt_sensitive_data(shared.encrypt_sensitive_data(plain, 'key'), 'key'), plain, 'round trip');
  PERFORM probe.is(shared.encrypt_sensitive_data(plain, 'key') = shared.encrypt_sensitive_data(plain, 'key'), false, 'equal');
  PERFORM probe.fails(format('SELECT shared.decrypt_sensitive_data(%L, ''other'')', shared.encrypt_sensitive_data(plain, 'key')), '39000');
END $$;
