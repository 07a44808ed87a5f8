-- Numbers printed for the time of an outage. Their letters are two, so that none is the program's own.
create table visits.ticket_block (
  tenant_id int not null,
  id uuid not null,
  centre_id uuid not null,
  queue_id uuid not null,
  letters text not null check (letters ~ '^P[A-Z]$'),
  first int not null check (first >= 1),
  last int not null check (last >= first),
  printed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, queue_id) references visits.queue (tenant_id, id)
);
create index ticket_block_centre on visits.ticket_block (tenant_id, centre_id, printed_at);
select platform.protect('visits.ticket_block');

-- Whether a stretch was kept on paper and keyed in later; made again from the journal like the rest.
alter table visits.ticket_interval add column keyed boolean not null default false;
