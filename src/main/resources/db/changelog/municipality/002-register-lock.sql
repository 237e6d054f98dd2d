--liquibase formatted sql

--changeset municipality:002-register-lock
create table register_lock (
    name varchar(20) not null,
    constraint register_lock_pk primary key (name)
);
insert into register_lock (name) values ('tenants');
--rollback drop table register_lock;
