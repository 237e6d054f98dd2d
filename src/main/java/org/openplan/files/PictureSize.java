package org.openplan.files;

/// The number of pixels a picture declares. We never decode a picture, but the reader of the public copy does: a few
/// kilobytes may declare more pixels than a telephone has memory for.
final class PictureSize {

    private static final long MOST_PIXELS = 250_000_000;

    private PictureSize() {}

    static void check(long width, long height) throws FileRefused {
        if (width <= 0 || height <= 0) throw new FileRefused(FileRefused.Reason.DAMAGED);
        if (width > MOST_PIXELS / height) throw new FileRefused(FileRefused.Reason.TOO_COMPLEX);
    }
}
