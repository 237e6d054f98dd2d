package org.openplan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.MissingPart;
import org.openplan.files.FileRefused.Reason;

/// Files that once stopped the service end, in two seconds on a quiet machine, and cost it no memory.
class HostileFilesEndTests {

    private static final long MOST_HEAP = 50L << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loop_png.docx",
                "m1_psmdcp.docx",
                "m2.xlsx",
                "m3.odt",
                "negative-chunk.png",
                "o2_big_author.docx",
                "p1_meta.pdf",
                "p2_fakesig.pdf",
                "p3_incremental.pdf",
                "v1_objstm_arrays60.pdf",
                "v2_objstm_obj_in_string.pdf",
                "xss.docx"
            })
    void everyFileThatWasMadeToDoHarmEndsSoon(String name) throws Exception {
        ends(Files.readAllBytes(MissingPart.hostile(name)));
    }

    @Test
    void aPartOfAPictureThatLeadsBackIsDamage() throws Exception {
        assertThat(ends(pictureThatLeadsBack())).contains(Reason.DAMAGED);
    }

    @Test
    void aPictureThatNoTelephoneCouldShowIsRefused() throws Exception {
        var claim = ByteBuffer.allocate(45);
        claim.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        claim.putInt(13).put(bytes("IHDR")).putInt(100_000).putInt(100_000).position(33);
        claim.putInt(0).put(bytes("IEND"));
        assertThat(ends(claim.array())).contains(Reason.TOO_COMPLEX);
    }

    @Test
    void aListOfObjectsThatUnpacksWithoutEndIsRefused() throws Exception {
        assertThat(ends(pdfOfArrays())).isNotEmpty();
    }

    @Test
    void aMillionNamesAreRefused() throws Exception {
        var names = new StringBuilder("<w:document xmlns:w=\"urn:w\">");
        for (int i = 0; i < 1_000_000; i++) names.append("<n").append(i).append("/>");
        assertThat(ends(word(names + "</w:document>"))).isNotEmpty();
    }

    @Test
    void sixtyMegabytesOfOneAuthorEndSoon() throws Exception {
        assertThat(ends(word("<w:document xmlns:w=\"urn:w\">" + "<w:ins w:author=\"A\"/>".repeat(2_700_000)
                        + "</w:document>")))
                .isNotNull();
    }

    @Test
    void manyOfThemCostTheServiceNoMemory() throws Exception {
        var file = pdfOfArrays();
        ends(file);
        long before = heap();
        for (int i = 0; i < 4; i++) ends(file);
        assertThat(heap() - before).isLessThan(MOST_HEAP);
    }

    private static Optional<Reason> ends(byte[] content) {
        var refused = new AtomicReference<Optional<Reason>>();
        assertThat(TestWorkers.time(() -> refused.set(copy(content)))).isLessThan(TestWorkers.longest());
        return refused.get();
    }

    private static Optional<Reason> copy(byte[] content) {
        try (var file = TestWorkers.INCOMING.receive("file", new ByteArrayInputStream(content), 10 << 20)) {
            TestWorkers.WORKERS.ask(PublicCopy.NAME, file, FileProgress.UNSEEN).close();
            return Optional.empty();
        } catch (FileRefused refused) {
            return Optional.of(refused.reason());
        }
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static byte[] pictureThatLeadsBack() {
        var picture = ByteBuffer.allocate(57);
        picture.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        picture.putInt(13).put(bytes("IHDR")).putInt(1).putInt(1).position(33);
        picture.putInt(-12).put(bytes("IDAT"));
        return picture.array();
    }

    private static byte[] pdfOfArrays() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(packed)) {
            deflated.write(bytes("3 0 "));
            for (int i = 0; i < 60; i++) deflated.write(bytes("[]".repeat(1 << 19)));
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 3 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size() + ">>\nstream\n"));
        out.writeBytes(packed.toByteArray());
        out.writeBytes(bytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 4>>\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] word(String document) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes("<Types>wordprocessingml.document.main+xml</Types>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(bytes(document));
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
