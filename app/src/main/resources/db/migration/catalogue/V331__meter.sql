-- The version against which a service is measured, with the rates and the yearly cases of that day.
create table catalogue.baseline (
  tenant_id int not null,
  code text not null,
  version_id uuid not null,
  yearly int not null check (yearly between 1 and 10000000),
  hour_rate numeric(12, 2) not null check (hour_rate >= 0),
  trip_rate numeric(12, 2) not null check (trip_rate >= 0),
  page_rate numeric(12, 2) not null check (page_rate >= 0),
  office text not null,
  set_at timestamptz not null,
  primary key (tenant_id, code),
  foreign key (tenant_id, version_id) references catalogue.version (tenant_id, id)
);
create index baseline_version on catalogue.baseline (tenant_id, version_id);
select platform.protect('catalogue.baseline');

-- The day on which the law was published that made a version necessary.
create table catalogue.law_day (
  tenant_id int not null,
  version_id uuid not null,
  law_on date not null,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, version_id) references catalogue.version (tenant_id, id)
);
select platform.protect('catalogue.law_day');
