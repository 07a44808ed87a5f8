grant usage on schema notify to sportel_app;

-- What was said to a person, once per event, kind and recipient. Codes never stand in it.
create table notify.message (
  tenant_id int not null,
  id uuid not null,
  event_id uuid not null,
  case_id uuid,
  unit_id uuid,
  kind text not null,
  recipient text not null,
  lang text not null,
  subject text not null,
  body text not null,
  written_at timestamptz not null,
  state text not null check (state in ('ONLINE', 'WAITING', 'SENT', 'FAILED')),
  tries int not null default 0,
  trouble text not null default '',
  settled_at timestamptz,
  primary key (tenant_id, id)
);
create unique index message_once on notify.message (tenant_id, event_id, kind, recipient);
create index message_case on notify.message (tenant_id, case_id);
create index message_state on notify.message (tenant_id, state, id);
select platform.protect('notify.message');
