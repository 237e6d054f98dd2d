package org.openplan.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a person typed in a form and what is not saved yet: the browser keeps it for a day, and gives it back when the
/// form is opened again; see `src/docs/adr/0020-unsaved-text.md`.
public final class UnsavedText {

    /// A text that was not saved, its place in the item, and what the field said before.
    public record Typed(String place, String value, String base) {}

    private static final String SCRIPT = "window.openplan?.unsaved?.";
    private static final String ITEM = "data-unsaved";
    private static final String FIELD = "data-field";
    private static final String PART = "data-part";
    private static final String TEXT = "value";
    /// No form has more fields, so a longer answer is not from our script.
    private static final int MOST = 2_000;

    private final Component form;
    private final String item;
    private final Map<String, Integer> known = new HashMap<>();

    /// `item` names what the form edits, such as `measure/<id>`.
    public UnsavedText(Component form, String item) {
        this.form = form;
        this.item = item;
        form.getElement().setAttribute(ITEM, item);
    }

    public String item() {
        return item;
    }

    /// Has the browser keep what is typed in this field; `name` is its place in the part of the item around it.
    public static <F extends Component> F watch(F field, String name) {
        field.getElement().setAttribute(FIELD, name);
        return field;
    }

    /// Names a part of the item, such as `steps.<id>`, for the fields in it.
    public static void part(Component part, String name) {
        part.getElement().setAttribute(PART, name);
    }

    public static boolean isPart(Component part) {
        return part.getElement().hasAttribute(PART);
    }

    /// Tells the browser which texts are saved: all except those of invalid fields.
    public void saved() {
        var news = new HashMap<String, Integer>();
        fields(form).filter(UnsavedText::isValid).forEach(field -> {
            var place = placeOf(field.getElement());
            int hash = field.getElement().getProperty(TEXT, "").hashCode();
            if (!Integer.valueOf(hash).equals(known.put(place, hash))) news.put(place, hash);
        });
        tell("heard($0, $1)", item, news);
    }

    /// Tells the browser that these texts are saved, also those whose fields are not on the screen.
    public void saved(Stream<Typed> texts) {
        var news = new HashMap<String, Integer>();
        texts.forEach(text -> news.put(text.place(), text.value().hashCode()));
        tell("heard($0, $1)", item, news);
    }

    /// Tells the browser that nothing of what was sent could be saved.
    public void refused() {
        tell("heard($0, {})", item);
    }

    /// The fields were replaced by others.
    public void redrawn() {
        known.clear();
    }

    /// Removes what the browser keeps of this item.
    public void decided() {
        tell("decided($0)", item);
    }

    /// Asks the browser for what it keeps of this item; `found` is not called if there is nothing.
    public void find(Consumer<List<Typed>> found) {
        form.getElement()
                .executeJs("return " + SCRIPT + "texts($0) ?? []", item)
                .then(kept -> {
                    var texts = read(kept);
                    if (!texts.isEmpty()) found.accept(texts);
                });
    }

    private static void tell(String call, Object... values) {
        // Not on the form's element, which may be gone by the time of the answer.
        var screen = UI.getCurrent();
        if (screen != null) screen.getPage().executeJs(SCRIPT + call, values);
    }

    /// Ignores whatever is not in the form in which our script answers.
    static List<Typed> read(@Nullable JsonNode kept) {
        var texts = new ArrayList<Typed>();
        if (kept == null || !kept.isArray() || kept.size() > MOST) return texts;
        for (var one : kept)
            if (Stream.of("place", TEXT, "base").allMatch(name -> one.path(name).isString()))
                texts.add(new Typed(
                        one.path("place").asString(),
                        one.path(TEXT).asString(),
                        one.path("base").asString()));
        return texts;
    }

    private static Stream<Component> fields(Component part) {
        var here = Stream.of(part).filter(field -> field.getElement().hasAttribute(FIELD));
        return Stream.concat(here, part.getChildren().flatMap(UnsavedText::fields));
    }

    private static boolean isValid(Component field) {
        return !(field instanceof HasValidation checked && checked.isInvalid());
    }

    /// Tells the browser whose texts it keeps; those of other people are removed. `key` must not tell who it is.
    public static void signedIn(UI screen, String key) {
        screen.getPage().executeJs(SCRIPT + "signedIn($0)", key);
    }

    public static void signedOut() {
        tell("signedOut()");
    }

    /// As the script names it.
    private String placeOf(Element field) {
        var place = new StringBuilder(field.getAttribute(FIELD));
        for (var outer = field.getParent(); outer != null && !outer.hasAttribute(ITEM); outer = outer.getParent())
            if (outer.hasAttribute(PART)) place.insert(0, outer.getAttribute(PART) + ".");
        return place.toString();
    }
}
