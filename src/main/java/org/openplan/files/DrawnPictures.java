package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.jspecify.annotations.Nullable;

/// Photographs that are written inside the drawing instructions of a PDF, which may tell as much as those beside them.
final class DrawnPictures {

    /// What a filter for photographs is called; others hold pixels only.
    private static final List<String> PHOTOGRAPH = List.of("DCT", "DCTDecode", "JPX", "JPXDecode");

    private static final int DCT = 'D' << 16 | 'C' << 8 | 'T';
    private static final int JPX = 'J' << 16 | 'P' << 8 | 'X';
    private static final int PIECE = 1 << 14;

    private final List<Object> instructions = new ArrayList<>();
    private boolean hasPhotograph;

    private DrawnPictures() {}

    /// The instructions with their photographs cleaned, without those that cannot be; empty if there are none, which is
    /// nearly always so.
    static Optional<byte[]> cleaned(COSStream instructions) throws IOException {
        if (!mayHavePhotographs(instructions)) return Optional.empty();
        byte[] plain;
        try (var in = instructions.createInputStream()) {
            plain = in.readAllBytes();
        }
        var pictures = new DrawnPictures();
        for (var token : new PDFStreamParser(plain).parse()) pictures.add(token);
        return pictures.hasPhotograph ? Optional.of(pictures.written()) : Optional.empty();
    }

    /// Looks through the unpacked bytes in pieces: a filter has to be named.
    private static boolean mayHavePhotographs(COSStream instructions) throws IOException {
        try (var in = instructions.createInputStream()) {
            var piece = new byte[PIECE];
            int last = 0;
            for (int length = in.read(piece); length > 0; length = in.read(piece))
                for (int i = 0; i < length; i++) {
                    last = (last << 8 | piece[i] & 0xFF) & 0xFFFFFF;
                    if (last == DCT || last == JPX) return true;
                }
            return false;
        }
    }

    private void add(Object token) {
        boolean isPicture =
                token instanceof Operator operator && operator.getName().equals("BI");
        if (!isPicture || !isPhotograph(((Operator) token).getImageParameters())) {
            instructions.add(token);
            return;
        }
        hasPhotograph = true;
        var photograph = (Operator) token;
        if (clean(photograph)) instructions.add(photograph);
    }

    /// Whether it could be cleaned: a photograph that is packed once more is not looked into.
    private static boolean clean(Operator photograph) {
        var filter = filter(photograph.getImageParameters());
        boolean isAlone = filter instanceof COSName || filter instanceof COSArray list && list.size() == 1;
        try {
            if (isAlone) photograph.setImageData(Picture.jpeg(photograph.getImageData()));
            return isAlone;
        } catch (FileRefused damaged) {
            return false;
        }
    }

    private static boolean isPhotograph(@Nullable COSDictionary parameters) {
        return switch (filter(parameters)) {
            case COSName name -> PHOTOGRAPH.contains(name.getName());
            case COSArray list -> list.toCOSNameStringList().stream().anyMatch(PHOTOGRAPH::contains);
            case null, default -> false;
        };
    }

    private static @Nullable COSBase filter(@Nullable COSDictionary parameters) {
        return parameters == null ? null : parameters.getDictionaryObject(COSName.F, COSName.FILTER);
    }

    private byte[] written() throws IOException {
        var out = new ByteArrayOutputStream();
        new ContentStreamWriter(out).writeTokens(instructions);
        return out.toByteArray();
    }
}
