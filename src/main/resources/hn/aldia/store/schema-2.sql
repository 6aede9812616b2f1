-- When each case is looked at next: db-scheduler's own table (github.com/kagkarlsson/db-scheduler).
create table scheduled_tasks (
  task_name            text     not null,
  task_instance        text     not null,
  task_data            bytea,
  execution_time       timestamp with time zone not null,
  picked               boolean  not null,
  picked_by            text,
  last_success         timestamp with time zone,
  last_failure         timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat       timestamp with time zone,
  version              bigint   not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_alive on scheduled_tasks (last_heartbeat);

-- Visits to a site, of all workers: what the budget counts.
create table site_visit (
  site text   not null,
  at   bigint not null
);
create index site_visit_at on site_visit (site, at);

-- A site that is down is let alone until this moment; then one worker looks, and the others wait for what it says.
create table site_pause (
  site     text    not null primary key,
  until    bigint  not null,
  in_a_row integer not null
);
