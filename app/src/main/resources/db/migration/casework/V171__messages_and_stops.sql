-- What cases wait for by name and key; a message without a key concerns any case that waits for its name.
create table casework.message_wait (
  tenant_id int not null,
  case_id uuid not null,
  wait_key int not null,
  name text not null,
  correlation text not null,
  primary key (tenant_id, case_id, wait_key)
);
create index message_wait_name on casework.message_wait (tenant_id, name, correlation);
select platform.protect('casework.message_wait');

-- Steps at which a procedure cannot go on by itself, with the kinds of values it saw: nothing personal.
create table casework.stopped_step (
  tenant_id int not null,
  case_id uuid not null,
  token int not null,
  element text not null,
  name text not null,
  expression text not null,
  reason text not null,
  seen jsonb not null,
  stopped_at timestamptz not null,
  primary key (tenant_id, case_id, token)
);
create index stopped_step_at on casework.stopped_step (tenant_id, stopped_at);
select platform.protect('casework.stopped_step');

-- What was asked of a register of another body, why and for which case.
create table casework.register_query (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  case_number text not null,
  register text not null,
  purpose text not null,
  found boolean not null,
  asked_at timestamptz not null,
  primary key (tenant_id, id)
);
create index register_query_case on casework.register_query (tenant_id, case_id, asked_at);
select platform.protect('casework.register_query');

alter table casework.case_file drop constraint case_file_outcome_check;
alter table casework.case_file add constraint case_file_outcome_check
  check (outcome in ('GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'WITHDRAWN', 'DISCONTINUED'));

-- Several reasons may stop a deadline at the same time.
drop index casework.deadline_stop_open;
create unique index deadline_stop_open on casework.deadline_stop (tenant_id, case_id, reason) where resumed_at is null;
