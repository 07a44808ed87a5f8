-- Who reads the table cannot sit in anybody's session. Who is signed in when this is put in signs
-- in once more.
delete from identity.session;
alter table identity.session alter column session_id type text;
