package org.openplan.publication.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openplan.design.HtmlElement;
import org.openplan.document.Drift;
import org.openplan.document.MoveReason;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanHistory.GivenReason;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// The changes of a promise as sentences.
final class DriftList {

    private final Messages messages;
    private final TextReader reading;
    private final Function<MoveReason, List<GivenReason>> reasons;
    private final List<HtmlElement> sentences = new ArrayList<>();

    /// `reasons` are those that the editions gave for a move.
    DriftList(Messages messages, TextReader reading, Function<MoveReason, List<GivenReason>> reasons, Drift drift) {
        this.messages = messages;
        this.reading = reading;
        this.reasons = reasons;
        drift.deadlines().forEach(this::deadline);
        drift.aims().forEach(this::aim);
        drift.renumbered().forEach(this::renumbered);
        drift.added().forEach(whole -> whole("added", whole));
        drift.removed().forEach(whole -> whole("removed", whole));
    }

    HtmlElement list(int most) {
        var list = new HtmlElement("ul").named("plain");
        sentences.stream().limit(most).forEach(list::has);
        if (sentences.size() > most) list.has(HtmlElement.of("li", say("more", sentences.size() - most)));
        return list;
    }

    private void deadline(Drift.Deadline move) {
        boolean withinQuarter = quarter(move.before()).equals(quarter(move.after()));
        Function<@Nullable LocalDate, String> named = withinQuarter ? this::day : this::quarter;
        sentences.add(about(move.measure(), move.step())
                .says(say("deadline", named.apply(move.before()), named.apply(move.after())))
                .has(reasons(move.move())));
    }

    private void aim(Drift.Aim aim) {
        var now = aim.after();
        sentences.add(about(aim.measure(), null)
                .has(TextElements.into(
                        new HtmlElement("i"), reading.say(aim.indicator().name())))
                .says(say(
                        now == null ? "aimGone" : "aim",
                        messages.quarter(aim.quarter()),
                        messages.number(aim.before()),
                        now == null ? "" : messages.number(now)))
                .has(reasons(aim.move())));
    }

    private HtmlElement[] reasons(MoveReason move) {
        return reasons.apply(move).stream().map(this::reason).toArray(HtmlElement[]::new);
    }

    private HtmlElement reason(GivenReason given) {
        return given.text().isEmpty()
                ? HtmlElement.of("small", say("noReason", given.edition()))
                : HtmlElement.of("small", say("reason", given.edition()) + " ")
                        .has(TextElements.into(new HtmlElement("span"), reading.say(given.text())));
    }

    private void renumbered(Drift.Renumbered move) {
        var step = move.step();
        var now = step == null ? move.measure().number() : step.number();
        sentences.add(about(move.measure(), step).says(say("renumbered", now, move.before())));
    }

    private void whole(String key, Drift.Whole whole) {
        var step = whole.step();
        sentences.add(about(whole.measure(), step)
                .has(TextElements.into(
                        new HtmlElement("i"),
                        reading.say(shortened(step == null ? whole.measure().title() : step.description()))))
                .says(say(step == null ? key + "Measure" : key + "Step")));
    }

    private Text shortened(Text text) {
        var said = reading.say(text);
        var language = said.language();
        return Text.of(language == null ? messages.tag() : language, MeasureCard.few(said.words()));
    }

    private HtmlElement about(Measure measure, @Nullable Step step) {
        var what = step == null ? say("measure", measure.number()) : say("step", measure.number(), step.number());
        return HtmlElement.of("li", HtmlElement.of("b", what)).says(" ");
    }

    private String quarter(@Nullable LocalDate deadline) {
        return deadline == null ? say("none") : messages.quarter(Quarter.of(deadline));
    }

    private String day(@Nullable LocalDate deadline) {
        return deadline == null ? say("none") : messages.date(deadline);
    }

    private String say(String key, Object... values) {
        return messages.say("publication.DriftList." + key, values);
    }
}
