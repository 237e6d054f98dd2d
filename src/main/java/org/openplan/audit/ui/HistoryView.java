package org.openplan.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.stream.Stream;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailEntry;
import org.openplan.audit.TrailFlaw;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.permission.ReadsAuditTrail;
import org.openplan.tenancy.Tenancy;

/// All changes, the latest first, with a filter that is kept in the address.
@Route(":municipality/history")
@Menu(title = "audit.HistoryView.title", order = 8)
@PermitAll
@ReadsAuditTrail
class HistoryView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final String WORDS = "q";
    private static final String KIND = "kind";

    private final AuditTrail trail;
    private final Municipalities municipalities;
    private final Messages words;
    private final TextField search = new TextField();
    private final Select<String> kind = new Select<>();
    private final Paragraph verdict = new Paragraph();
    private final Grid<TrailEntry> lines = new Grid<>();
    private ZoneId zone = ZoneId.of("UTC");

    HistoryView(AuditTrail trail, Municipalities municipalities, Translations translations) {
        this.trail = trail;
        this.municipalities = municipalities;
        this.words = translations.in(getLocale());
        addClassName("screen");
        verdict.getElement().setAttribute("role", "status");
        add(new H1(getPageTitle()), new Paragraph(say("lead")), filters(), verdict, lines());
    }

    private Div filters() {
        search.setLabel(say("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) filter();
        });
        kind.setLabel(say("kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(say("allKinds"));
        kind.setItemLabelGenerator(name -> name == null ? say("allKinds") : spoken().kind(name));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) filter();
        });
        var check = new Button(say("check"), click -> check());
        check.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(search, kind, check);
        row.addClassName("filters");
        return row;
    }

    private Grid<TrailEntry> lines() {
        lines.addComponentColumn(this::whatHappened).setHeader(say("what")).setFlexGrow(3);
        lines.addComponentColumn(this::whenAndWho).setHeader(say("when")).setFlexGrow(2);
        lines.setItemDetailsRenderer(
                new ComponentRenderer<>(line -> new LineChanges(words, trail.changes(line.number()))));
        lines.setSelectionMode(Grid.SelectionMode.NONE);
        lines.addClassName("trail");
        lines.getElement().setAttribute("aria-label", getPageTitle());
        return lines;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        zone = municipalities
                .find(Tenancy.current())
                .map(Municipality::timeZone)
                .orElse(zone);
        var kinds = trail.kinds().stream()
                .sorted(Comparator.comparing(code -> spoken().kind(code)))
                .toList();
        kind.setItems(kinds);
        kind.setValue(asked.getSingleParameter(KIND).filter(kinds::contains).orElse(null));
        search.setValue(asked.getSingleParameter(WORDS).orElse(""));
        show();
    }

    /// Writes the filter into the address, which determines what is shown.
    private void filter() {
        var chosen = new HashMap<String, String>();
        if (!search.isEmpty()) chosen.put(WORDS, search.getValue());
        if (!kind.isEmpty()) chosen.put(KIND, kind.getValue());
        var here = new RouteParameters("municipality", Tenancy.current());
        UI.getCurrent().navigate(HistoryView.class, here, QueryParameters.simple(chosen));
    }

    private void show() {
        var chosen = kind.isEmpty() ? "" : kind.getValue();
        var sought = search.getValue();
        lines.setEmptyStateText(say(chosen.isEmpty() && sought.isBlank() ? "nothingYet" : "empty"));
        lines.setItemsPageable(page -> trail.entries(chosen, sought, page));
    }

    private void check() {
        var broken = trail.firstBroken();
        verdict.setText(broken.map(this::verdict).orElseGet(() -> say("whole")));
    }

    private String verdict(TrailFlaw flaw) {
        return switch (flaw.kind()) {
            case CHANGED -> words.say("audit.HistoryView.changed", flaw.line());
            case CUT_OFF -> words.say("audit.HistoryView.cutOff", flaw.line());
            case NOTES_MISSING, NOTES_CHANGED -> words.say("audit.HistoryView.notes", flaw.where());
            case RECORD_CHANGED, DERIVED_CHANGED, UNREGISTERED -> words.say("audit.HistoryView.record", flaw.where());
        };
    }

    private Div whatHappened(TrailEntry line) {
        return cell(spoken().kind(line.kind()), spoken().changes(line), spoken().subject(line));
    }

    private Div whenAndWho(TrailEntry line) {
        return cell(spoken().moment(line), spoken().actor(line));
    }

    private LineWords spoken() {
        return new LineWords(words, zone);
    }

    private static Div cell(String... said) {
        var cell = new Div();
        Stream.of(said).filter(one -> !one.isEmpty()).forEach(one -> cell.add(new Span(one)));
        cell.addClassName("asked");
        return cell;
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key) {
        return getTranslation("audit.HistoryView." + key);
    }
}
