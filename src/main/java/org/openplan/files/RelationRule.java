package org.openplan.files;

import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.jspecify.annotations.Nullable;

/// Leaves out references to parts of a Word or Excel file that are not kept.
final class RelationRule implements XmlRule {

    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /// Elements that are useful without the part they refer to.
    private static final Set<String> WITHOUT_PART = Set.of("hyperlink", "blip", "pageSetup", "imagedata", "fill");

    private final Set<String> kept;

    RelationRule(Set<String> kept) {
        this.kept = kept;
    }

    @Override
    public Verdict element(StartElement element, @Nullable QName parent) {
        if (WITHOUT_PART.contains(element.getName().getLocalPart())) return Verdict.KEPT;
        var attributes = element.getAttributes();
        while (attributes.hasNext()) if (isLost(attributes.next())) return Verdict.LEFT_OUT;
        return Verdict.KEPT;
    }

    @Override
    public @Nullable String attribute(StartElement of, Attribute attribute) {
        return isLost(attribute) ? null : attribute.getValue();
    }

    private boolean isLost(Attribute attribute) {
        return NAMESPACES.contains(attribute.getName().getNamespaceURI())
                && !attribute.getValue().isEmpty()
                && !kept.contains(attribute.getValue());
    }
}
