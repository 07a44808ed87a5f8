-- One emptying of a centre's suggestion box: when, and who stood by so that nothing was taken out.
create table complaints.box_batch (
  tenant_id int not null,
  id uuid not null,
  centre_id uuid not null,
  emptied_on date not null,
  present text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (tenant_id, id)
);
create index box_batch_day on complaints.box_batch (tenant_id, emptied_on desc, id);
select platform.protect('complaints.box_batch');

-- A slip of it. A complaint lies with the complaints; words of suggestions and praise stay here a year.
create table complaints.box_slip (
  tenant_id int not null,
  id uuid not null,
  batch_id uuid not null,
  place int not null check (place > 0),
  kind text not null check (kind in ('COMPLAINT', 'SUGGESTION', 'PRAISE')),
  complaint_id uuid,
  topic text not null,
  service text,
  body text not null,
  primary key (tenant_id, id),
  unique (tenant_id, batch_id, place),
  foreign key (tenant_id, batch_id) references complaints.box_batch (tenant_id, id),
  foreign key (tenant_id, complaint_id) references complaints.complaint (tenant_id, id),
  check ((kind = 'COMPLAINT') = (complaint_id is not null)),
  check (kind <> 'COMPLAINT' or body = '')
);
select platform.protect('complaints.box_slip');

-- The picture of a slip that is no complaint; forgotten with its words.
create table complaints.box_scan (
  tenant_id int not null,
  slip_id uuid not null,
  file_id uuid not null,
  name text not null,
  primary key (tenant_id, slip_id, file_id),
  foreign key (tenant_id, slip_id) references complaints.box_slip (tenant_id, id)
);
select platform.protect('complaints.box_scan');
