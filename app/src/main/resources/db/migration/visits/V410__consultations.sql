-- Institutions about which people ask and which are not this one, with their names per language.
create table visits.institution (
  tenant_id int not null,
  id uuid not null,
  name jsonb not null,
  listed boolean not null,
  primary key (tenant_id, id)
);
select platform.protect('visits.institution');

-- Which institution it was about, what case, who noted it, a few words without a name.
alter table visits.consultation
  add column institution_id uuid,
  add column subject_type text,
  add column subject_id uuid,
  add column office text not null default '',
  add column note text not null default '' check (length(note) <= 500),
  add constraint consultation_institution
    foreign key (tenant_id, institution_id) references visits.institution (tenant_id, id),
  add check ((subject_type is null) = (subject_id is null));
create index consultation_institution on visits.consultation (tenant_id, institution_id);
create index consultation_account on visits.consultation (tenant_id, account_id, noted_at);
create index consultation_subject on visits.consultation (tenant_id, subject_type, subject_id);
