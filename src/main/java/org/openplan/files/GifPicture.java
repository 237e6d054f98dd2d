package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Copies the frames of a GIF with their colours and times, and nothing else.
final class GifPicture {

    private static final int HEADER = 13;
    private static final int FRAME = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TIMES = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final int END = 0x3B;

    private final byte[] content;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out;

    GifPicture(byte[] content) {
        this.content = content;
        this.in = ByteBuffer.wrap(content);
        this.out = new ByteArrayOutputStream(content.length);
    }

    /// Throws an unchecked exception if this is not a GIF.
    byte[] copy() throws FileRefused {
        check(HEADER - 7);
        in.position(HEADER + colours(content[HEADER - 3]));
        out.write(content, 0, in.position());
        for (int kind = in.get() & 0xFF; kind != END; kind = in.get() & 0xFF) {
            if (kind == FRAME) frame();
            else if (kind == EXTENSION) extension();
            else throw new IllegalArgumentException("no block");
        }
        out.write(END);
        return out.toByteArray();
    }

    private void frame() throws FileRefused {
        int start = in.position() - 1;
        check(start + 5);
        in.position(start + 10 + colours(content[start + 9]) + 1);
        passBlocks();
        out.write(content, start, in.position() - start);
    }

    /// Drops comments, texts and application data; keeps frame delays and the repeat count.
    private void extension() {
        int start = in.position() - 1;
        int kind = in.get() & 0xFF;
        boolean repeats = kind == APPLICATION
                && new String(content, start + 3, 11, StandardCharsets.ISO_8859_1).equals("NETSCAPE2.0");
        passBlocks();
        if (kind == TIMES || repeats) out.write(content, start, in.position() - start);
    }

    /// Width and height, each as two bytes with the lower one first.
    private void check(int at) throws FileRefused {
        PictureSize.check(
                Short.reverseBytes(in.getShort(at)) & 0xFFFF, Short.reverseBytes(in.getShort(at + 2)) & 0xFFFF);
    }

    private void passBlocks() {
        for (int length = in.get() & 0xFF; length > 0; length = in.get() & 0xFF) in.position(in.position() + length);
    }

    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }
}
