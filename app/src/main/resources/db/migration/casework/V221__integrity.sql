-- What the nightly look over running cases found: rows that no longer agree. Nothing personal.
create table casework.integrity_finding (
  tenant_id int not null,
  case_id uuid not null,
  kind text not null check (kind in ('VERSION', 'STATE', 'ELEMENT', 'TASK', 'FORM', 'ENDED')),
  detail text not null,
  primary key (tenant_id, case_id, kind, detail),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id)
);
select platform.protect('casework.integrity_finding');

-- When the look was taken last, and over how many cases.
create table casework.integrity_look (
  tenant_id int not null primary key,
  looked_at timestamptz not null,
  cases int not null
);
select platform.protect('casework.integrity_look');
