-- When, in which transaction and in which era an entry was written is for the database to say.
revoke insert on platform.journal from sportel_app;
grant insert (tenant_id, id, happened_at, origin, type, version, subject, actor_kind, actor_id, actor_office, payload)
  on platform.journal to sportel_app;

-- A table of the same name in a session's own schema never stands before ours.
alter function platform.journal_tenants() set search_path = pg_catalog, pg_temp;
