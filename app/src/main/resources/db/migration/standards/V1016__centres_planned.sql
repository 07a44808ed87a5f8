-- How many centres of a level an operator plans, and by when.
create table standards.centre_goal (
  tenant_id int not null,
  level text not null check (level in ('LOCAL', 'REGIONAL', 'NATIONAL')),
  centres int not null check (centres between 0 and 10000),
  until_on date,
  primary key (tenant_id, level)
);
select platform.protect('standards.centre_goal');
