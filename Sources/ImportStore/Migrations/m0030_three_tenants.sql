-- Reference data, and the three insurers the platform starts with, under fixed UUIDs (E5, E19, D3).
SET LOCAL ROLE agent_mitra;

INSERT INTO shared.countries (country_code, country_name, currency_code, phone_code, timezone)
VALUES ('IND', 'India', 'INR', '+91', 'Asia/Kolkata');
INSERT INTO shared.languages (language_code, language_name, native_name) VALUES
  ('en', 'English', 'English'), ('hi', 'Hindi', 'हिन्दी');
INSERT INTO shared.insurance_categories (category_code, category_name, category_type) VALUES
  ('LIFE', 'Life insurance', 'life'), ('HEALTH', 'Health insurance', 'health'),
  ('GENERAL', 'General insurance', 'general'), ('MOTOR', 'Motor insurance', 'motor');

INSERT INTO shared.insurance_providers (provider_id, provider_code, provider_name, provider_type, regulatory_authority) VALUES
  ('00000000-0000-4000-8000-0000000001c0', 'LIC', 'Life Insurance Corporation of India', 'life_insurance', 'IRDAI'),
  ('00000000-0000-4000-8000-0000000002c0', 'HDFC_LIFE', 'HDFC Life Insurance', 'life_insurance', 'IRDAI'),
  ('00000000-0000-4000-8000-0000000003c0', 'ICICI_PRUDENTIAL', 'ICICI Prudential Life Insurance', 'life_insurance', 'IRDAI');

SELECT shared.provision_tenant('lic', 'Life Insurance Corporation of India', 'LIC', '00000000-0000-4000-8000-000000000001');
SELECT shared.provision_tenant('hdfc', 'HDFC Life Insurance', 'HDFC_LIFE', '00000000-0000-4000-8000-000000000002');
SELECT shared.provision_tenant('icici', 'ICICI Prudential Life Insurance', 'ICICI_PRUDENTIAL', '00000000-0000-4000-8000-000000000003');
