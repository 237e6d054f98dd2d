package org.openplan.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.openplan.cocreation.AnswerToSend;
import org.openplan.cocreation.AnswersToSend;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The mail that tells the author of a contribution how it was answered, and why, in the author's language.
@Component
class AnswerMail implements MailKind {

    static final String KIND = "contribution-answer";

    private static final String KEY = "notification.AnswerMail.";

    private final AnswersToSend answers;
    private final Municipalities municipalities;
    private final Translations translations;
    private final String url;

    AnswerMail(
            AnswersToSend answers,
            Municipalities municipalities,
            Translations translations,
            @Value("${openplan.url}") String url) {
        this.answers = answers;
        this.municipalities = municipalities;
        this.translations = translations;
        this.url = url.replaceAll("/+$", "");
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public Optional<ReadyMail> ready(UUID contribution) {
        return answers.of(contribution).map(answer -> new ReadyMail(text(answer), outcome -> {}));
    }

    private MailText text(AnswerToSend answer) {
        var town = municipalities.find(Tenancy.current()).orElseThrow();
        var words = translations.in(answer.author().language());
        var name = town.name(words.tag());
        return new MailText(
                answer.author().name(),
                answer.author().email(),
                words,
                words.say(KEY + "subject", answer.contribution().number(), name),
                paragraphs(answer, words, name),
                new MailText.Link(words.say(KEY + "link"), link(answer, town)),
                words.say(KEY + "foot", name, town.coordinatorEmail()));
    }

    private static List<String> paragraphs(AnswerToSend answer, Messages words, String town) {
        var given = answer.contribution();
        var place = given.place();
        var said = new ArrayList<>(List.of(
                words.say(KEY + "greeting", answer.author().name()),
                given.proposal() == null
                        ? words.say(KEY + "answered", town, given.number(), place.measureNumber(), place.measureTitle())
                        : words.say(KEY + "answeredProposal", town, given.number(), place.measureTitle()),
                words.say(KEY + given.state().name().toLowerCase(Locale.ROOT))));
        given.createdNumber().ifPresent(number -> said.add(words.say(KEY + "created", number)));
        var reason = given.reason();
        if (reason != null && !reason.isBlank()) said.add(words.say(KEY + "reason", reason));
        return said;
    }

    private String link(AnswerToSend answer, Municipality town) {
        return url + "/app/" + town.slug() + "/my-contributions?contribution="
                + answer.contribution().id().id();
    }
}
