--liquibase formatted sql

--changeset plan:001-action-plan
create table action_plan (
    id binary(16) not null,
    municipality varchar(63) not null,
    slug varchar(60) not null,
    status varchar(20) not null,
    content ${text} not null,
    remainder ${text} not null,
    version int,
    constraint action_plan_pk primary key (id),
    constraint action_plan_in_municipality unique (municipality, id),
    constraint action_plan_slug_once unique (municipality, slug),
    constraint action_plan_municipality_fk foreign key (municipality) references registration (slug)
);
--rollback drop table action_plan;

--changeset plan:001-institution
create table institution (
    id binary(16) not null,
    municipality varchar(63) not null,
    name varchar(300) not null,
    email varchar(500),
    phone varchar(500),
    version int,
    constraint institution_pk primary key (id),
    constraint institution_in_municipality unique (municipality, id),
    constraint institution_name_once unique (municipality, name),
    constraint institution_municipality_fk foreign key (municipality) references registration (slug)
);
--rollback drop table institution;

--changeset plan:001-measure
create table measure (
    id binary(16) not null,
    municipality varchar(63) not null,
    plan_id binary(16) not null,
    number varchar(16) not null,
    position int not null,
    institution_id binary(16),
    content ${text} not null,
    revised_at datetime(6),
    revised_by varchar(200),
    version int,
    constraint measure_pk primary key (id),
    constraint measure_in_municipality unique (municipality, id),
    constraint measure_plan_fk foreign key (municipality, plan_id) references action_plan (municipality, id),
    constraint measure_institution_fk foreign key (municipality, institution_id) references institution (municipality, id)
);
create index measure_by_plan on measure (municipality, plan_id, position);
--rollback drop table measure;

--changeset plan:001-step
create table step (
    id binary(16) not null,
    municipality varchar(63) not null,
    measure_id binary(16) not null,
    position int not null,
    institution_id binary(16),
    due_quarter varchar(7),
    content ${text} not null,
    version int,
    constraint step_pk primary key (id),
    constraint step_in_municipality unique (municipality, id),
    constraint step_measure_fk foreign key (municipality, measure_id) references measure (municipality, id),
    constraint step_institution_fk foreign key (municipality, institution_id) references institution (municipality, id)
);
create index step_by_measure on step (municipality, measure_id, position);
create index step_by_institution on step (municipality, institution_id, due_quarter);
--rollback drop table step;

--changeset plan:001-institution-officer
alter table membership add constraint membership_in_municipality unique (municipality, id);
create table institution_officer (
    id binary(16) not null,
    municipality varchar(63) not null,
    institution_id binary(16) not null,
    membership_id binary(16) not null,
    version int,
    constraint institution_officer_pk primary key (id),
    constraint institution_officer_once unique (municipality, institution_id, membership_id),
    constraint institution_officer_institution_fk foreign key (municipality, institution_id) references institution (municipality, id),
    constraint institution_officer_membership_fk foreign key (municipality, membership_id) references membership (municipality, id)
);
--rollback drop table institution_officer;
--rollback alter table membership drop constraint membership_in_municipality;

--changeset plan:001-upload
create table upload (
    id binary(16) not null,
    municipality varchar(63) not null,
    name varchar(200) not null,
    content ${bytes} not null,
    uploaded_by varchar(200) not null,
    uploaded_at datetime(6) not null,
    version int,
    constraint upload_pk primary key (id),
    constraint upload_municipality_fk foreign key (municipality) references registration (slug)
);
create index upload_by_age on upload (municipality, uploaded_at);
--rollback drop table upload;
