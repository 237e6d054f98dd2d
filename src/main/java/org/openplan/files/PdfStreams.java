package org.openplan.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;
import org.openplan.files.PdfParts.Taking;

/// The bytes of the streams of a PDF: unchanged, or cleaned if they are a photograph or draw one.
final class PdfStreams {

    private static final Taking PARAMETERS = new Taking(PdfParts.Texts.NONE, "parameters", false);
    private static final List<String> JPEG = List.of("DCTDecode", "DCT");
    private static final String JPEG_2000 = "JPXDecode";

    /// The kinds of streams that may be drawing instructions.
    private static final List<String> DRAWING = List.of("content", "xobject", "pattern");

    private PdfStreams() {}

    static void copy(COSStream from, COSStream to, String kind, PdfCopy copies) throws IOException, FileRefused {
        checkSize(from);
        boolean draws = DRAWING.contains(kind) && !COSName.IMAGE.equals(from.getCOSName(COSName.SUBTYPE));
        var drawn = draws ? DrawnPictures.cleaned(from) : Optional.<byte[]>empty();
        if (drawn.isEmpty()) asItIs(from, to, copies);
        else
            try (var out = to.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(drawn.get());
            }
    }

    private static void asItIs(COSStream from, COSStream to, PdfCopy copies) throws IOException, FileRefused {
        var filters = from.getFilters();
        var last = last(filters);
        if (last instanceof COSName name && JPEG.contains(name.getName())) photograph(from, to, name, copies);
        else if (last instanceof COSName name && JPEG_2000.equals(name.getName())) photograph(from, to, name, copies);
        else {
            try (var in = from.createRawInputStream();
                    var out = to.createRawOutputStream()) {
                in.transferTo(out);
            }
            put(to, COSName.FILTER, filters, copies);
            put(to, COSName.DECODE_PARMS, parameters(from), copies);
        }
    }

    /// Of pictures of any kind, also of those whose bytes are copied as they are.
    private static void checkSize(COSStream stream) throws FileRefused {
        int width = stream.getInt(COSName.WIDTH, COSName.W, 0);
        int height = stream.getInt(COSName.HEIGHT, COSName.H, 0);
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) && width > 0 && height > 0)
            PictureSize.check(width, height);
    }

    private static void photograph(COSStream from, COSStream to, COSName filter, PdfCopy copies)
            throws IOException, FileRefused {
        try (var in = unpacked(from, filter);
                var out = to.createRawOutputStream()) {
            var picture = in.readAllBytes();
            out.write(JPEG_2000.equals(filter.getName()) ? jpeg2000(picture) : Picture.jpeg(picture));
        }
        put(to, COSName.FILTER, filter, copies);
        put(to, COSName.DECODE_PARMS, last(parameters(from)), copies);
    }

    private static byte[] jpeg2000(byte[] picture) throws FileRefused {
        try {
            return new Jpeg2000Picture(picture).copy();
        } catch (RuntimeException damaged) {
            throw new FileRefused(FileRefused.Reason.DAMAGED);
        }
    }

    private static InputStream unpacked(COSStream stream, COSName filter) throws IOException {
        return new PDStream(stream).createInputStream(List.of(filter.getName()));
    }

    private static void put(COSStream to, COSName key, @Nullable COSBase value, PdfCopy copies) {
        if (value == null) return;
        var copy = copies.copied(value, PARAMETERS);
        if (copy != null) to.setItem(key, copy);
    }

    private static @Nullable COSBase parameters(COSStream stream) {
        return stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    }

    private static @Nullable COSBase last(@Nullable COSBase value) {
        if (!(value instanceof COSArray list)) return value instanceof COSNull ? null : value;
        return list.size() == 0 ? null : list.getObject(list.size() - 1);
    }
}
