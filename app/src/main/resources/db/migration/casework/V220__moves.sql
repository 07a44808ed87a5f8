-- Orders to move running cases to another version of their service.
create table casework.move_order (
  tenant_id int not null,
  id uuid not null,
  service_code text not null,
  from_version uuid not null,
  to_version uuid not null,
  steps jsonb not null,
  reason text not null check (length(reason) between 1 and 1000),
  ordered_by uuid not null,
  ordered_office text not null,
  ordered_at timestamptz not null,
  stayed int not null,
  done_at timestamptz,
  primary key (tenant_id, id)
);
create index move_order_service on casework.move_order (tenant_id, service_code, ordered_at desc);
select platform.protect('casework.move_order');

-- A case that was moved. The digest of its procedure tells whether it took a step since.
create table casework.case_move (
  tenant_id int not null,
  order_id uuid not null,
  case_id uuid not null,
  digest text not null,
  moved_at timestamptz not null,
  undone_at timestamptz,
  primary key (tenant_id, order_id, case_id),
  foreign key (tenant_id, order_id) references casework.move_order (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id)
);
create index case_move_case on casework.case_move (tenant_id, case_id);
select platform.protect('casework.case_move');

create index case_file_running on casework.case_file (tenant_id, service_version, id) where closed_at is null;
