package org.openplan.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private static final String KEPT = "event.detail";
    /// No form has more fields, so a longer answer is not from our script.
    private static final int MOST = 2_000;

    private final Component form;
    private final String item;
    /// What the fields on the screen held when the browser was last told that they are saved.
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
        var now = new HashMap<String, Integer>();
        fields(form)
                .filter(UnsavedText::isValid)
                .forEach(field -> now.put(
                        placeOf(field.getElement()),
                        field.getElement().getProperty(TEXT, "").hashCode()));
        var news = new HashMap<>(now);
        news.entrySet().removeAll(known.entrySet());
        known.clear();
        known.putAll(now);
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
        known.clear();
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

    /// Calls `still` with what the browser keeps after it was told what is saved: texts that were refused before, or
    /// whose field is not on the screen or shows another language by now.
    public void whenKept(Consumer<List<Typed>> still) {
        form.getElement()
                .addEventListener("unsaved-kept", event -> {
                    var texts = read(event.getEventData().get(KEPT));
                    if (!texts.isEmpty()) still.accept(texts);
                })
                .addEventData(KEPT);
    }

    /// Removes what the browser keeps of the entries of this list, which are known by their position and get others.
    public static void forget(Component list, String part) {
        var place = partOf(list.getElement()) + part;
        itemOf(list.getElement()).ifPresent(item -> tell("moved($0, $1)", item, place));
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
    private static String placeOf(Element field) {
        return partOf(field) + field.getAttribute(FIELD);
    }

    private static String partOf(Element inner) {
        var place = new StringBuilder();
        for (var outer = inner.getParent(); outer != null && !outer.hasAttribute(ITEM); outer = outer.getParent())
            if (outer.hasAttribute(PART)) place.insert(0, outer.getAttribute(PART) + ".");
        return place.toString();
    }

    private static Optional<String> itemOf(Element inner) {
        return Stream.iterate(inner, Objects::nonNull, Element::getParent)
                .filter(outer -> outer.hasAttribute(ITEM))
                .map(outer -> outer.getAttribute(ITEM))
                .findFirst();
    }
}
