--liquibase formatted sql

--changeset publication:003-dress
create table dress (
    slug varchar(63) not null,
    form varchar(64) not null,
    constraint dress_pk primary key (slug),
    constraint dress_municipality_fk foreign key (slug) references registration (slug)
);
insert into dress (slug, form) select slug, '' from registration;
--rollback drop table dress;

--changeset publication:003-page-without-form
alter table public_page drop column form;
--rollback alter table public_page add column form varchar(64) default '' not null;
