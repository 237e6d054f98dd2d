package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openplan.files.FileRefused.Reason;

/// A PDF without what names its author: what programs and people wrote about it and into its margins, and earlier
/// versions of it. What unpacks without end is stopped by the memory and the time of the process that opens it.
public final class PdfFile {

    private PdfFile() {}

    /// Built anew of the parts that make its pages. A seal is not among them: it names the signer, and no cleaned file
    /// is what was sealed.
    public static byte[] withoutAuthors(byte[] content) throws FileRefused {
        try (var pdf = Loader.loadPDF(content);
                var copy = new PDDocument()) {
            if (pdf.isEncrypted()) throw new FileRefused(Reason.DAMAGED);
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
}
