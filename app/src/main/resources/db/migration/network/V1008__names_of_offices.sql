-- How an organisation's offices are called in its languages: an office as an account carries it, and
-- as the journal keeps it, with the texts by their language tags.
alter table network.tenant_face add column offices jsonb check (jsonb_typeof(offices) = 'object');
