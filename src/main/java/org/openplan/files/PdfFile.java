package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A PDF without what identifies its author: the metadata and private data that programs and people added, and earlier
/// versions of the file. Data that unpack without end are stopped by the memory and time limits of the worker process.
public final class PdfFile {

    private PdfFile() {}

    /// Rebuilt from the parts that make up its pages. Signatures are left out: they name the signer, and a cleaned file
    /// is no longer what was signed.
    public static byte[] withoutAuthors(byte[] content) throws FileRefused {
        try (var pdf = Loader.loadPDF(content);
                var copy = new PDDocument()) {
            if (pdf.isEncrypted()) throw new FileRefused(FileRefused.Reason.DAMAGED);
            new PdfCopy(copy).of(pdf.getDocumentCatalog().getCOSObject());
            if (pages(copy) == 0 || pages(copy) != pages(pdf)) throw new FileRefused(FileRefused.Reason.DAMAGED);
            copy.setVersion(pdf.getVersion());
            copy.setDocumentId((long) Arrays.hashCode(content)); // otherwise each copy would differ
            return written(copy);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new FileRefused(FileRefused.Reason.DAMAGED);
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
