-- E18, E17: the knowledge base, and a search vector over NULLs
BEGIN;
SELECT probe.claim('lic', 'agent1');
INSERT INTO lic_schema.video_content (title, video_url) VALUES ('Term plans', 'u');
SELECT probe.is((SELECT count(*) FROM lic_schema.video_content WHERE to_tsvector('english', coalesce(title, '') || ' ' || coalesce(description, '') || ' ' || shared.immutable_join(tags, ' ')) @@ to_tsquery('plan')), 1::bigint, 'E17');
SELECT probe.fails($$INSERT INTO lic_schema.chatbot_knowledge_base (question) VALUES ('q')$$, '23502');
ROLLBACK;
