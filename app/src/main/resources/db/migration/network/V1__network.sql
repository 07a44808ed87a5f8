grant usage on schema network to sportel_app, sportel_public;

-- The organisations that own data. A network table: it is read before anybody knows the tenant.
create table network.tenant (
  id int primary key check (id > 0),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  kind text not null check (kind in ('MUNICIPALITY', 'INSTITUTION', 'OPERATOR')),
  name jsonb not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  lang text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  zone text not null,
  lat double precision not null check (lat between -90 and 90),
  lon double precision not null check (lon between -180 and 180),
  live boolean not null default false,
  added_at timestamptz not null
);
select platform.network_table('network.tenant');
grant select on network.tenant to sportel_public;
create sequence network.tenant_number as int;
grant usage on sequence network.tenant_number to sportel_app;

-- Departments and administrative units of a tenant: a tree.
create table network.unit (
  tenant_id int not null,
  id uuid not null,
  parent_id uuid,
  code text not null check (code ~ '^[a-z0-9][a-z0-9._-]{0,59}$'),
  kind text not null check (kind in ('DEPARTMENT', 'ADMINISTRATIVE_UNIT')),
  name jsonb not null,
  contact jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, parent_id) references network.unit (tenant_id, id)
);
create index unit_parent on network.unit (tenant_id, parent_id);
select platform.protect('network.unit');

-- Places where people are served. What is not known is null and shown as not yet given.
create table network.centre (
  tenant_id int not null,
  id uuid not null,
  unit_id uuid,
  code text not null check (code ~ '^[a-z0-9][a-z0-9._-]{0,59}$'),
  level text not null check (level in ('LOCAL', 'REGIONAL', 'NATIONAL')),
  name jsonb not null,
  address text,
  lat double precision check (lat between -90 and 90),
  lon double precision check (lon between -180 and 180),
  contact jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, unit_id) references network.unit (tenant_id, id),
  check ((lat is null) = (lon is null))
);
create index centre_unit on network.centre (tenant_id, unit_id);
select platform.protect('network.centre');

create table network.counter (
  tenant_id int not null,
  id uuid not null,
  centre_id uuid not null,
  unit_id uuid,
  number int not null check (number between 1 and 999),
  name jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, centre_id, number),
  foreign key (tenant_id, centre_id) references network.centre (tenant_id, id),
  foreign key (tenant_id, unit_id) references network.unit (tenant_id, id)
);
create index counter_unit on network.counter (tenant_id, unit_id);
select platform.protect('network.counter');

-- Weekly opening hours from a day on; an earlier plan is kept, so that the past stays known.
create table network.hours_plan (
  tenant_id int not null,
  centre_id uuid not null,
  from_on date not null,
  week jsonb not null,
  primary key (tenant_id, centre_id, from_on),
  foreign key (tenant_id, centre_id) references network.centre (tenant_id, id)
);
select platform.protect('network.hours_plan');

-- One day that differs: other times, or closed when there are none.
create table network.hours_exception (
  tenant_id int not null,
  centre_id uuid not null,
  day_on date not null,
  times jsonb not null,
  reason jsonb not null,
  primary key (tenant_id, centre_id, day_on),
  foreign key (tenant_id, centre_id) references network.centre (tenant_id, id)
);
select platform.protect('network.hours_exception');
