package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.OptionalInt;
import org.openplan.design.HtmlElement;
import org.openplan.document.Finding;
import org.openplan.language.Messages;
import org.openplan.plan.ui.PlanAddress;
import org.openplan.plan.ui.editor.EditorLayout.Matter;

/// The plan's measures, the parts and steps of the open one, and the number of findings of each. Plain HTML, so that a
/// long plan costs the server one element.
class Outline extends Nav {

    /// A part of what is edited, or within such a part, with its open findings.
    record Place(String address, String text, List<Finding> findings, List<Place> within) {}

    private final Messages words;
    private OptionalInt openLinks = OptionalInt.empty();

    Outline(Messages words) {
        this.words = words;
        addClassName("outline");
        setAriaLabel(words.say("plan.Outline.label"));
    }

    /// From now on with the way to the preview for people without an account, and how many links to it are open.
    void share(int open) {
        openLinks = OptionalInt.of(open);
    }

    void show(PlanContents plan, Matter matter) {
        var address = new PlanAddress(plan.slug());
        var open = matter.measure();
        var texts = link(address.texts(), words.say("plan.Outline.texts"));
        if (open == null) texts.with("aria-current", "page");
        var measures = new HtmlElement("ol");
        for (var measure : plan.measures()) {
            var link = link(address.measure(measure.number()), measure.number() + ". " + measure.title());
            var item = HtmlElement.of("li", link.has(count(measure.findings())));
            if (measure.number().equals(open)) {
                link.with("aria-current", "page");
                item.has(places(matter.places()));
            }
            measures.has(item);
        }
        var back = link(matter.address(), matter.title()).named("back editor-back");
        var top = link(address.plan(), plan.title()).named("outline-plan");
        var sharing = new HtmlElement("p");
        openLinks.ifPresent(
                count -> sharing.has(link(address.previewLinks(), words.say("plan.PlanView.previewLinks", count))));
        getElement().setProperty("innerHTML", html(back, top, texts, measures, sharing));
    }

    private HtmlElement places(List<Place> places) {
        var list = new HtmlElement("ol");
        for (var place : places) {
            var link = link(place.address(), place.text())
                    .has(count(place.findings().size()));
            var item = HtmlElement.of("li", link);
            if (!place.within().isEmpty()) item.has(places(place.within()));
            list.has(item);
        }
        return list;
    }

    private static HtmlElement link(String address, String text) {
        return new HtmlElement("a")
                .with("href", address)
                .has(HtmlElement.of("span", text).named("outline-text"));
    }

    private HtmlElement count(int findings) {
        var count = new HtmlElement("span");
        if (findings == 0) return count;
        return count.says(String.valueOf(findings))
                .named("count")
                .with("title", words.say("plan.Outline.findings", findings))
                .with("aria-label", words.say("plan.Outline.findings", findings))
                .with("role", "note");
    }

    private static String html(HtmlElement... elements) {
        var html = new StringBuilder();
        for (var element : elements) html.append(element.getElement().getOuterHTML());
        return html.toString();
    }
}
