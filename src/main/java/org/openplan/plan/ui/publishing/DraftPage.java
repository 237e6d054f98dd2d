package org.openplan.plan.ui.publishing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.openplan.membership.Members;
import org.openplan.municipality.AddressedMunicipality;
import org.openplan.permission.Permission;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.ui.PlanAddress;
import org.openplan.publication.DraftPages;
import org.openplan.web.TooOften;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The public pages of a draft, for those who may read drafts; for everybody else they do not exist.
@RestController
class DraftPage {

    private final AddressedMunicipality addressed;
    private final Members members;
    private final PlanOverview overview;
    private final DraftPages pages;
    private final PreviewResponse answer;

    DraftPage(
            AddressedMunicipality addressed,
            Members members,
            PlanOverview overview,
            DraftPages pages,
            PreviewResponse answer) {
        this.addressed = addressed;
        this.members = members;
        this.overview = overview;
        this.pages = pages;
        this.answer = answer;
    }

    @GetMapping(PlanAddress.PREVIEW + "{town}/{plan}/{language}/{*below}")
    void show(
            @PathVariable String town,
            @PathVariable String plan,
            @PathVariable String language,
            @PathVariable String below,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asked = new DraftPages.Asked(PlanAddress.preview(town, plan, ""), language, below);
        try {
            var page = addressed.serve(town, () -> find(plan, asked));
            if (page.isPresent()) answer.page(response, page.get());
            else answer.missing(request, response);
        } catch (TooOften refused) {
            answer.tooOften(request, response, refused);
        }
    }

    private Optional<byte[]> find(String plan, DraftPages.Asked asked) {
        if (!members.may(Permission.READS_DRAFTS)) return Optional.empty();
        return overview.named(plan).map(overview::preview).flatMap(draft -> pages.find(draft, asked));
    }
}
