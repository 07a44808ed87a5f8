-- The file that goes with a message, and whether a tenant mails decisions themselves or a link.
alter table notify.message add column file_id uuid;
create table notify.decision_mail (
  tenant_id int not null,
  attached boolean not null,
  primary key (tenant_id)
);
select platform.protect('notify.decision_mail');
