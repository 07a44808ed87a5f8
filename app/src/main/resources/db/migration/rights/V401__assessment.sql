-- The yearly self-assessment of an office; final once it is finished.
create table rights.assessment (
  tenant_id int not null,
  id uuid not null,
  year int not null,
  answers jsonb not null,
  finished_on date,
  primary key (tenant_id, id),
  unique (tenant_id, year)
);
select platform.protect('rights.assessment');

-- How often each answer was given in the whole network, without a word of who gave it.
create table rights.assessment_count (
  year int not null,
  question int not null,
  code text not null,
  offices int not null,
  primary key (year, question, code)
);
select platform.network_table('rights.assessment_count');
