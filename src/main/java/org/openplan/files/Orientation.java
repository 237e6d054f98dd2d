package org.openplan.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The orientation of a photograph from its Exif block; 1 is upright, and also stands for unreadable data.
public final class Orientation {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int FIELD = 12;
    private static final int BLOCK = 26;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private Orientation() {}

    /// Reads the content that follows the length of a JPEG segment.
    public static int in(byte[] content, int offset, int length) {
        if (length < EXIF.length + 8 || !Arrays.equals(content, offset, offset + EXIF.length, EXIF, 0, EXIF.length))
            return UPRIGHT;
        return inBlock(content, offset + EXIF.length, length - EXIF.length);
    }

    /// Reads a bare block, as in a PNG.
    static int inBlock(byte[] content, int offset, int length) {
        try {
            var tiff = ByteBuffer.wrap(content, offset, length).slice();
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            return read(tiff, tiff.getInt(4));
        } catch (IndexOutOfBoundsException unreadable) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer tiff, int directory) {
        int fields = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < fields; i++) {
            int field = directory + 2 + i * FIELD;
            if ((tiff.getShort(field) & 0xFFFF) != TAG) continue;
            int turned = tiff.getShort(field + 8);
            return turned >= UPRIGHT && turned <= LAST ? turned : UPRIGHT;
        }
        return UPRIGHT;
    }

    /// A segment with the orientation only.
    public static byte[] alone(int turned) {
        int length = EXIF.length + BLOCK;
        var segment = ByteBuffer.allocate(length + 4).putShort((short) 0xFFE1).putShort((short) (length + 2));
        return segment.put(EXIF).put(block(turned)).array();
    }

    static byte[] block(int turned) {
        var block = ByteBuffer.allocate(BLOCK)
                .putShort((short) 0x4D4D)
                .putShort((short) 42)
                .putInt(8);
        block.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
        return block.putShort((short) turned).putShort((short) 0).putInt(0).array();
    }
}
