-- After how many days a closed case's applicant is asked how it was; none where nobody is asked.
create table notify.rating_mail (
  tenant_id int not null,
  days int not null check (days between 1 and 30),
  primary key (tenant_id)
);
select platform.protect('notify.rating_mail');

-- Addresses that want no such question, as digests without a key: they must hold when keys change.
create table notify.not_asked (
  tenant_id int not null,
  digest text not null,
  since timestamptz not null,
  primary key (tenant_id, digest)
);
select platform.protect('notify.not_asked');
