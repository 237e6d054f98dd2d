package org.openplan.operator;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Spelling;
import org.openplan.membership.MemberCount;
import org.openplan.membership.MemberCounts;
import org.openplan.municipality.FolderComparison;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.municipality.Storage;
import org.openplan.municipality.StorageRoom;
import org.openplan.municipality.TenantFolders;
import org.openplan.permission.SeesMunicipalities;
import org.openplan.publication.Editions;
import org.openplan.publication.LatestEdition;
import org.openplan.tenancy.ServiceActor;
import org.springframework.stereotype.Service;

/// The municipalities of the service for its operator. The list is made of names only; figures are read for one
/// municipality at a time, so that thousands of them cost no more than the rows on the screen.
///
/// Not transactional: a session of the database serves one municipality only.
@Service
public class MunicipalityOverview {

    /// Without any permission, so that it reads what is open to all and no draft.
    private static final ServiceActor READER = ServiceActor.named("municipality-overview");

    private final Municipalities municipalities;
    private final TenantFolders folders;
    private final MemberCounts members;
    private final Editions editions;
    private final Storage storage;

    MunicipalityOverview(
            Municipalities municipalities,
            TenantFolders folders,
            MemberCounts members,
            Editions editions,
            Storage storage) {
        this.municipalities = municipalities;
        this.folders = folders;
        this.members = members;
        this.editions = editions;
        this.storage = storage;
    }

    /// The names in addresses of all municipalities that are registered or have a folder, in order, narrowed to those
    /// that contain what was typed.
    @SeesMunicipalities
    public List<String> slugs(String typed) {
        var wanted = Spelling.slug(typed);
        var all = new TreeSet<>(municipalities.slugs());
        all.addAll(folders.names());
        return all.stream().filter(slug -> slug.contains(wanted)).toList();
    }

    @SeesMunicipalities
    public MunicipalityFigures figures(String slug) {
        var folder = folders.compare(slug);
        return municipalities
                .find(slug)
                .map(known -> figures(known, folder))
                .orElseGet(() -> new MunicipalityFigures(
                        slug,
                        folder.read(),
                        MunicipalityState.NOT_APPLIED,
                        null,
                        null,
                        0,
                        null,
                        folder,
                        folder.people().size()));
    }

    private record Inside(
            @Nullable LatestEdition edition, @Nullable StorageRoom storage) {}

    private MunicipalityFigures figures(Municipality known, FolderComparison folder) {
        var slug = known.slug();
        var people = members.of(slug);
        var inside = READER.in(
                slug,
                () -> new Inside(
                        editions.latest().orElse(null), storage.lastCounted().orElse(null)));
        var edition = Optional.ofNullable(inside.edition());
        return new MunicipalityFigures(
                slug,
                known,
                state(people, edition.isPresent()),
                edition.map(LatestEdition::number).orElse(null),
                edition.map(one -> one.publishedAt().atZone(known.timeZone()).toLocalDate())
                        .orElse(null),
                people.waiting(),
                inside.storage(),
                folder,
                members.notYetMembers(slug, folder.people()));
    }

    private static MunicipalityState state(MemberCount people, boolean published) {
        if (published) return MunicipalityState.PUBLISHED;
        return people.signedIn() == 0 ? MunicipalityState.NOBODY_SIGNED_IN : MunicipalityState.NOTHING_PUBLISHED;
    }
}
