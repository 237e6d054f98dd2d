package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.openplan.language.Messages;
import org.openplan.plan.PreviewLinkDetails;

/// The links that were made: whom for, by whom, until when, and a button that ends one at once.
class PreviewLinkList extends UnorderedList {

    private final Messages words;
    private final ZoneId zone;

    PreviewLinkList(
            Messages words,
            ZoneId zone,
            Instant now,
            List<PreviewLinkDetails> links,
            Consumer<PreviewLinkDetails> withdraw) {
        this.words = words;
        this.zone = zone;
        addClassName("plan-list");
        for (var link : links) {
            var entry = new ListItem(new Span(sentence(link, now)));
            // Nothing is lost by it, since another link can be made: one click.
            if (link.isOpen(now)) entry.add(button(link, withdraw));
            add(entry);
        }
    }

    private Button button(PreviewLinkDetails link, Consumer<PreviewLinkDetails> withdraw) {
        var button = new Button(say("withdraw"), click -> withdraw.accept(link));
        button.setAriaLabel(say("withdrawOne", link.recipient()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return button;
    }

    private String sentence(PreviewLinkDetails link, Instant now) {
        var withdrawn = link.withdrawnAt();
        var made = say("made", link.recipient(), link.madeBy(), day(link.madeAt()));
        if (withdrawn != null) return made + " " + say("withdrawn", day(withdrawn));
        return made + " " + say(link.isOpen(now) ? "until" : "ended", day(link.endsAt()));
    }

    private String day(Instant moment) {
        return words.date(moment.atZone(zone).toLocalDate());
    }

    private String say(String key, Object... values) {
        return words.say("plan.PreviewLinkList." + key, values);
    }
}
