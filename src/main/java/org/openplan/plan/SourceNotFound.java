package org.openplan.plan;

/// There is no such plan to copy measures from, or none that may be read here.
public final class SourceNotFound extends RuntimeException {

    SourceNotFound(MeasureSource source) {
        super("Nothing to copy at " + source);
    }
}
