grant usage on schema standards to sportel_app;

-- What a centre of a level must offer and have from a day on. A network table: the operator writes
-- it, every centre of the country is measured by it.
create table standards.basket (
  id uuid primary key,
  operator int not null,
  country text not null,
  level text not null check (level in ('LOCAL', 'REGIONAL', 'NATIONAL')),
  name text not null check (length(name) between 1 and 200),
  from_day date not null,
  equipment text[] not null,
  unique (operator, level, from_day)
);
create index basket_country on standards.basket (country, level, from_day);
select platform.network_table('standards.basket');

-- The services of a basket; an own service of the municipality names no institution.
create table standards.basket_service (
  basket_id uuid not null references standards.basket (id),
  institution text not null check (length(institution) <= 60),
  code text not null check (length(code) between 1 and 40),
  name jsonb not null,
  delivery text not null check (delivery in ('INFORMATION', 'CONSULTATION', 'RECEPTION', 'FULL')),
  primary key (basket_id, institution, code)
);
select platform.network_table('standards.basket_service');

-- What a centre says it offers, and how far. Without a row nobody has said it yet.
create table standards.offer (
  tenant_id int not null,
  centre_id uuid not null,
  institution text not null check (length(institution) <= 60),
  code text not null check (length(code) between 1 and 40),
  delivery text not null
    check (delivery in ('NONE', 'INFORMATION', 'CONSULTATION', 'RECEPTION', 'FULL')),
  primary key (tenant_id, centre_id, institution, code)
);
select platform.protect('standards.offer');

-- The identity sheet of a centre. What is in neither list was not looked at yet.
create table standards.sheet (
  tenant_id int not null,
  centre_id uuid not null,
  sign text not null,
  workplaces int check (workplaces between 0 and 999),
  stop_name text not null,
  stop_metres int check (stop_metres between 0 and 99999),
  has text[] not null,
  lacks text[] not null,
  checked_on date not null,
  primary key (tenant_id, centre_id),
  check (not has && lacks)
);
select platform.protect('standards.sheet');
