-- How somebody likes their worklist: saved filters and the columns, a row a person.
create table casework.own_worklist (
  tenant_id int not null,
  account_id uuid not null,
  filters jsonb not null default '[]',
  columns text[] not null default '{}',
  primary key (tenant_id, account_id)
);
select platform.protect('casework.own_worklist');
