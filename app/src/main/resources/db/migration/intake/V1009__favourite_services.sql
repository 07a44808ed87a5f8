-- The services that a clerk keeps at hand at the counter, by account.
create table intake.favourite_service (
  tenant_id int not null,
  account uuid not null,
  service text not null,
  primary key (tenant_id, account, service)
);
select platform.protect('intake.favourite_service');
