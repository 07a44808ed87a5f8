-- When the embedded database was last backed up, as the operations page shows it.
create table platform.backup (
  finished_at timestamptz primary key,
  bytes bigint not null
);
select platform.network_table('platform.backup');
