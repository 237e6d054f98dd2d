package org.openplan.membership;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openplan.permission.Role;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, MembershipId> {

    Membership save(Membership membership);

    Optional<Membership> findByIdAndMunicipality(MembershipId id, String municipality);

    boolean existsByMunicipalityAndEmailAndRole(String municipality, String email, Role role);

    List<Membership> findByMunicipalityAndValidToIsNull(String municipality);

    /// Without those that were withdrawn. One that ended the moment it began was merged with another by a migration.
    @Query("select m from Membership m"
            + " where m.municipality = :municipality and (m.validTo is null or m.validTo = m.validFrom)")
    List<Membership> heldOrMerged(String municipality);

    /// Locks the rows, so that two coordinators who withdraw each other or assign the same role at the same moment do
    /// not both succeed.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Membership m"
            + " where m.municipality = :municipality and m.role = :role and m.validTo is null")
    List<Membership> findForUpdate(String municipality, Role role);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Membership m where m.municipality = :municipality and m.id = :id")
    Optional<Membership> findForUpdate(String municipality, MembershipId id);

    List<Membership> findBySubjectAndMunicipalityAndValidToIsNull(String subject, String municipality);

    @Query("select distinct m.municipality from Membership m where m.subject = :subject and m.validTo is null"
            + " order by m.municipality")
    List<String> municipalitiesOf(String subject);

    @Query("select m from Membership m where m.municipality = :municipality and m.validTo is not null"
            + " and m.subject is null and m.invitation.key is not null order by m.validTo desc")
    List<Membership> withdrawnBeforeTheyCame(String municipality, Limit most);

    @Query("select m from Membership m where m.invitation.key = :key")
    Optional<Membership> findByInvitation(UUID key);

    /// Leaves the version alone: what becomes of a mail must not stop whoever changes the member at that moment.
    @Modifying
    @Query("update Membership m set m.invitation.mailedAt = :at, m.invitation.mailTriedAt = :at,"
            + " m.invitation.mailProblem = null"
            + " where m.municipality = :municipality and m.id = :id and m.invitation.key = :key")
    void mailed(String municipality, MembershipId id, UUID key, Instant at);

    @Modifying
    @Query("update Membership m set m.invitation.mailTriedAt = :at, m.invitation.mailProblem = :problem"
            + " where m.municipality = :municipality and m.id = :id and m.invitation.key = :key")
    void notMailed(String municipality, MembershipId id, UUID key, MailProblem problem, Instant at);

    @Query("select distinct m.municipality from Membership m"
            + " where m.email = :email and m.subject is null and m.validTo is null order by m.municipality")
    List<String> municipalitiesWaitingFor(String email);

    List<Membership> findByMunicipalityAndEmailAndSubjectIsNullAndValidToIsNull(String municipality, String email);

    /// The languages of whoever has signed in with this address, the latest membership first.
    @Query("select m.language from Membership m where m.email = :email and m.subject is not null"
            + " and m.language is not null order by m.validFrom desc, m.id desc")
    List<String> languagesAt(String email, Limit most);

    @Query("select m.language from Membership m where m.subject = :subject and m.language is not null"
            + " order by m.validFrom desc, m.id desc")
    List<String> languagesOf(String subject, Limit most);

    List<Membership> findBySubject(String subject);

    List<Membership> findByMunicipalityAndJoinedAtIsNullAndValidToIsNull(String municipality);

    @Query("select distinct m.municipality from Membership m where m.joinedAt is null and m.validTo is null"
            + " order by m.municipality")
    List<String> municipalitiesNotYetJoined();

    List<Membership> findByMunicipality(String municipality);

    List<Membership> findByMunicipalityAndEmail(String municipality, String email);

    List<Membership> findByMunicipalityAndEmailAndRoleAndValidToIsNull(String municipality, String email, Role role);

    @Query("""
        select distinct gone.email from Membership gone
        where gone.municipality = :municipality and gone.validTo is not null and gone.joinedAt is not null
          and not exists (select 1 from Membership here where here.municipality = gone.municipality
              and here.email = gone.email and here.validTo is null)
        """)
    List<String> withdrawnButJoined(String municipality);

    @Query("select new org.openplan.membership.MemberCount("
            + "count(distinct case when m.subject is null then m.email end), count(distinct m.subject))"
            + " from Membership m where m.municipality = :municipality and m.validTo is null")
    MemberCount count(String municipality);

    @Query("select count(m) > 0 from Membership m where m.municipality = :municipality and m.subject = :subject"
            + " and m.role in :roles and m.validTo is null")
    boolean holds(String municipality, String subject, Collection<Role> roles);
}
