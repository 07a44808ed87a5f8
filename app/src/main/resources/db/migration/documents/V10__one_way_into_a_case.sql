-- A file lies in a case by one way only: where a case lists it, the file itself must name that case,
-- and as long as a case lists it nobody can take it away. Runs after casework, whose table it binds.
alter table documents.file no force row level security;
alter table casework.case_document no force row level security;
update documents.file f set case_id = d.case_id
from casework.case_document d
where d.tenant_id = f.tenant_id and d.file_id = f.id and f.case_id is null;
alter table casework.case_document force row level security;
alter table documents.file force row level security;

alter table documents.file add constraint file_with_case unique (tenant_id, id, case_id);
-- not valid: rows whose file was lost before stay to be found; see the guide for administrators
alter table casework.case_document add constraint case_document_file
  foreign key (tenant_id, file_id, case_id) references documents.file (tenant_id, id, case_id)
  on update restrict on delete restrict not valid;
