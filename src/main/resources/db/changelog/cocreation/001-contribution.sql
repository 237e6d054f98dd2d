--liquibase formatted sql

-- What contributors write about a draft. No foreign key leads to the plan, since a measure or a draft that is removed
-- takes along nothing that is owed an answer.

--changeset cocreation:001-contribution-draft
create table contribution_draft (
    id binary(16) not null,
    municipality varchar(63) not null,
    plan_id binary(16) not null,
    measure_id binary(16) not null,
    place varchar(100) not null,
    kind varchar(20) not null,
    basis ${text} not null,
    wording ${text} not null,
    remark ${text} not null,
    person varchar(255) not null,
    kept_at datetime(6) not null,
    version int,
    constraint contribution_draft_pk primary key (id),
    constraint contribution_draft_once_a_passage unique (municipality, person, measure_id, place, kind),
    constraint contribution_draft_municipality_fk foreign key (municipality) references registration (slug)
);
--rollback drop table contribution_draft;

--changeset cocreation:001-contribution
create table contribution (
    id binary(16) not null,
    municipality varchar(63) not null,
    plan_id binary(16) not null,
    measure_id binary(16) not null,
    place varchar(100) not null,
    kind varchar(20) not null,
    basis ${text} not null,
    wording ${text} not null,
    remark ${text} not null,
    person varchar(255) not null,
    number int not null,
    plan_slug varchar(63) not null,
    language varchar(35) not null,
    measure_lasting_id binary(16) not null,
    measure_number varchar(200) not null,
    measure_title varchar(500) not null,
    step_number varchar(500),
    author_name varchar(200) not null,
    handed_in_at datetime(6) not null,
    due_on date not null,
    state varchar(20) not null,
    settled_at datetime(6),
    answered_by varchar(200),
    reason ${text},
    taken ${text},
    version int,
    constraint contribution_pk primary key (id),
    constraint contribution_in_municipality unique (municipality, id),
    constraint contribution_numbered_once unique (municipality, plan_id, number),
    constraint contribution_municipality_fk foreign key (municipality) references registration (slug)
);
create index contribution_by_age on contribution (municipality, state, handed_in_at, number);
create index contribution_by_due_day on contribution (municipality, state, due_on);
create index contribution_by_person on contribution (municipality, person, handed_in_at);
create index contribution_by_measure on contribution (municipality, measure_id, handed_in_at);
--rollback drop table contribution;
