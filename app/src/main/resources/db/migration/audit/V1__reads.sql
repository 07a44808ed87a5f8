grant usage on schema audit to sportel_app;

-- Who looked at personal data, when, for what. A list is one entry with the ids shown.
create table audit.read_entry (
  tenant_id int not null,
  id uuid not null,
  read_at timestamptz not null,
  actor_kind text not null,
  actor_id uuid not null,
  actor_office text not null,
  what text not null,
  purpose text not null,
  case_ids uuid[] not null,
  primary key (tenant_id, id)
);
create index read_entry_case on audit.read_entry using gin (case_ids);
create index read_entry_time on audit.read_entry (tenant_id, read_at);
select platform.protect('audit.read_entry');
revoke update, delete on audit.read_entry from sportel_app;
