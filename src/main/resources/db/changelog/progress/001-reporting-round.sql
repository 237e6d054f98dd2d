--liquibase formatted sql

--changeset progress:001-reporting-round
create table reporting_round (
    id binary(16) not null,
    municipality varchar(63) not null,
    plan_id binary(16) not null,
    quarter varchar(7) not null,
    opened_at datetime(6) not null,
    closes_on date not null,
    closed_at datetime(6),
    owner varchar(200) not null,
    version int,
    constraint reporting_round_pk primary key (id),
    constraint reporting_round_in_municipality unique (municipality, id),
    constraint reporting_round_once_a_quarter unique (municipality, plan_id, quarter),
    constraint reporting_round_plan_fk foreign key (municipality, plan_id) references action_plan (municipality, id)
);
--rollback drop table reporting_round;

--changeset progress:001-progress-report
create table progress_report (
    id binary(16) not null,
    municipality varchar(63) not null,
    round_id binary(16) not null,
    step_id binary(16) not null,
    answer ${text} not null,
    status varchar(20) not null,
    submitted_at datetime(6) not null,
    submitted_by varchar(200) not null,
    decided_at datetime(6),
    decided_by varchar(200),
    reason ${text},
    version int,
    constraint progress_report_pk primary key (id),
    constraint progress_report_once_a_round unique (municipality, round_id, step_id),
    constraint progress_report_round_fk foreign key (municipality, round_id)
        references reporting_round (municipality, id),
    constraint progress_report_step_fk foreign key (municipality, step_id)
        references step (municipality, id)
);
create index progress_report_by_status on progress_report (municipality, status);
create index progress_report_by_step on progress_report (municipality, step_id);
--rollback drop table progress_report;
