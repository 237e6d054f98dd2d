package org.openplan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplan.Tries;

/// A file of any kind that was changed anyhow ends in two seconds: refused, or with a public copy.
class MutantsTests {

    private static final int SAMPLE = 25;

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "PDF", "DOCX", "XLSX", "ODT"})
    void everyMutantEndsSoon(FileKind kind) throws Exception {
        var sound = sound(kind);
        assertThat(copied(sound)).isTrue();
        var random = new Random(kind.ordinal());
        for (int i = 0; i < Tries.of(SAMPLE); i++) {
            var mutant = mutant(sound, random);
            assertThat(TestWorkers.time(() -> copied(mutant)))
                    .as("mutant %d of %s", i, kind)
                    .isLessThan(TestWorkers.longest());
        }
    }

    private static boolean copied(byte[] content) {
        try (var file = TestWorkers.INCOMING.receive("mutant", new ByteArrayInputStream(content), 1 << 20);
                var copy = TestWorkers.WORKERS.ask(PublicCopy.NAME, file, FileProgress.UNSEEN)) {
            assertThat(copy.size()).isPositive();
            return true;
        } catch (FileRefused refused) {
            return false;
        }
    }

    /// A mutant of a packed file would mostly be a damaged archive, so every other one is packed again.
    private static byte[] mutant(byte[] sound, Random random) throws IOException {
        if (sound[0] != 'P' || random.nextBoolean()) return changed(sound, random);
        var parts = parts(sound);
        var names = parts.keySet().toArray(String[]::new);
        var name = names[random.nextInt(names.length)];
        parts.put(name, changed(parts.get(name), random));
        return packed(parts);
    }

    private static byte[] changed(byte[] sound, Random random) {
        if (sound.length == 0) return sound;
        var mutant = sound.clone();
        for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
            int at = random.nextInt(mutant.length);
            int length = Math.min(1 + random.nextInt(30), mutant.length - at);
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] = (byte) random.nextInt();
                case 1 -> Arrays.fill(mutant, at, at + length, (byte) 0xFF);
                case 2 -> System.arraycopy(sound, random.nextInt(mutant.length - length + 1), mutant, at, length);
                default -> mutant = Arrays.copyOf(mutant, 1 + at);
            }
        }
        return mutant;
    }

    private static byte[] sound(FileKind kind) throws IOException {
        var out = new ByteArrayOutputStream();
        switch (kind) {
            case PNG, JPEG -> ImageIO.write(picture(), kind == FileKind.PNG ? "png" : "jpg", out);
            case PDF -> pdf(out);
            case DOCX -> word(out);
            case XLSX -> table(out);
            default -> out.writeBytes(openDocument());
        }
        return out.toByteArray();
    }

    private static BufferedImage picture() {
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 60; x++) image.setRGB(x, x % 40, 0xFF8800 + x);
        return image;
    }

    private static void pdf(ByteArrayOutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.setDocumentId(7L);
            document.save(out);
        }
    }

    private static void word(ByteArrayOutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Ten workshops were held.");
            document.createTable(3, 3);
            document.write(out);
        }
    }

    private static void table(ByteArrayOutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var row = book.createSheet().createRow(0);
            for (int i = 0; i < 10; i++) row.createCell(i).setCellValue("Workshop " + i);
            book.write(out);
        }
    }

    private static byte[] openDocument() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes(FileKind.ODT.mediaType()));
        parts.put("META-INF/manifest.xml", bytes("""
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                </manifest:manifest>""".formatted(FileKind.ODT.mediaType())));
        parts.put("content.xml", bytes("""
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                <text:p>Ten workshops were held.</text:p></office:text></office:body></office:document-content>"""));
        return packed(parts);
    }

    private static Map<String, byte[]> parts(byte[] packed) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), zip.readAllBytes());
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
