-- Where the network printer of a centre's kiosks answers.
create table visits.ticket_printer (
  tenant_id int not null,
  centre_id uuid not null,
  host text not null,
  port int not null check (port between 1024 and 65535),
  primary key (tenant_id, centre_id)
);
select platform.protect('visits.ticket_printer');
