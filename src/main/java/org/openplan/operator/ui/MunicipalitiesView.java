package org.openplan.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.operator.MunicipalityFigures;
import org.openplan.operator.MunicipalityOverview;
import org.openplan.permission.SeesMunicipalities;

/// All municipalities of the service, for its operator to read; the filter stays in the address.
@Route("municipalities")
@Menu(title = "operator.MunicipalitiesView.title", order = 20)
@PermitAll
@SeesMunicipalities
class MunicipalitiesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final String WORDS = "q";

    /// How many rows are read at once; each costs a few small queries and the reading of one folder.
    private static final int ROWS = 20;

    private final MunicipalityOverview overview;
    private final Messages words;
    private final FiguresText text;
    private final TextField search = new TextField();
    private final Paragraph count = new Paragraph();
    private final Grid<MunicipalityFigures> grid = new Grid<>();

    MunicipalitiesView(MunicipalityOverview overview, Translations translations) {
        this.overview = overview;
        this.words = translations.in(getLocale());
        this.text = new FiguresText(words);
        addClassName("screen");
        search.setLabel(say("search"));
        search.setHelperText(say("searchHelp"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) filter();
        });
        count.getElement().setAttribute("role", "status");
        var filters = new Div(search);
        filters.addClassName("filters");
        add(new H1(getPageTitle()), new Paragraph(say("lead")), filters, count, list());
    }

    private Grid<MunicipalityFigures> list() {
        grid.addComponentColumn(this::municipality)
                .setHeader(say("municipality"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::figures).setHeader(say("figures")).setFlexGrow(3);
        grid.addComponentColumn(this::folder).setHeader(say("folder")).setFlexGrow(4);
        grid.setPageSize(ROWS);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getPageTitle());
        return grid;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        search.setValue(parameters.getSingleParameter(WORDS).orElse(""));
        var typed = search.getValue();
        int found = overview.slugs(typed).size();
        count.setText(words.say("operator.MunicipalitiesView.count", found));
        grid.setAllRowsVisible(found <= ROWS); // more are read while somebody scrolls
        grid.setEmptyStateText(say(typed.isBlank() ? "none" : "notFound"));
        grid.setItems(
                query -> overview.slugs(typed).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit())
                        .map(overview::figures),
                query -> overview.slugs(typed).size());
    }

    /// Writes the filter into the address, which determines what is shown.
    private void filter() {
        var chosen = search.isEmpty() ? Map.<String, String>of() : Map.of(WORDS, search.getValue());
        UI.getCurrent().navigate(MunicipalitiesView.class, QueryParameters.simple(chosen));
    }

    private Div municipality(MunicipalityFigures of) {
        var name = new Span(text.name(of));
        name.addClassName("whose");
        return cell(name, new Span(of.slug()), new Span(text.state(of)));
    }

    private Div figures(MunicipalityFigures of) {
        return cell(new Span(text.edition(of)), new Span(text.waiting(of)), new Span(text.storage(of)));
    }

    private Div folder(MunicipalityFigures of) {
        var cell = cell(new Span(text.folder(of)));
        if (of.notYetMembers() > 0) cell.add(new Span(text.notYetMembers(of)));
        of.folder().mistakes().forEach(mistake -> cell.add(inEnglish(mistake)));
        return cell;
    }

    /// The lines of the check are for the command line and have one language.
    private static Span inEnglish(String mistake) {
        var line = new Span(mistake);
        line.getElement().setAttribute("lang", Translations.ENGLISH);
        return line;
    }

    private static Div cell(Component... lines) {
        var cell = new Div(lines);
        cell.addClassName("asked");
        return cell;
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key) {
        return words.say("operator.MunicipalitiesView." + key);
    }
}
