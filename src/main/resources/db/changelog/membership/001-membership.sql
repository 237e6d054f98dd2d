--liquibase formatted sql

--changeset membership:001-membership
create table membership (
    id binary(16) not null,
    municipality varchar(63) not null,
    email varchar(254) not null,
    subject varchar(255),
    name varchar(200) not null,
    role varchar(20) not null,
    valid_from datetime(6) not null,
    valid_to datetime(6),
    confirmed_at datetime(6),
    joined_at datetime(6),
    version int,
    constraint membership_pk primary key (id),
    constraint membership_municipality_fk foreign key (municipality) references registration (slug)
);
create index membership_by_person on membership (municipality, email);
create index membership_by_subject on membership (subject);
--rollback drop table membership;
