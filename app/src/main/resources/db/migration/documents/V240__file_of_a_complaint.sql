-- A file lies in a complaint as in a case: the file names it, and as long as the complaint lists it
-- nobody can take it away. Runs after complaints, whose table it binds.
alter table complaints.attachment add constraint attachment_file
  foreign key (tenant_id, file_id, complaint_id) references documents.file (tenant_id, id, case_id)
  on update restrict on delete restrict;
