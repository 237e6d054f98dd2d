package org.openplan.design;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.openplan.document.Sha256;

/// The bytes of a page as gzip and brotli; the plain bytes are recovered from gzip instead of being stored too.
public record Encoded(byte[] gzip, byte[] brotli) {

    /// Level 5 of 11: for our pages level 9 saves 1 % more and takes fifteen times as long.
    private static final int QUALITY = 5;

    public static Encoded of(byte[] plain) {
        return new Encoded(gzipped(plain), brotli(plain));
    }

    public byte[] plain() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /// Whether both forms unpack to bytes that give this SHA-256 with what is appended to them; brotli may be absent.
    public boolean isOf(String sha256, byte[] appended) {
        try {
            return isOf(sha256, new GZIPInputStream(new ByteArrayInputStream(gzip)), appended)
                    && (brotli.length == 0
                            || !Brotli4jLoader.isAvailable()
                            || isOf(sha256, new BrotliInputStream(new ByteArrayInputStream(brotli)), appended));
        } catch (IOException damaged) {
            return false;
        }
    }

    /// In small pieces, since changed bytes may unpack to far more than a page.
    private static boolean isOf(String sha256, InputStream unpacked, byte[] appended) throws IOException {
        try (unpacked) {
            return new Sha256().add(unpacked).add(appended).hex().equals(sha256);
        }
    }

    /// Empty if brotli is not available on this machine; such a page is served as gzip.
    private static byte[] brotli(byte[] plain) {
        if (!Brotli4jLoader.isAvailable()) return new byte[0];
        try {
            return Encoder.compress(plain, new Encoder.Parameters().setQuality(QUALITY));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] gzipped(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new BestGzip(out)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
