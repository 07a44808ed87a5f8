-- A declaration keeps from when until when it stood: a case is counted by the calendar of its own beginning, so
-- the date promised to somebody and its explanation never change behind their back.
alter table deadlines.calendar_change
  add column declared_at timestamptz not null default 'epoch',
  add column taken_back_at timestamptz,
  add check (taken_back_at is null or taken_back_at >= declared_at);
alter table deadlines.calendar_change alter column declared_at drop default;
alter table deadlines.calendar_change drop constraint calendar_change_pkey;
alter table deadlines.calendar_change add primary key (tenant_id, day, declared_at);
create unique index calendar_change_standing on deadlines.calendar_change (tenant_id, day) where taken_back_at is null;
