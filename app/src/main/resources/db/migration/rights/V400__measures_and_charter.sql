grant usage on schema rights to sportel_app;

-- What the office does so that groups of people who are easily left out reach its services.
create table rights.measure (
  tenant_id int not null,
  id uuid not null,
  groups text[] not null check (cardinality(groups) > 0),
  what jsonb not null,
  unit_id uuid not null,
  centre_id uuid,
  evidence text not null,
  review_on date not null,
  shown boolean not null,
  since date not null,
  ended_on date,
  primary key (tenant_id, id)
);
create index measure_open on rights.measure (tenant_id, review_on) where ended_on is null;
select platform.protect('rights.measure');

-- What the office promises, which right that serves, and the indicator that tells whether it holds.
create table rights.standard (
  tenant_id int not null,
  id uuid not null,
  place int not null,
  what jsonb not null,
  served jsonb not null,
  indicator text,
  promised numeric,
  at_most boolean,
  since date not null,
  ended_on date,
  primary key (tenant_id, id),
  check (num_nulls(indicator, promised, at_most) in (0, 3))
);
create index standard_open on rights.standard (tenant_id, place) where ended_on is null;
select platform.protect('rights.standard');
