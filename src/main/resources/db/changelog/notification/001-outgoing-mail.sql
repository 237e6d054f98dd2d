--liquibase formatted sql

--changeset notification:001-outgoing-mail
create table outgoing_mail (
    id binary(16) not null,
    municipality varchar(63) not null,
    kind varchar(40) not null,
    about binary(16) not null,
    put_down_at datetime(6) not null,
    state varchar(20) not null,
    attempts int not null,
    next_try_at datetime(6) not null,
    closed_at datetime(6),
    version int,
    constraint outgoing_mail_pk primary key (id),
    constraint outgoing_mail_municipality_fk foreign key (municipality) references registration (slug)
);
--rollback drop table outgoing_mail;

--changeset notification:001-waiting
create index outgoing_mail_waiting on outgoing_mail (municipality, state, next_try_at);
--rollback alter table outgoing_mail drop constraint outgoing_mail_municipality_fk;
--rollback drop index outgoing_mail_waiting on outgoing_mail;
--rollback alter table outgoing_mail add constraint outgoing_mail_municipality_fk foreign key (municipality) references registration (slug);
