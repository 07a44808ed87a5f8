-- What a municipality says about its own figure. The network reads it beside the figure.
create table insight.figure_explanation (
  municipality int not null,
  indicator text not null check (length(indicator) between 1 and 60),
  version int not null check (version > 0),
  words jsonb not null,
  explained_on date not null,
  office text not null,
  primary key (municipality, indicator)
);
create index figure_explanation_indicator on insight.figure_explanation (indicator);
select platform.network_table('insight.figure_explanation');
