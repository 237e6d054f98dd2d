package org.openplan.audit;

/// A flaw of an audit trail and its place: `line` is the number of an entry or of a line in the notes, `where` the file
/// or record concerned, empty for the trail itself.
public record TrailFlaw(Kind kind, long line, String where) {

    public enum Kind {
        /// The trail differs from its seals from this entry on.
        CHANGED,
        /// The trail ends after this entry although more were written.
        CUT_OFF,
        /// The file in which this node noted the trail's ends is missing.
        NOTES_MISSING,
        /// From this line on, that file is not as this node signed it.
        NOTES_CHANGED,
        /// A record differs from what this entry sealed, is missing, or has no entry (0).
        RECORD_CHANGED,
        /// A record that follows from sealed ones, such as a page, is not as it follows.
        DERIVED_CHANGED,
        /// The municipality is missing from the register although this node noted entries up to this one.
        UNREGISTERED
    }

    static TrailFlaw changedAt(long line) {
        return new TrailFlaw(Kind.CHANGED, line, "");
    }

    static TrailFlaw cutOffAfter(long line) {
        return new TrailFlaw(Kind.CUT_OFF, line, "");
    }

    static TrailFlaw notesMissing(String file) {
        return new TrailFlaw(Kind.NOTES_MISSING, 0, file);
    }

    static TrailFlaw notesChanged(long line, String file) {
        return new TrailFlaw(Kind.NOTES_CHANGED, line, file);
    }

    static TrailFlaw recordChanged(long line, String record) {
        return new TrailFlaw(Kind.RECORD_CHANGED, line, record);
    }

    static TrailFlaw derivedChanged(String record) {
        return new TrailFlaw(Kind.DERIVED_CHANGED, 0, record);
    }

    static TrailFlaw unregistered(long line) {
        return new TrailFlaw(Kind.UNREGISTERED, line, "");
    }
}
