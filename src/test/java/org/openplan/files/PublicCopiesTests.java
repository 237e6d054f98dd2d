package org.openplan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.MissingPart;

/// No public copy names a person, a place or a path: neither to ExifTool nor to who searches its unpacked bytes.
class PublicCopiesTests {

    private static final String[] PLANTED = {PlantedFiles.NAME, "SECRETNAME", "GPSDATA"};

    /// Tags in which programs write who made a file, on which machine and where.
    private static final String TAGS =
            "(?im)^(?:[\\w-]*(?:Author|Artist|Creator|LastModifiedBy|LastSavedBy|Manager|Company"
                    + "|Owner|Copyright|By-?line|GPS\\w*|City|Country|Location|Template|HostComputer|SerialNumber|Annotation"
                    + "|Producer|Comment|Keywords|Subject|Title|Software|DocumentID|InstanceID|History)\\w*) *:.*";

    /// The files that were made for this test.
    enum Made {
        WORD(FileKind.DOCX),
        SHEET(FileKind.XLSX),
        OPEN_TEXT(FileKind.ODT),
        PDF(FileKind.PDF),
        JPEG(FileKind.JPEG),
        PNG(FileKind.PNG);

        private final FileKind kind;

        Made(FileKind kind) {
            this.kind = kind;
        }

        byte[] content() throws IOException {
            return switch (this) {
                case WORD -> PlantedFiles.word();
                case SHEET -> PlantedFiles.sheet();
                case OPEN_TEXT -> PlantedFiles.openText();
                case PDF -> PlantedPdf.written();
                case JPEG -> PlantedFiles.jpeg();
                case PNG -> PlantedFiles.png();
            };
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatWasPlantedIsInNoCopy(Made made) throws Exception {
        assertThat(found(made.content())).as("planted").isNotEmpty();
        assertThat(KindOfContent.of("any", made.content())).isEqualTo(made.kind);

        isClean(made.kind, copy(made.kind, made.content()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m1_psmdcp.docx",
                "m2.xlsx",
                "m3.odt",
                "p1_meta.pdf",
                "p2_fakesig.pdf",
                "p3_incremental.pdf",
                "o2_big_author.docx",
                "xss.docx"
            })
    void whatAnAttackerKeptIsRefusedOrGone(String name) throws Exception {
        var content = Files.readAllBytes(MissingPart.shared("../cases/hostile/" + name));
        var kind = KindOfContent.of(name, content);
        try {
            isClean(kind, copy(kind, content));
        } catch (FileRefused refused) {
            assertThat(name).as("is not well formed").isIn("m2.xlsx", "m3.odt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "novi-pazar-2022-2023.docx")
    void aRealPlanNamesNobodyInItsProperties(String name) throws Exception {
        isClean(FileKind.DOCX, copy(FileKind.DOCX, Files.readAllBytes(MissingPart.shared(name))));
    }

    private void isClean(FileKind kind, byte[] copy) throws Exception {
        assertThat(found(copy)).isEmpty();
        assertThat(exifTool(kind, copy)).doesNotContain(PLANTED).doesNotContainPattern(TAGS);
    }

    private static List<String> found(byte[] content) throws IOException {
        var found = new ArrayList<String>();
        for (var bytes : UnpackedBytes.of(content)) {
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            for (var word : PLANTED) if (forms(word).anyMatch(text::contains)) found.add(word);
        }
        return found;
    }

    /// A word as it stands in bytes of one or two a letter.
    private static Stream<String> forms(String word) {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(charset -> new String(word.getBytes(charset), StandardCharsets.ISO_8859_1));
    }

    private static byte[] copy(FileKind kind, byte[] content) throws FileRefused {
        return switch (kind) {
            case JPEG -> Picture.jpeg(content);
            case PNG -> Picture.png(content);
            case PDF -> PdfFile.withoutAuthors(content);
            case DOCX, XLSX, ODT -> OfficeFile.withoutAuthors(content);
            case CSV, TXT -> throw new IllegalArgumentException("has no properties");
        };
    }

    private String exifTool(FileKind kind, byte[] content) throws Exception {
        var file = Files.write(folder.resolve("copy" + kind.ending()), content);
        try {
            var process = new ProcessBuilder(
                            "exiftool",
                            "-a",
                            "-u",
                            "-ee",
                            "-s",
                            file.getFileName().toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said).contains("FileTypeExtension");
            return said;
        } catch (IOException missing) {
            return Assumptions.abort(MissingPart.reason("ExifTool", "infra/test installs it"));
        }
    }
}
