-- What a file or an issued document belongs to has a type: until now the id of a complaint, a problem
-- or a visit stood in a column that spoke of cases. The id stays where it is; the constraints of
-- case_document and attachment lean on it, and programs of release 0.1.0 read and write it. Their rows
-- have no type, so that none is demanded.
alter table documents.file add column subject_type text;
alter table documents.issued add column subject_type text;

alter table documents.file no force row level security;
alter table documents.issued no force row level security;
update documents.issued set subject_type = 'case';
do $$
declare
  owner record;
begin
  for owner in
    select * from (values
      ('casework.case_file', 'case'),
      ('complaints.complaint', 'complaint'),
      ('complaints.box_slip', 'box-slip'),
      ('feedback.mystery_visit', 'mystery-visit'),
      ('feedback.slip_batch', 'slip-batch'),
      ('problems.problem', 'problem')) as known (rows, word)
  loop
    if to_regclass(owner.rows) is not null then
      execute format('alter table %s no force row level security', owner.rows);
      execute format(
        'update documents.file f set subject_type = %L from %s o'
          || ' where o.tenant_id = f.tenant_id and o.id = f.case_id', owner.word, owner.rows);
      execute format('alter table %s force row level security', owner.rows);
    end if;
  end loop;
end $$;
alter table documents.issued force row level security;
alter table documents.file force row level security;
