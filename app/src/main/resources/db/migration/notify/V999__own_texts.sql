-- What a tenant says in its own words of a kind of message, in one language.
create table notify.own_text (
  tenant_id int not null,
  kind text not null,
  lang text not null,
  subject text not null,
  body text not null,
  set_at timestamptz not null,
  set_by text not null,
  primary key (tenant_id, kind, lang)
);
select platform.protect('notify.own_text');

-- By which way a message goes out.
alter table notify.message add column channel text not null default 'MAIL';
