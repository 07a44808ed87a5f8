-- A batch of typed slips of which photos are kept; forgotten after a year.
create table feedback.slip_batch (
  tenant_id int not null,
  id uuid not null,
  centre_id uuid not null,
  emptied_on date not null,
  slips int not null check (slips >= 0),
  primary key (tenant_id, id)
);
create index slip_batch_day on feedback.slip_batch (tenant_id, emptied_on desc, id);
select platform.protect('feedback.slip_batch');

create table feedback.slip_photo (
  tenant_id int not null,
  batch_id uuid not null,
  file_id uuid not null,
  name text not null,
  primary key (tenant_id, batch_id, file_id),
  foreign key (tenant_id, batch_id) references feedback.slip_batch (tenant_id, id)
);
select platform.protect('feedback.slip_photo');

-- What people told the head of a unit in a month, in the head's words; names nobody.
create table feedback.interview (
  tenant_id int not null,
  id uuid not null,
  month date not null check (extract(day from month) = 1),
  unit_id uuid not null,
  centre_id uuid,
  people int not null check (people between 1 and 500),
  said jsonb not null,
  change text not null,
  primary key (tenant_id, id)
);
create unique index interview_once on feedback.interview
  (tenant_id, month, unit_id, coalesce(centre_id, unit_id));
select platform.protect('feedback.interview');
