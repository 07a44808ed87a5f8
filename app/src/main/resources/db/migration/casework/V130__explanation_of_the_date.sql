-- How the promised date came about, in the words of the calendar of that day.
alter table casework.case_file add column due_explanation jsonb;
