-- By what a list is sorted: language of the reader → sort key of the title as that reader sees it,
-- in hexadecimal digits, and under "by" the rules by which the keys were made. Null until they are.
alter table catalogue.published add column title_order jsonb;
