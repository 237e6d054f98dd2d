package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openplan.files.FileRefused.Reason;

/// A PDF without what names its author: what programs and people wrote about it and into its margins, and earlier
/// versions of it.
public final class PdfFile {

    private static final long MOST_UNPACKED = 64L << 20;
    private static final int KEYWORD = "stream".length();
    private static final int LONGEST_HEAD = 20_000;
    private static final Pattern LIST_OF_OBJECTS = Pattern.compile("/(?:ObjStm|XRef)\\b");
    private static final Pattern PACKED_ONCE =
            Pattern.compile("/Filter\\s*/FlateDecode\\b|\\A(?:(?!/Filter)[\\s\\S])*\\z");
    private static final Pattern DISGUISED = Pattern.compile("/[A-Za-z]*#[4-7][0-9A-Fa-f]");

    private PdfFile() {}

    /// Built anew of the parts that make its pages. A seal is not among them: it names the signer, and no cleaned file
    /// is
    /// what was sealed.
    public static byte[] withoutAuthors(byte[] content) throws FileRefused {
        refuseBombs(content);
        try (var pdf = Loader.loadPDF(content);
                var copy = new PDDocument()) {
            new PdfCopy(copy).of(pdf.getDocumentCatalog().getCOSObject());
            if (pages(copy) == 0 || pages(copy) != pages(pdf)) throw new FileRefused(Reason.DAMAGED);
            copy.setVersion(pdf.getVersion());
            copy.setDocumentId((long) Arrays.hashCode(content)); // or the same file would get another name each time
            return written(copy);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }

    private static int pages(PDDocument pdf) {
        int pages = 0;
        for (var _ : pdf.getPages()) pages++;
        return pages;
    }

    private static byte[] written(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    /// Only lists of objects are unpacked here; each is packed once, not secretly, and comes out small.
    private static void refuseBombs(byte[] content) throws FileRefused {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        int tail = Math.max(0, text.lastIndexOf("trailer"));
        if (text.contains("/Encrypt")
                || DISGUISED
                        .matcher(text.substring(tail, Math.min(text.length(), tail + 2_000)))
                        .find()) throw new FileRefused(Reason.DAMAGED);
        long unpacked = 0;
        int before = 0;
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + KEYWORD)) {
            unpacked += unpacked(content, text.substring(before, at), at + KEYWORD);
            if (unpacked > MOST_UNPACKED) throw new FileRefused(Reason.DAMAGED);
            before = at + KEYWORD;
        }
    }

    private static long unpacked(byte[] content, String since, int start) throws FileRefused {
        var about = since.substring(Math.max(0, since.lastIndexOf("obj")));
        if (about.length() < LONGEST_HEAD && DISGUISED.matcher(about).find()) throw new FileRefused(Reason.DAMAGED);
        if (!LIST_OF_OBJECTS.matcher(about).find()) return 0;
        if (!PACKED_ONCE.matcher(about).find()) throw new FileRefused(Reason.DAMAGED);
        return unpacked(content, start);
    }

    private static long unpacked(byte[] content, int start) {
        int from = start;
        while (from < content.length && (content[from] == '\r' || content[from] == '\n')) from++;
        try (var inflater = new Inflater()) {
            inflater.setInput(content, from, content.length - from);
            var buffer = new byte[65_536];
            long all = 0;
            for (int count = inflater.inflate(buffer);
                    count > 0 && all <= MOST_UNPACKED;
                    count = inflater.inflate(buffer)) all += count;
            return all;
        } catch (DataFormatException notPacked) {
            return 0;
        }
    }
}
