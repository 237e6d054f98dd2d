package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.openplan.files.FileRefused.Reason;

/// A photograph without what it tells about its taker: place, time, camera and thumbnail go, every pixel stays.
///
/// The bytes are cut, never decoded, so no picture can grow in memory.
public final class Picture {

    private static final Set<String> PNG_KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "bKGD");
    private static final int PNG_SIGNATURE = 8;

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int COLOURS = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;

    private Picture() {}

    public static byte[] png(byte[] content) throws FileRefused {
        var in = ByteBuffer.wrap(content);
        var out = new ByteArrayOutputStream(content.length);
        try {
            out.write(content, 0, PNG_SIGNATURE);
            in.position(PNG_SIGNATURE);
            String name;
            do {
                int start = in.position();
                int length = in.getInt();
                if (length < 0) throw new FileRefused(Reason.DAMAGED); // or it would lead back
                var letters = new byte[4];
                in.get(letters);
                name = new String(letters, StandardCharsets.US_ASCII);
                in.position(Math.addExact(in.position(), Math.addExact(length, 4)));
                if (PNG_KEPT.contains(name)) out.write(content, start, in.position() - start);
            } while (!name.equals("IEND"));
            return out.toByteArray();
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | ArithmeticException
                | IndexOutOfBoundsException e) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }

    public static byte[] jpeg(byte[] content) throws FileRefused {
        var in = ByteBuffer.wrap(content);
        var out = new ByteArrayOutputStream(content.length);
        try {
            if ((in.getShort() & 0xFF) != START) throw new FileRefused(Reason.DAMAGED);
            out.write(content, 0, 2);
            for (int marker = marker(in); marker != END; marker = marker(in)) {
                int start = in.position() - 2;
                int length = in.getShort() & 0xFFFF;
                if (length < 2) throw new FileRefused(Reason.DAMAGED);
                in.position(start + 2 + length);
                if (marker == EXIF) upright(content, start, length, out);
                else if (isPicture(marker)) out.write(content, start, length + 2);
                if (marker == SCAN) scan(content, in, out);
            }
            out.write(0xFF);
            out.write(END);
            return out.toByteArray();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }

    private static boolean isPicture(int marker) {
        if (marker == COMMENT) return false;
        boolean application = marker >= JFIF && marker <= LAST_APPLICATION;
        return !application || marker == JFIF || marker == COLOURS || marker == ADOBE;
    }

    private static int marker(ByteBuffer in) {
        if ((in.get() & 0xFF) != 0xFF) throw new IllegalArgumentException("no marker");
        int marker = in.get() & 0xFF;
        while (marker == 0xFF) marker = in.get() & 0xFF;
        return marker;
    }

    /// Compressed data runs until a marker that is neither a stuffed byte nor a restart.
    private static void scan(byte[] content, ByteBuffer in, ByteArrayOutputStream out) {
        int start = in.position();
        int at = start;
        while (!endsScan(content, at)) at++;
        out.write(content, start, at - start);
        in.position(at);
    }

    private static boolean endsScan(byte[] content, int at) {
        if ((content[at] & 0xFF) != 0xFF) return false;
        int next = content[at + 1] & 0xFF;
        return next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
    }

    /// Of all that a camera wrote, only which side is up stays.
    private static void upright(byte[] content, int start, int length, ByteArrayOutputStream out) {
        int turned = Orientation.in(content, start + 4, length - 2);
        if (turned > 1) out.writeBytes(Orientation.alone(turned));
    }
}
