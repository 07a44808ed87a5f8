grant usage on schema visits to sportel_app;

-- Groups of services that people wait for together, each with its letter in a centre.
create table visits.queue (
  tenant_id int not null,
  id uuid not null,
  centre_id uuid not null,
  letter text not null check (letter ~ '^[A-Z]$'),
  colour text not null,
  name jsonb not null,
  services text[] not null,
  weight int not null check (weight between 1 and 9),
  target_minutes int not null check (target_minutes between 1 and 240),
  open boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, centre_id, letter)
);
select platform.protect('visits.queue');

-- What a centre has agreed on for its waiting room.
create table visits.centre_rule (
  tenant_id int not null,
  centre_id uuid not null,
  last_ticket boolean not null,
  ageing_minutes int not null check (ageing_minutes between 5 and 240),
  primary key (tenant_id, centre_id)
);
select platform.protect('visits.centre_rule');

-- Which queues a counter serves, the first one first, and which needs it can meet.
create table visits.counter_setup (
  tenant_id int not null,
  counter_id uuid not null,
  centre_id uuid not null,
  queues uuid[] not null,
  skills text[] not null,
  primary key (tenant_id, counter_id)
);
create index counter_setup_centre on visits.counter_setup (tenant_id, centre_id);
select platform.protect('visits.counter_setup');

-- Who sits at a counter today.
create table visits.seat (
  tenant_id int not null,
  counter_id uuid not null,
  centre_id uuid not null,
  account_id uuid not null,
  office text not null,
  day_on date not null,
  since timestamptz not null,
  break_since timestamptz,
  primary key (tenant_id, counter_id),
  unique (tenant_id, account_id)
);
create index seat_centre on visits.seat (tenant_id, centre_id);
select platform.protect('visits.seat');

-- One person's stay in a centre on a day. Holds no name.
create table visits.visit (
  tenant_id int not null,
  id uuid not null,
  centre_id uuid not null,
  day_on date not null,
  channel text not null,
  lang text not null,
  needs text[] not null,
  priority text,
  priority_by uuid,
  begun_at timestamptz not null,
  primary key (tenant_id, id)
);
create index visit_day on visits.visit (tenant_id, centre_id, day_on);
select platform.protect('visits.visit');

-- The last number given per letter and day.
create table visits.ticket_number (
  tenant_id int not null,
  centre_id uuid not null,
  day_on date not null,
  letter text not null,
  number int not null,
  primary key (tenant_id, centre_id, day_on, letter)
) with (fillfactor = 50);
select platform.protect('visits.ticket_number');

create table visits.ticket (
  tenant_id int not null,
  id uuid not null,
  visit_id uuid not null,
  centre_id uuid not null,
  queue_id uuid not null,
  day_on date not null,
  letter text not null,
  number int not null,
  code text not null,
  services text[] not null,
  state text not null check (state in
    ('ISSUED', 'WAITING', 'CALLED', 'SERVING', 'PARKED', 'FINISHED', 'MISSED', 'LEFT')),
  issued_at timestamptz not null,
  arrived_at timestamptz,
  waiting_since timestamptz,
  due_at timestamptz,
  parked_until timestamptz,
  wanted_counter uuid,
  wanted_account uuid,
  ended_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, centre_id, day_on, letter, number),
  foreign key (tenant_id, visit_id) references visits.visit (tenant_id, id),
  foreign key (tenant_id, queue_id) references visits.queue (tenant_id, id)
);
create unique index ticket_code on visits.ticket (tenant_id, code);
create index ticket_visit on visits.ticket (tenant_id, visit_id);
create index ticket_waiting on visits.ticket (tenant_id, centre_id, day_on, queue_id, arrived_at)
  where state in ('WAITING', 'PARKED');
create index ticket_open on visits.ticket (tenant_id, day_on)
  where state in ('ISSUED', 'WAITING', 'CALLED', 'SERVING', 'PARKED');
select platform.protect('visits.ticket');

-- A ticket called to a counter. At most one is open per counter and per ticket.
create table visits.call (
  tenant_id int not null,
  id uuid not null,
  ticket_id uuid not null,
  centre_id uuid not null,
  counter_id uuid not null,
  account_id uuid not null,
  because text not null,
  called_at timestamptz not null,
  recalled_at timestamptz,
  serving_at timestamptz,
  ended_at timestamptz,
  ended_as text,
  primary key (tenant_id, id),
  foreign key (tenant_id, ticket_id) references visits.ticket (tenant_id, id),
  check ((ended_at is null) = (ended_as is null))
);
create unique index call_of_counter on visits.call (tenant_id, counter_id) where ended_at is null;
create unique index call_of_ticket on visits.call (tenant_id, ticket_id) where ended_at is null;
create index call_ticket on visits.call (tenant_id, ticket_id);
create index call_centre on visits.call (tenant_id, centre_id, called_at);
select platform.protect('visits.call');

-- Advice given, with or without a visit. Holds no name and no free text.
create table visits.consultation (
  tenant_id int not null,
  id uuid not null,
  centre_id uuid not null,
  visit_id uuid,
  account_id uuid not null,
  topic text not null,
  service text,
  channel text not null,
  minutes int not null check (minutes between 1 and 240),
  noted_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, visit_id) references visits.visit (tenant_id, id)
);
create index consultation_visit on visits.consultation (tenant_id, visit_id);
create index consultation_time on visits.consultation (tenant_id, centre_id, noted_at);
select platform.protect('visits.consultation');
