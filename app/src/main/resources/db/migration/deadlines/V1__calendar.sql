grant usage on schema deadlines to sportel_app;

-- What a municipality declares over its country's calendar: a day off, or a day worked.
create table deadlines.calendar_change (
  tenant_id int not null,
  day date not null,
  worked boolean not null,
  name jsonb,
  source jsonb not null,
  primary key (tenant_id, day),
  check (worked or name is not null)
);
select platform.protect('deadlines.calendar_change');
