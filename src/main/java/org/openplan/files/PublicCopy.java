package org.openplan.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The public copy of a file, without what identifies its author; the result word is its `FileKind`.
public final class PublicCopy implements FileWork {

    public static final String NAME = "public-copy";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome of(Path file, String called) throws IOException, FileRefused {
        var content = Files.readAllBytes(file);
        var kind = KindOfContent.of(called, content);
        return new Outcome(kind.name(), copy(kind, content));
    }

    @Override
    public void prepare() {
        try {
            KindOfContent.of("", "text".getBytes(StandardCharsets.UTF_8));
            PdfFile.withoutAuthors("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
        } catch (FileRefused expected) {
            // The classes are loaded; there was no document to read
        }
    }

    private static byte[] copy(FileKind kind, byte[] content) throws FileRefused {
        return switch (kind) {
            case JPEG -> Picture.jpeg(content);
            case PNG -> Picture.png(content);
            case DOCX, XLSX, ODT -> OfficeFile.withoutAuthors(content);
            case PDF -> PdfFile.withoutAuthors(content);
            case CSV, TXT -> content;
        };
    }
}
