-- What a designer is changing on a form, procedure, decision, text or test of a service.
create table catalogue.part_draft (
  tenant_id int not null,
  code text not null,
  kind text not null check (kind in ('FORM', 'PROCEDURE', 'DECISION', 'TEMPLATE', 'TEST')),
  name text not null,
  edition int not null check (edition > 0),
  removed boolean not null default false,
  body text not null check (length(body) <= 2000000),
  saved_by uuid not null,
  saved_office text not null,
  saved_at timestamptz not null,
  primary key (tenant_id, code, kind, name)
);
select platform.protect('catalogue.part_draft');

-- Earlier states of such drafts, to go back to.
create table catalogue.part_state (
  tenant_id int not null,
  code text not null,
  kind text not null check (kind in ('FORM', 'PROCEDURE', 'DECISION', 'TEMPLATE', 'TEST')),
  name text not null,
  edition int not null check (edition > 0),
  body text not null,
  saved_by uuid not null,
  saved_office text not null,
  saved_at timestamptz not null,
  primary key (tenant_id, code, kind, name, edition)
);
select platform.protect('catalogue.part_state');

-- Tests of a service are parts of its bundle.
alter table catalogue.bundle_part drop constraint bundle_part_kind_check;
alter table catalogue.bundle_part add constraint bundle_part_kind_check
  check (kind in ('FORM', 'PROCEDURE', 'DECISION', 'TEMPLATE', 'TEST'));
