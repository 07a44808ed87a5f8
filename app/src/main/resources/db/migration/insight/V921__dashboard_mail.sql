-- How often a dashboard is mailed, and up to which day it was.
create table insight.dashboard_mail (
  tenant_id int not null,
  dashboard_id uuid not null,
  every text not null check (every in ('WEEK', 'MONTH')),
  sent_until date not null,
  primary key (tenant_id, dashboard_id),
  foreign key (tenant_id, dashboard_id) references insight.dashboard on delete cascade
);
select platform.protect('insight.dashboard_mail');

-- To whom of the staff it is mailed; addresses stand with their accounts.
create table insight.dashboard_reader (
  tenant_id int not null,
  dashboard_id uuid not null,
  account_id uuid not null,
  primary key (tenant_id, dashboard_id, account_id),
  foreign key (tenant_id, dashboard_id) references insight.dashboard_mail on delete cascade
);
select platform.protect('insight.dashboard_reader');
