package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/// Copies the chunks of a PNG that make up the picture and the orientation, and nothing else.
final class PngPicture {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs", "bKGD", "cICP");
    private static final int AROUND = 12; // length, name and checksum of a chunk
    private static final int LONGEST_PROFILE_NAME = 79;

    private final byte[] content;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out;
    private boolean turned;

    PngPicture(byte[] content) {
        this.content = content;
        this.in = ByteBuffer.wrap(content);
        this.out = new ByteArrayOutputStream(content.length);
    }

    /// Throws an unchecked exception if this is not a PNG.
    byte[] copy() throws FileRefused {
        var signature = new byte[SIGNATURE.length];
        in.get(signature);
        if (!ByteBuffer.wrap(SIGNATURE).equals(ByteBuffer.wrap(signature)))
            throw new IllegalArgumentException("no PNG");
        out.writeBytes(SIGNATURE);
        String name;
        do {
            name = chunk();
        } while (!name.equals("IEND"));
        write("IEND", new byte[0]);
        return out.toByteArray();
    }

    private String chunk() throws FileRefused {
        int start = in.position();
        int length = in.getInt();
        if (length < 0 || length > in.remaining() - AROUND + 4) throw new IllegalArgumentException("no chunk");
        var name = new String(content, start + 4, 4, StandardCharsets.ISO_8859_1);
        in.position(start + AROUND + length);
        if (name.equals("IHDR")) PictureSize.check(in.getInt(start + 8), in.getInt(start + 12));
        if (KEPT.contains(name)) out.write(content, start, length + AROUND);
        else if (name.equals("iCCP")) profile(start + 8, length);
        else if (name.equals("eXIf")) upright(start + 8, length);
        return name;
    }

    /// A colour profile has a name chosen by a person; the copy gives it another.
    private void profile(int start, int length) {
        int end = 0;
        while (end < Math.min(length, LONGEST_PROFILE_NAME) && content[start + end] != 0) end++;
        if (end == length || content[start + end] != 0) return;
        var renamed = ByteBuffer.allocate(length - end + 3).put("ICC".getBytes(StandardCharsets.US_ASCII));
        write("iCCP", renamed.put(content, start + end, length - end).array());
    }

    private void upright(int start, int length) {
        int up = Orientation.inBlock(content, start, length);
        if (up > 1 && !turned) write("eXIf", Orientation.block(up));
        turned |= up > 1;
    }

    private void write(String name, byte[] data) {
        var chunk = ByteBuffer.allocate(data.length + AROUND).putInt(data.length);
        chunk.put(name.getBytes(StandardCharsets.US_ASCII)).put(data);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, data.length + 4);
        out.writeBytes(chunk.putInt((int) sum.getValue()).array());
    }
}
