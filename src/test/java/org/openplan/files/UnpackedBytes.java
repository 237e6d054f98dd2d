package org.openplan.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// Everything in a file that holds bytes: the file itself, the parts of an archive and of archives in it, the streams
/// and strings of a PDF.
final class UnpackedBytes {

    private final List<byte[]> all = new ArrayList<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private UnpackedBytes() {}

    static List<byte[]> of(byte[] content) throws IOException {
        var bytes = new UnpackedBytes();
        bytes.add(content);
        return bytes.all;
    }

    private void add(byte[] content) throws IOException {
        all.add(content);
        if (ZipArchive.looksLikeOne(content)) parts(content);
        if (new String(content, StandardCharsets.ISO_8859_1).startsWith("%PDF")) objects(content);
    }

    private void parts(byte[] content) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) add(zip.readAllBytes());
        }
    }

    private void objects(byte[] content) throws IOException {
        try (var pdf = Loader.loadPDF(content)) {
            object(pdf.getDocument().getTrailer());
            for (var key : pdf.getDocument().getXrefTable().keySet())
                object(pdf.getDocument().getObjectFromPool(key));
        }
    }

    private void object(COSBase object) throws IOException {
        if (object == null || !seen.add(object)) return;
        if (object instanceof COSObject reference) object(reference.getObject());
        if (object instanceof COSString text) all.add(text.getBytes());
        if (object instanceof COSArray list) for (var member : list) object(member);
        if (object instanceof COSDictionary dictionary) for (var value : dictionary.getValues()) object(value);
        if (object instanceof COSStream stream) {
            try (var raw = stream.createRawInputStream()) {
                all.add(raw.readAllBytes());
            }
            if (!String.valueOf(stream.getFilters()).contains("DCT")) {
                try (var unpacked = stream.createInputStream()) {
                    all.add(unpacked.readAllBytes());
                }
            }
        }
    }
}
