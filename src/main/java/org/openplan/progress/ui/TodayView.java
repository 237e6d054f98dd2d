package org.openplan.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.openplan.design.TodayTask;
import org.openplan.design.TodayTasks;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.membership.Members;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.EntersWorkspace;
import org.openplan.permission.Permission;
import org.openplan.tenancy.Tenancy;

/// The start page: what the user has to do, what waits for a decision, and what is late,
/// each with a link to the exact place.
@Route(":municipality")
@Menu(title = "progress.TodayView.title", order = 1)
@PermitAll
@EntersWorkspace
class TodayView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int SHOWN = 10;

    private final Agenda agenda;
    private final List<TodayTasks> others;
    private final Members members;
    private final Municipalities municipalities;
    private final Messages words;

    TodayView(
            Agenda agenda,
            List<TodayTasks> others,
            Members members,
            Municipalities municipalities,
            Translations translations) {
        this.agenda = agenda;
        this.others = others;
        this.members = members;
        this.municipalities = municipalities;
        this.words = translations.in(getLocale());
        addClassName("screen");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var today = municipalities.today();
        removeAll();
        add(new H1(getPageTitle()), new Paragraph(words.date(today)));
        boolean collects = members.may(Permission.COLLECTS_REPORTS);
        boolean reports = members.may(Permission.REPORTS);
        var due = reports ? agenda.due(words, today) : List.<TodayTask>of();
        list("due", due);
        boolean nothingElse = !others(today) && due.isEmpty();
        if (collects) coordinate(today, nothingElse);
        else if (nothingElse) nothing(reports ? "nothingDue" : "nothing");
    }

    /// Tasks of other modules; returns whether there are any.
    private boolean others(LocalDate today) {
        var groups = others.stream()
                .flatMap(module -> module.groups(words, today).stream())
                .filter(group -> !group.tasks().isEmpty())
                .toList();
        groups.forEach(group -> show(group.title(), group.tasks()));
        return !groups.isEmpty();
    }

    private void coordinate(LocalDate today, boolean nothingElse) {
        var next = agenda.nextSteps(words);
        var waiting = agenda.waiting(words);
        var late = agenda.late(words, today);
        list("waiting", waiting);
        list("next", next);
        list("late", late);
        if (nothingElse && next.isEmpty() && waiting.isEmpty() && late.isEmpty()) nothing("allDone");
    }

    private void list(String title, List<TodayTask> entries) {
        if (!entries.isEmpty()) show(words.say("progress.TodayView." + title, entries.size()), entries);
    }

    private void show(String title, List<TodayTask> entries) {
        var list = new UnorderedList();
        list.addClassName("todo");
        for (var entry : entries.subList(0, Math.min(SHOWN, entries.size()))) {
            var item = new ListItem(new Anchor(entry.address(), entry.what()));
            if (!entry.more().isEmpty()) item.add(new Span(entry.more()));
            list.add(item);
        }
        add(new H2(title), list);
        if (entries.size() > SHOWN) add(new Paragraph(words.say("progress.TodayView.more", entries.size() - SHOWN)));
    }

    private void nothing(String key) {
        add(new Paragraph(say(key)), new Anchor("/" + Tenancy.current() + "/" + words.tag() + "/", say("toPublic")));
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key) {
        return words.say("progress.TodayView." + key);
    }
}
