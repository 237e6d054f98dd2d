--liquibase formatted sql

--changeset publication:001-edition
create table edition (
    id binary(16) not null,
    municipality varchar(63) not null,
    plan varchar(60) not null,
    number int not null,
    document ${bytes} not null,
    sha256 varchar(64) not null,
    previous_sha256 varchar(64),
    published_at datetime(6) not null,
    published_by varchar(200) not null,
    note varchar(2000),
    constraint edition_pk primary key (id),
    constraint edition_in_municipality unique (municipality, id),
    constraint edition_once unique (municipality, plan, number),
    constraint edition_municipality_fk foreign key (municipality) references registration (slug)
);
--rollback drop table edition;

--changeset publication:001-public-page
create table public_page (
    id binary(16) not null,
    municipality varchar(63) not null,
    address varchar(300) not null,
    plan varchar(60),
    edition int,
    media_type varchar(60) not null,
    etag varchar(64) not null,
    link varchar(400),
    gzip ${bytes} not null,
    brotli ${bytes} not null,
    form varchar(64) not null,
    constraint public_page_pk primary key (id),
    constraint public_page_once unique (municipality, address),
    constraint public_page_municipality_fk foreign key (municipality) references registration (slug)
);
create index public_page_of_plan on public_page (municipality, plan, edition);
--rollback drop table public_page;

--changeset publication:001-public-file
create table public_file (
    id binary(16) not null,
    municipality varchar(63) not null,
    sha256 varchar(64) not null,
    name varchar(300) not null,
    media_type varchar(120) not null,
    constraint public_file_pk primary key (id),
    constraint public_file_once unique (municipality, sha256),
    constraint public_file_municipality_fk foreign key (municipality) references registration (slug)
);
--rollback drop table public_file;
