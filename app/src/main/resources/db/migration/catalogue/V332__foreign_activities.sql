-- What classes, delegates and topics of other engines mean here, proposed when a procedure is
-- imported.
create table catalogue.foreign_activity (
  tenant_id int not null,
  name text not null check (length(name) between 1 and 300),
  activity text not null,
  set_at timestamptz not null,
  primary key (tenant_id, name)
);
select platform.protect('catalogue.foreign_activity');
