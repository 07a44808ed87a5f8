-- By this code procedures name a body, so that one procedure serves several tenants.
alter table outbound.body add column code text not null default ''
  check (code ~ '^([A-Za-z][A-Za-z0-9_-]{0,39})?$');
create unique index body_code on outbound.body (tenant_id, code) where code <> '';
