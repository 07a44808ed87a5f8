-- What a case waited for is kept when the waiting is over: whose time it was.
alter table casework.message_wait
  add column began_at timestamptz not null default now(),
  add column ended_at timestamptz;
drop index casework.message_wait_name;
create index message_wait_name on casework.message_wait (tenant_id, name, correlation) where ended_at is null;
alter table casework.stopped_step add column ended_at timestamptz;
alter table casework.stopped_step drop constraint stopped_step_pkey;
alter table casework.stopped_step add primary key (tenant_id, case_id, token, stopped_at);
drop index casework.stopped_step_at;
create index stopped_step_at on casework.stopped_step (tenant_id, stopped_at) where ended_at is null;
