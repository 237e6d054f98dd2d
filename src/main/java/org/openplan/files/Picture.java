package org.openplan.files;

import java.util.Arrays;
import java.util.Optional;

/// A picture without what it reveals about the photographer: place, time, camera and thumbnail are removed, every pixel
/// stays.
///
/// Only the parts that make up the picture are copied. The bytes are cut, never decoded, so no picture
/// can expand in memory.
public final class Picture {

    /// A cleaned picture and the extension for its name, without the dot.
    record Copy(byte[] content, String ending) {}

    private Picture() {}

    public static byte[] png(byte[] content) throws FileRefused {
        try {
            return new PngPicture(content).copy();
        } catch (RuntimeException damaged) {
            throw new FileRefused(FileRefused.Reason.DAMAGED);
        }
    }

    public static byte[] jpeg(byte[] content) throws FileRefused {
        try {
            return new JpegPicture(content).copy();
        } catch (RuntimeException damaged) {
            throw new FileRefused(FileRefused.Reason.DAMAGED);
        }
    }

    /// Recognised by content; empty if the picture is damaged or of a kind that cannot be cleaned.
    static Optional<Copy> anyKind(byte[] content) {
        try {
            if (begins(content, 0xFF, 0xD8, 0xFF)) return Optional.of(new Copy(jpeg(content), "jpeg"));
            if (begins(content, 0x89, 'P', 'N', 'G')) return Optional.of(new Copy(png(content), "png"));
            if (begins(content, 'G', 'I', 'F', '8'))
                return Optional.of(new Copy(new GifPicture(content).copy(), "gif"));
            return Optional.empty();
        } catch (FileRefused | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] content, int... signature) {
        if (content.length < signature.length) return false;
        var first = new int[signature.length];
        Arrays.setAll(first, i -> content[i] & 0xFF);
        return Arrays.equals(first, signature);
    }
}
