-- When the decision of a case was handed over at a counter; rows of before say it after a rebuild.
alter table agency.fact add column handed_over_at timestamptz;
create index fact_handed_over on agency.fact (tenant_id, handed_over_at) where handed_over_at is not null;
