-- Who typed the answer to a correction, where it was not the applicant.
alter table casework.correction
  add column typed_by uuid,
  add column typed_office text,
  add constraint correction_typed check ((typed_by is null) = (typed_office is null));
