package org.openplan.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The unpacked bytes of a part, checked against the size and checksum in the directory.
final class UnpackedPart extends InputStream {

    private final ZipArchive.Part part;
    private final Inflater inflater = new Inflater(true);
    private final InputStream in;
    private final CRC32 crc = new CRC32();
    private long read;

    UnpackedPart(ZipArchive.Part part, ByteBuffer bytes) throws ArchiveRefused {
        this.part = part;
        var packed = new Slice(packed(bytes));
        this.in = part.isStored() ? packed : new InflaterInputStream(packed, inflater, 8192);
    }

    private ByteBuffer packed(ByteBuffer bytes) throws ArchiveRefused {
        try {
            int at = Math.toIntExact(part.offset());
            if (bytes.getInt(at) != 0x04034b50) throw new ArchiveRefused(ArchiveRefused.Reason.DAMAGED);
            int start = at + 30 + (bytes.getShort(at + 26) & 0xFFFF) + (bytes.getShort(at + 28) & 0xFFFF);
            return bytes.slice(start, Math.toIntExact(part.packed()));
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new ArchiveRefused(ArchiveRefused.Reason.DAMAGED);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = in.read(into, from, length);
        if (got > 0) {
            read += got;
            crc.update(into, from, got);
            if (read > part.unpacked()) throw new ArchiveRefused(ArchiveRefused.Reason.UNSAFE);
        } else if (got < 0 && (read != part.unpacked() || crc.getValue() != part.crc())) {
            throw new ArchiveRefused(ArchiveRefused.Reason.DAMAGED);
        }
        return got;
    }

    @Override
    public void close() throws IOException {
        in.close();
        inflater.end();
    }

    private static final class Slice extends InputStream {

        private final ByteBuffer left;

        Slice(ByteBuffer left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left.hasRemaining() ? left.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (!left.hasRemaining()) return -1;
            int taken = Math.min(length, left.remaining());
            left.get(into, from, taken);
            return taken;
        }
    }
}
