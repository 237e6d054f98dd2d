--liquibase formatted sql

--changeset publication:002-edition-note
alter table edition modify column note ${text};
--rollback alter table edition modify column note varchar(2000);

--changeset publication:002-edition-note-in-languages-mysql dbms:mysql
update edition set note = json_object('sr-Latn', note) where note is not null;
--rollback update edition set note = json_unquote(json_extract(note, '$."sr-Latn"')) where note is not null;

--changeset publication:002-edition-note-in-languages-h2 dbms:h2
update edition set note = cast(json_object(key 'sr-Latn' value cast(note as varchar)) as varchar) where note is not null;
--rollback update edition set note = regexp_replace(cast(note as varchar), '^\{"sr-Latn":"(.*)"\}$', '$1') where note is not null;
