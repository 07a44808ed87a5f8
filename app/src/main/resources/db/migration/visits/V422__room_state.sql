-- What a centre's manager has said for the waiting room: a message on the displays until a time, the
-- day on which no more tickets are given, and from when on the control room warns.
create table visits.room_state (
  tenant_id int not null,
  centre_id uuid not null,
  message jsonb,
  message_until timestamptz,
  closed_on date,
  warn_minutes int check (warn_minutes between 1 and 480),
  warn_waiting int check (warn_waiting between 1 and 999),
  primary key (tenant_id, centre_id)
);
select platform.protect('visits.room_state');
