--liquibase formatted sql

-- Two invitations at the same moment could give one person the same role twice. The later ones of such doubles end, and
-- whoever answers for an institution by one of them answers by the first from here on. Each changeset is one statement,
-- so that a migration that was killed goes on where it stood.

--changeset membership:003-officers-named-twice
delete from institution_officer where id in (select id from (
    select o.id from institution_officer o
    join membership d on d.id = o.membership_id and d.valid_to is null
    join membership k on k.municipality = d.municipality and k.email = d.email and k.role = d.role
        and k.valid_to is null and k.id < d.id
    join institution_officer p on p.institution_id = o.institution_id and p.membership_id = k.id) twice);
--rollback empty

--changeset membership:003-officers-by-a-double
update institution_officer set membership_id = (select min(k.id) from membership d
    join membership k on k.municipality = d.municipality and k.email = d.email and k.role = d.role
        and k.valid_to is null
    where d.id = institution_officer.membership_id)
where membership_id in (select id from membership where valid_to is null);
--rollback empty

--changeset membership:003-doubles
update membership set valid_to = valid_from where id in (select id from (
    select d.id from membership d
    join membership k on k.municipality = d.municipality and k.email = d.email and k.role = d.role
        and k.valid_to is null and k.id < d.id
    where d.valid_to is null) doubles);
--rollback empty

--changeset membership:003-holds
alter table membership add column holds int generated always as (case when valid_to is null then 1 end);
--rollback alter table membership drop column holds;

--changeset membership:003-role-once
alter table membership add constraint membership_role_once unique (municipality, email, role, holds);
--rollback alter table membership drop constraint membership_role_once;
