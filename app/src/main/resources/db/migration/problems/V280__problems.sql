grant usage on schema problems to sportel_app;

-- Kinds of problems, the tenant's own data.
create table problems.category (
  tenant_id int not null,
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name jsonb not null,
  description jsonb not null,
  group_name jsonb not null,
  keywords text[] not null,
  unit_id uuid,
  time_unit text,
  time_length int check (time_length > 0),
  attributes jsonb not null,
  open boolean not null,
  changed_at timestamptz not null,
  primary key (tenant_id, code),
  check ((time_unit is null) = (time_length is null))
);
select platform.protect('problems.category');

-- The last number given per year.
create table problems.problem_number (
  tenant_id int not null,
  year int not null,
  last int not null check (last > 0),
  primary key (tenant_id, year)
) with (fillfactor = 50);
select platform.protect('problems.problem_number');

-- The problems. Words and photos are open to all only once released.
create table problems.problem (
  tenant_id int not null,
  id uuid not null,
  number text not null,
  code text not null check (length(code) = 20),
  category text not null,
  lat double precision check (lat between -90 and 90),
  lon double precision check (lon between -180 and 180),
  address text not null,
  description text not null,
  answers jsonb not null,
  media text not null,
  status text not null check (status in ('RECEIVED', 'TAKEN', 'FORWARDED', 'CLOSED')),
  unit_id uuid,
  agency text not null,
  reported_at timestamptz not null,
  due_at timestamptz,
  updated_at timestamptz not null,
  closed_at timestamptz,
  outcome text,
  photo_id uuid,
  closing_photo_id uuid,
  released boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  unique (tenant_id, code),
  check ((lat is null) = (lon is null)),
  check ((status = 'CLOSED') = (closed_at is not null)),
  check ((status = 'CLOSED') = (outcome is not null))
);
create index problem_reported on problems.problem (tenant_id, reported_at, id);
create index problem_open on problems.problem (tenant_id, due_at) where status <> 'CLOSED';
create index problem_place on problems.problem (tenant_id, lat, lon) where lat is not null;
select platform.protect('problems.problem');

-- How whoever reported it is reached; forgotten some months after the end.
create table problems.reporter (
  tenant_id int not null,
  problem_id uuid not null,
  name text not null,
  email text not null,
  phone text not null,
  primary key (tenant_id, problem_id)
);
select platform.protect('problems.reporter');

-- What the office wrote about a problem, open to all.
create table problems.answer (
  tenant_id int not null,
  id uuid not null,
  problem_id uuid not null,
  office text not null,
  words text not null,
  written_at timestamptz not null,
  primary key (tenant_id, id)
);
create index answer_problem on problems.answer (tenant_id, problem_id, id);
select platform.protect('problems.answer');

-- Keys of programs, as digests.
create table problems.program_key (
  tenant_id int not null,
  id uuid not null,
  name text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  hourly int not null check (hourly between 1 and 10000),
  added_at timestamptz not null,
  primary key (tenant_id, id)
);
create unique index program_key_digest on problems.program_key (tenant_id, digest);
select platform.protect('problems.program_key');

-- Whether programs need a key to report.
create table problems.key_rule (
  tenant_id int not null,
  required boolean not null,
  primary key (tenant_id)
);
select platform.protect('problems.key_rule');

-- Problems as the journal tells them; emptied and built again from it.
create table problems.fact (
  tenant_id int not null,
  problem_id uuid not null,
  category text not null,
  channel text not null,
  reported_at timestamptz not null,
  due_at timestamptz,
  closed_at timestamptz,
  outcome text,
  primary key (tenant_id, problem_id)
);
create index fact_reported on problems.fact (tenant_id, reported_at);
select platform.protect('problems.fact');
