package org.openplan.files;

import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.jspecify.annotations.Nullable;

/// Decides what of an XML part is not copied. It receives every element once, in document order.
interface XmlRule {

    /// What happens to an element.
    enum Verdict {
        KEPT,
        /// Copied without its content.
        EMPTIED,
        /// Copied if any of its content is.
        KEPT_IF_FILLED,
        /// Replaced by its content.
        UNWRAPPED,
        LEFT_OUT
    }

    default Verdict element(StartElement element, @Nullable QName parent) {
        return Verdict.KEPT;
    }

    /// The value to be copied; `null` leaves the attribute out.
    default @Nullable String attribute(StartElement of, Attribute attribute) {
        return attribute.getValue();
    }

    default String text(String text, QName in) {
        return text;
    }

    default void end(QName element) {}
}
