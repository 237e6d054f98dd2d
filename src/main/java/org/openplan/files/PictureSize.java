package org.openplan.files;

import java.nio.ByteBuffer;
import org.openplan.files.FileRefused.Reason;

/// The number of pixels a picture declares. We never decode a picture, but the reader of the public copy does: a few
/// kilobytes may declare more pixels than a telephone has memory for.
final class PictureSize {

    private static final long MOST_PIXELS = 250_000_000;
    private static final int PNG_WIDTH = 16;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int FIRST_BARE = 0xD0;
    private static final int LAST_BARE = 0xD9;
    private static final int SCAN = 0xDA;

    private PictureSize() {}

    static void check(FileKind kind, byte[] content) throws FileRefused {
        try {
            var in = ByteBuffer.wrap(content);
            if (kind == FileKind.PNG) check(in.getInt(PNG_WIDTH), in.getInt(PNG_WIDTH + 4));
            if (kind == FileKind.JPEG) checkFrames(in);
        } catch (IndexOutOfBoundsException cut) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }

    private static void check(int width, int height) throws FileRefused {
        if (width <= 0 || height <= 0) throw new FileRefused(Reason.DAMAGED);
        if ((long) width * height > MOST_PIXELS) throw new FileRefused(Reason.TOO_COMPLEX);
    }

    /// Reads up to the first scan; the size is declared before it.
    private static void checkFrames(ByteBuffer in) throws FileRefused {
        int at = 2;
        while (true) {
            int marker = in.getShort(at) & 0xFF;
            if (marker == SCAN) return;
            if (marker == 0xFF) at++;
            else if (marker >= FIRST_BARE && marker <= LAST_BARE) at += 2;
            else {
                if (isFrame(marker)) check(in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF);
                at += 2 + (in.getShort(at + 2) & 0xFFFF);
            }
        }
    }

    /// All markers of this range except Huffman and arithmetic tables and a reserved one.
    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
