package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.openplan.files.FileRefused.Reason;

/// A PDF without what names its author: what programs and people wrote about it and into its margins, and earlier
/// versions of it. What unpacks without end is stopped by the memory and the time of the process that opens it.
public final class PdfFile {

    private static final COSName[] ABOUT = {
        COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.getPDFName("LastModified")
    };

    private PdfFile() {}

    /// One that is signed stays as it is: its signature says who made it, and would not outlive a change.
    public static byte[] withoutAuthors(byte[] content) throws FileRefused {
        try (var pdf = Loader.loadPDF(content)) {
            if (pdf.isEncrypted()) throw new FileRefused(Reason.DAMAGED);
            if (!pdf.getSignatureDictionaries().isEmpty()) return content;
            pdf.setDocumentInformation(new PDDocumentInformation());
            pdf.setDocumentId(0L); // or the same file would get another name each time
            for (var key : pdf.getDocument().getXrefTable().keySet())
                clean(pdf.getDocument().getObjectFromPool(key).getObject());
            return written(pdf);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }

    private static byte[] written(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static void clean(COSBase part) throws IOException {
        if (part instanceof COSArray list) for (var member : list) clean(member);
        if (!(part instanceof COSDictionary dictionary)) return;
        for (var name : ABOUT) dictionary.removeItem(name);
        if (isRemark(dictionary)) dictionary.removeItem(COSName.T);
        if (dictionary instanceof COSStream stream) photograph(stream);
        for (var member : dictionary.getValues()) clean(member);
    }

    /// In the margin, not a field of a form: there the same key is the name of the field.
    private static boolean isRemark(COSDictionary part) {
        return COSName.ANNOT.equals(part.getCOSName(COSName.TYPE))
                && !COSName.WIDGET.equals(part.getCOSName(COSName.SUBTYPE));
    }

    private static void photograph(COSStream stream) throws IOException {
        if (!COSName.DCT_DECODE.equals(stream.getFilters())) return;
        try (var in = stream.createRawInputStream()) {
            var copy = Picture.jpeg(in.readAllBytes());
            try (var out = stream.createRawOutputStream()) {
                out.write(copy);
            }
        } catch (FileRefused odd) {
            // a picture that is not quite a JPEG is shown by few and stays as it is
        }
    }
}
