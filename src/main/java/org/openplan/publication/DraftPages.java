package org.openplan.publication;

import java.util.List;
import java.util.Optional;
import org.openplan.document.PlanDocument;
import org.openplan.language.Translations;
import org.openplan.permission.OpenToAll;
import org.openplan.permission.ReadsDrafts;
import org.openplan.publication.pages.Addresses;
import org.openplan.publication.pages.Addresses.Preview;
import org.openplan.publication.pages.PageContext;
import org.openplan.publication.pages.PreviewPages;
import org.openplan.web.Limited;
import org.openplan.web.LimitedAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The public pages of a draft as they would be if it were published now; nothing of them is stored.
@Service
@Transactional(readOnly = true)
public class DraftPages {

    private final PlanHistories histories;
    private final Translations translations;

    DraftPages(PlanHistories histories, Translations translations) {
        this.histories = histories;
        this.translations = translations;
    }

    /// A page that is asked for: `root` is where the preview stands, up to the language; `below` is the address below
    /// the plan's own page.
    public record Asked(String root, String language, String below) {}

    /// Empty if the municipality has no pages in that language, or the plan no such page.
    @ReadsDrafts
    @Limited(LimitedAction.PREVIEW)
    public Optional<byte[]> find(PlanDocument draft, Asked asked) {
        return build(draft, asked);
    }

    /// The same for a reader whose link has led to the draft.
    @OpenToAll
    public Optional<byte[]> findByLink(PlanDocument draft, Asked asked) {
        return build(draft, asked);
    }

    /// The municipality's languages, in which there are pages.
    @OpenToAll
    public List<String> languages() {
        return PageContext.languages(histories.town(), translations);
    }

    private Optional<byte[]> build(PlanDocument draft, Asked asked) {
        var town = histories.town();
        if (!PageContext.languages(town, translations).contains(asked.language())) return Optional.empty();
        var history = histories.withDraft(draft);
        var preview = new Preview(asked.root(), history.current().number());
        var at = new Addresses(town.slug(), asked.language(), draft.slug(), 0, preview);
        return new PreviewPages(PageContext.of(town, translations, asked.language()), history, at).find(asked.below());
    }
}
