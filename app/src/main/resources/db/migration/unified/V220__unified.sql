grant usage on schema unified to sportel_app;

-- Services that an operator assigns to municipalities. Network tables: both sides read them.
create table unified.assignment (
  operator int not null,
  code text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,39}$'),
  municipality int not null,
  from_day date not null,
  reason text not null check (length(reason) between 1 and 1000),
  office text not null,
  assigned_at timestamptz not null,
  primary key (municipality, code)
);
create index assignment_operator on unified.assignment (operator, code);
select platform.network_table('unified.assignment');

-- Versions of unified services as municipalities take them over; a version never changes.
create table unified.edition (
  operator int not null,
  code text not null,
  number int not null check (number > 0),
  card jsonb not null,
  parts jsonb not null,
  from_day date not null,
  published_at timestamptz not null,
  primary key (operator, code, number)
);
select platform.network_table('unified.edition');
revoke update, delete on unified.edition from sportel_app;

-- What a municipality made of an edition. The operator sees how far each one is.
create table unified.adoption (
  municipality int not null,
  code text not null,
  operator int not null,
  number int not null,
  state text not null check (state in ('OPEN', 'ADOPTED', 'DEVIATED', 'DISMISSED')),
  own_number int,
  kept text[] not null,
  reason text not null check (length(reason) <= 1000),
  office text not null,
  opened_at timestamptz not null,
  done_at timestamptz,
  primary key (municipality, code, number),
  foreign key (operator, code, number) references unified.edition (operator, code, number),
  check ((state = 'OPEN') = (done_at is null))
);
create index adoption_edition on unified.adoption (operator, code, number);
select platform.network_table('unified.adoption');
