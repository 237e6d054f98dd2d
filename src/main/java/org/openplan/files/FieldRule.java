package org.openplan.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.events.StartElement;
import org.jspecify.annotations.Nullable;
import org.openplan.files.WordFields.Fate;

/// Leaves out fields and bound controls of a Word file that contain its author or its location.
final class FieldRule implements XmlRule {

    private static final Set<String> TEXTS = Set.of("t", "delText", "instrText", "delInstrText");
    private static final Pattern BOUND_TO_NAME = Pattern.compile("(?i)creator|lastModifiedBy|manager");

    /// A field that has started, and whether its code has been read.
    private static final class OpenField {
        private final Fate fate;
        private boolean shows;

        private OpenField(Fate fate) {
            this.fate = fate;
        }
    }

    private final Iterator<Fate> fates;
    private final Deque<OpenField> open = new ArrayDeque<>();
    private int hidingSimple;
    private int hidingControls;
    private boolean controlNames;

    FieldRule(List<Fate> fates) {
        this.fates = fates.iterator();
    }

    @Override
    public Verdict element(StartElement element, @Nullable QName parent) {
        if (!WordFields.isWord(element.getName().getNamespaceURI())) return Verdict.KEPT;
        return switch (element.getName().getLocalPart()) {
            case "fldChar" -> mark(value(element, "fldCharType"));
            case "fldSimple" -> simple(next());
            case "dataBinding" -> binding(value(element, "xpath"));
            case "sdtContent" -> control();
            case String name when TEXTS.contains(name) && hides() -> Verdict.LEFT_OUT;
            default -> Verdict.KEPT;
        };
    }

    private Verdict mark(String kind) {
        if (kind.equals("begin")) open.push(new OpenField(next()));
        var field = open.peek();
        if (field == null) return Verdict.KEPT;
        if (kind.equals("separate")) field.shows = true;
        if (kind.equals("end")) open.pop();
        return field.fate == Fate.STAYS ? Verdict.KEPT : Verdict.LEFT_OUT;
    }

    private Fate next() {
        return fates.hasNext() ? fates.next() : Fate.TEXT;
    }

    private Verdict simple(Fate fate) {
        if (fate == Fate.GONE || hidingSimple > 0) hidingSimple++;
        return switch (fate) {
            case STAYS -> Verdict.KEPT;
            case TEXT, GONE -> Verdict.UNWRAPPED;
        };
    }

    private Verdict binding(String path) {
        controlNames |= BOUND_TO_NAME.matcher(path).find();
        return Verdict.LEFT_OUT;
    }

    private Verdict control() {
        if (controlNames || hidingControls > 0) hidingControls++;
        controlNames = false;
        return Verdict.KEPT;
    }

    private boolean hides() {
        return hidingSimple > 0
                || hidingControls > 0
                || open.stream().anyMatch(field -> field.fate == Fate.GONE || field.fate == Fate.TEXT && !field.shows);
    }

    @Override
    public void end(QName element) {
        if (!WordFields.isWord(element.getNamespaceURI())) return;
        if (element.getLocalPart().equals("fldSimple") && hidingSimple > 0) hidingSimple--;
        if (element.getLocalPart().equals("sdtContent") && hidingControls > 0) hidingControls--;
    }

    private static String value(StartElement element, String name) {
        var attributes = element.getAttributes();
        while (attributes.hasNext()) {
            var attribute = attributes.next();
            if (attribute.getName().getLocalPart().equals(name)) return attribute.getValue();
        }
        return "";
    }
}
