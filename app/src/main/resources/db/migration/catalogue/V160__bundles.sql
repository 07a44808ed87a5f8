-- Every part of a version by its kind and name; parts are shared by their digest.
create table catalogue.bundle_part (
  tenant_id int not null,
  version_id uuid not null,
  kind text not null check (kind in ('FORM', 'PROCEDURE', 'DECISION', 'TEMPLATE')),
  name text not null check (name ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  digest text not null,
  primary key (tenant_id, version_id, kind, name),
  foreign key (tenant_id, version_id) references catalogue.version (tenant_id, id),
  foreign key (tenant_id, digest) references catalogue.definition (tenant_id, digest)
);
create index bundle_part_digest on catalogue.bundle_part (tenant_id, digest);
select platform.protect('catalogue.bundle_part');
revoke update, delete on catalogue.bundle_part from sportel_app;

insert into catalogue.bundle_part (tenant_id, version_id, kind, name, digest)
select v.tenant_id, v.id, p.kind, p.name, p.digest
from catalogue.version v
cross join lateral (values
  ('FORM', v.card->'product'->>'form', v.form),
  ('PROCEDURE', v.card->'product'->>'procedure', v.procedure),
  ('TEMPLATE', v.card->'product'->>'template', v.template)) p(kind, name, digest);

alter table catalogue.version drop column form, drop column procedure, drop column template;
alter table catalogue.definition drop column kind;
