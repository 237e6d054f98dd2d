package org.openplan.files;

import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.jspecify.annotations.Nullable;

/// Leaves out what an OpenDocument text reveals about its author: fields, textual settings, scripts, and links to a
/// path on a computer.
final class OpenDocumentRule implements XmlRule {

    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String TEXT = NAMES + "text:1.0";
    private static final QName LINK = new QName("http://www.w3.org/1999/xlink", "href");
    private static final QName ITEM = new QName(NAMES + "config:1.0", "config-item");
    private static final QName ITEM_TYPE = new QName(NAMES + "config:1.0", "type");

    private static final Set<String> FIELDS = Set.of(
            ("creator author-name author-initials initial-creator printed-by file-name template-name user-defined"
                            + " description keywords dde-connection-decls dde-connection section-source dde-source"
                            + " alphabetical-index-auto-mark-file execute-macro script database-display database-name"
                            + " database-next database-row-select database-row-number sheet-name")
                    .split(" "));
    private static final String SENDER = "sender-";

    private static final Set<String> LEFT_OUT = Set.of(
            "scripts",
            "event-listeners",
            "binary-data",
            "applet",
            "plugin",
            "floating-frame",
            "dde-source",
            "creator-initials",
            "sender-initials",
            "meta");
    private static final Set<String> OBJECTS = Set.of("object", "object-ole");
    private static final Set<String> CLICKED = Set.of("a", "area-rectangle", "area-circle", "area-polygon");
    private static final Set<String> NUMBERS = Set.of("boolean", "short", "int", "long", "double");

    private final OpenLinks links;
    private final String folder;

    OpenDocumentRule(OpenLinks links, String folder) {
        this.links = links;
        this.folder = folder;
    }

    @Override
    public Verdict element(StartElement element, @Nullable QName parent) {
        var local = element.getName().getLocalPart();
        if (!element.getName().getNamespaceURI().contains(":xmlns:")) return Verdict.KEPT;
        boolean isField = element.getName().getNamespaceURI().equals(TEXT)
                && (FIELDS.contains(local) || local.startsWith(SENDER));
        if (isField || LEFT_OUT.contains(local)) return Verdict.LEFT_OUT;
        if (OBJECTS.contains(local)) return isKept(element) ? Verdict.KEPT : Verdict.LEFT_OUT;
        boolean isWord = element.getName().equals(ITEM) && !NUMBERS.contains(value(element, ITEM_TYPE));
        return isWord ? Verdict.LEFT_OUT : Verdict.KEPT;
    }

    /// An object may also be inline in the text.
    private boolean isKept(StartElement object) {
        var link = value(object, LINK);
        return link.isEmpty() || links.hasObject(folder, link);
    }

    @Override
    public String attribute(StartElement of, Attribute attribute) {
        var value = attribute.getValue();
        if (!attribute.getName().equals(LINK)) return value;
        var local = of.getName().getLocalPart();
        if (value.startsWith("#") || OBJECTS.contains(local)) return value;
        return CLICKED.contains(local) ? OfficePackage.address(value) : links.picture(folder, value);
    }

    private static String value(StartElement element, QName name) {
        var attribute = element.getAttributeByName(name);
        return attribute == null ? "" : attribute.getValue();
    }
}
