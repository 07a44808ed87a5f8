-- Texts with which an answer begins; of every topic where none is named.
create table complaints.answer_template (
  tenant_id int not null,
  id uuid not null,
  topic text,
  title jsonb not null,
  body jsonb not null,
  offered boolean not null,
  primary key (tenant_id, id)
);
select platform.protect('complaints.answer_template');
