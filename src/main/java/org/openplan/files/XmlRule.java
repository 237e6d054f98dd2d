package org.openplan.files;

import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.jspecify.annotations.Nullable;

/// What of an XML part is not copied. It hears of every element once, in the order of the part.
interface XmlRule {

    /// What becomes of an element.
    enum Verdict {
        KEPT,
        /// Copied without what is in it.
        EMPTIED,
        /// Copied unless nothing of what is in it is.
        KEPT_IF_FILLED,
        /// Left out, and what is in it takes its place.
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
