package org.openplan.audit;

/// What is not whole about a trail, and where: `line` is one of the trail or of the file of notes, `where` the file or
/// the record it is about, empty for the trail itself.
public record TrailFlaw(Kind kind, long line, String where) {

    /// How it is not whole.
    public enum Kind {
        /// From this line on it reads otherwise than it was sealed.
        CHANGED,
        /// It ends after this line though more was written.
        CUT_OFF,
        /// The file in which this node noted the trail's ends is gone.
        NOTES_MISSING,
        /// From this line on that file is not as this node signed it.
        NOTES_CHANGED,
        /// A record reads otherwise than this line of the trail sealed it, is gone, or is on no line (0).
        RECORD_CHANGED
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
}
