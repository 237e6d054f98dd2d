--liquibase formatted sql

--changeset progress:002-begun-answer
create table begun_answer (
    id binary(16) not null,
    municipality varchar(63) not null,
    round_id binary(16) not null,
    step_id binary(16) not null,
    person varchar(255) not null,
    answer ${text} not null,
    version int,
    constraint begun_answer_pk primary key (id),
    constraint begun_answer_once_a_person unique (municipality, round_id, step_id, person),
    constraint begun_answer_round_fk foreign key (municipality, round_id)
        references reporting_round (municipality, id),
    constraint begun_answer_step_fk foreign key (municipality, step_id)
        references step (municipality, id)
);
--rollback drop table begun_answer;
