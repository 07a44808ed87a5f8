-- Where a stopped step shall be sent: proposed by one person, approved by another. It is over with
-- the stop that it is about.
create table casework.step_move (
  tenant_id int not null,
  case_id uuid not null,
  token int not null,
  stopped_at timestamptz not null,
  element text not null,
  reason text not null,
  proposed_by uuid not null,
  office text not null,
  proposed_at timestamptz not null,
  primary key (tenant_id, case_id, token, stopped_at),
  foreign key (tenant_id, case_id, token, stopped_at)
    references casework.stopped_step (tenant_id, case_id, token, stopped_at) on delete cascade
);
select platform.protect('casework.step_move');

-- Whether a second person must approve it; without a row one person is enough.
create table casework.step_move_rule (
  tenant_id int not null primary key,
  two_persons boolean not null
);
select platform.protect('casework.step_move_rule');
