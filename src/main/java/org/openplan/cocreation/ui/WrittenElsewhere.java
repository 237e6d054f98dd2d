package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.UnfinishedContribution;
import org.openplan.design.StatusMessage;
import org.openplan.language.Messages;

/// Says what the same person did in another window meanwhile with the text of a form, and offers how to go on.
class WrittenElsewhere extends Composite<Div> {

    private final Messages words;

    WrittenElsewhere(Messages words) {
        this.words = words;
    }

    void clear() {
        getContent().removeAll();
    }

    /// Two texts of which one is chosen; until then neither is lost.
    void changed(UnfinishedContribution other, Runnable keepMine, Runnable keepOther) {
        var message = StatusMessage.wrong(say("changed"));
        Stream.of(other.text().wording(), other.text().remark())
                .filter(text -> !text.isBlank())
                .forEach(text -> message.add(said(text)));
        message.add(actions(
                new Button(say("keepMine"), click -> keepMine.run()),
                new Button(say("keepOther"), click -> keepOther.run())));
        show(message);
    }

    /// The draft of this form, with another text.
    void handedIn(ContributionDetails earlier, Runnable goOnAnew) {
        var message = StatusMessage.wrong(say("handedIn", earlier.number()));
        message.add(actions(link(earlier), new Button(say("goOnAnew"), click -> goOnAnew.run())));
        show(message);
    }

    String done(ContributionDetails earlier) {
        return say("done", earlier.number());
    }

    /// Nothing of it is handed in again.
    void handedIn(ContributionDetails earlier, String key) {
        var message = StatusMessage.wrong(say(key, earlier.number()));
        message.add(link(earlier));
        show(message);
    }

    private void show(StatusMessage message) {
        clear();
        getContent().add(message);
    }

    private Anchor link(ContributionDetails earlier) {
        return new Anchor(MyContributionsView.address(earlier.id()), say("link", earlier.number()));
    }

    private static Div actions(Component... offered) {
        var actions = new Div(offered);
        actions.addClassName("actions");
        return actions;
    }

    private static Div said(String text) {
        var said = new Div(text);
        said.addClassName("said");
        return said;
    }

    private String say(String key, Object... values) {
        return words.say("cocreation.WrittenElsewhere." + key, values);
    }
}
