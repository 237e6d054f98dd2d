package org.openplan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.EmbeddedIntegrationTest;
import org.openplan.Tries;
import org.openplan.files.FileKind;
import org.openplan.files.FileName;
import org.openplan.files.FileRefused;
import org.openplan.files.FileRefused.Reason;
import org.openplan.files.Orientation;
import org.openplan.files.TestWorkers;
import org.openplan.municipality.Storage;
import org.openplan.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@EmbeddedIntegrationTest
class HostileEvidenceTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Storage storage;

    @Autowired
    private TransactionTemplate transaction;

    private static String slug = "";

    @TempDir
    Path data;

    @BeforeEach
    void aTown() {
        if (slug.isEmpty()) slug = cast.town().slug();
    }

    @Test
    void theSameFileIsKeptOnceAndGivenBackByteForByte() throws Exception {
        var first = keep("minutes.txt", bytes("Minutes of the meeting"));
        var second = keep("other name.txt", bytes("Minutes of the meeting"));

        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(content(slug, first.sha256())).isEqualTo(bytes("Minutes of the meeting"));
    }

    @Test
    void anotherMunicipalityDoesNotFindIt() throws Exception {
        var kept = keep("minutes.txt", bytes("Minutes of the meeting"));

        assertThat(Tenancy.in("primer", () -> folder().get(kept.sha256()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "", "ABC", "a/b", "%2e%2e", "0123456789abcdef"})
    void onlyAHashNamesAFile(String name) throws Exception {
        assertThat(Tenancy.in(slug, () -> folder().get(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd.txt | passwd.txt",
                "C:\\\\Users\\\\Ana\\\\report.exe | report.txt",
                "<script>alert(1)</script>.txt | script.txt",
                "evil\u202Etxt.exe | eviltxt.txt",
                "izveštaj  o   radu.TXT | izveštaj o radu.txt",
                "извештај.txt | извештај.txt",
                "... | file.txt",
                ".htaccess | htaccess.txt",
                "-rf.txt | rf.txt"
            })
    void aNameIsMadeHarmless(String given, String kept) {
        assertThat(FileName.clean(given, FileKind.TXT.ending())).isEqualTo(kept);
    }

    @Test
    void aVeryLongNameIsCutAndKeepsItsEnding() {
        assertThat(FileName.clean("ž".repeat(5_000) + ".pdf", FileKind.PDF.ending()))
                .hasSize(104)
                .endsWith(".pdf");
    }

    @Test
    void theContentDecidesAndNotTheName() throws Exception {
        assertThat(keep("photo.docx", picture("jpg")).mediaType()).isEqualTo("image/jpeg");
        assertThat(keep("photo.docx", picture("jpg")).name()).isEqualTo("photo.jpg");
        assertThat(keep("table.csv", bytes("a;b\n1;2\n")).mediaType()).isEqualTo("text/csv");
        assertThat(keep("report", word()).mediaType()).endsWith("wordprocessingml.document");
    }

    @Test
    void whatRunsInABrowserOrOnAComputerIsRefused() {
        refuses(Reason.UNKNOWN_KIND, () -> keep("page.txt", bytes("<!DOCTYPE html><html><script>x</script></html>")));
        refuses(Reason.UNKNOWN_KIND, () -> keep("drawing.png", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")));
        refuses(Reason.UNKNOWN_KIND, () -> keep("tool.pdf", bytes("MZ\u0090\0\3\0\0\0")));
        refuses(Reason.UNKNOWN_KIND, () -> keep("script.txt", bytes("#!/bin/sh\nrm -rf /\n")));
        refuses(Reason.UNKNOWN_KIND, () -> keep("archive.docx", zip(Map.of("a.txt", "a"))));
        refuses(Reason.EMPTY, () -> keep("nothing.pdf", new byte[0]));
        refuses(Reason.TOO_LARGE, () -> keep("huge.txt", new byte[EvidenceFiles.LARGEST + 1]));
        refuses(Reason.NOT_UTF8, () -> keep("old.txt", "Извештај о раду".getBytes("windows-1251")));
    }

    @Test
    void macrosAreRefused() {
        refuses(Reason.MACROS, () -> keep("plan.docx", zip(Map.of("word/vbaProject.bin", "x"))));
        refuses(
                Reason.MACROS,
                () -> keep(
                        "plan.docx",
                        zip(Map.of("[Content_Types].xml", "application/vnd.ms-word.document.macroEnabled.main+xml"))));
    }

    @Test
    void aZipBombIsRefused() {
        refuses(Reason.DAMAGED, () -> keep("bomb.docx", bomb()));
    }

    @Test
    void damagedFilesNeverCauseMoreThanARefusal() throws Exception {
        var random = new Random(7);
        for (var whole : new byte[][] {picture("jpg"), picture("png"), word(), pdf()}) {
            for (int i = 0; i < Tries.of(150); i++) {
                var mutant = whole.clone();
                for (int j = 0; j < 8; j++) mutant[random.nextInt(mutant.length)] = (byte) random.nextInt();
                var cut = java.util.Arrays.copyOf(mutant, 1 + random.nextInt(mutant.length));
                survives(mutant);
                survives(cut);
            }
        }
    }

    @Test
    void aPhotographLosesItsPlaceAndKeepsItsPixelsAndItsTop() throws Exception {
        var plain = picture("jpg");
        var exif = Orientation.alone(6);
        var place = bytes("GPS 43.1367 20.5122");
        var comment = new byte[4 + place.length];
        comment[0] = (byte) 0xFF;
        comment[1] = (byte) 0xFE;
        comment[3] = (byte) (place.length + 2);
        System.arraycopy(place, 0, comment, 4, place.length);
        var withPlace = joined(part(plain, 0, 2), exif, comment, part(plain, 2, plain.length), bytes("GPS trailer"));

        var copy = content(slug, keep("photo.jpg", withPlace).sha256());

        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        assertThat(Orientation.in(copy, indexOf(copy, exif) + 4, 32)).isEqualTo(6);
        assertThat(pixels(copy)).isEqualTo(pixels(plain));
    }

    @Test
    void aPngLosesItsTexts() throws Exception {
        var plain = picture("png");
        var text = new byte[] {0, 0, 0, 3, 't', 'E', 'X', 't', 'A', 'n', 'a', 0, 0, 0, 0};
        var withText = joined(part(plain, 0, 33), text, part(plain, 33, plain.length), bytes("trailer"));

        assertThat(content(slug, keep("chart.png", withText).sha256())).isEqualTo(plain);
    }

    @Test
    void aWordFileLosesItsAuthor() throws Exception {
        var copy = content(slug, keep("report.docx", word()).sha256());

        try (var document = new XWPFDocument(new ByteArrayInputStream(copy))) {
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isNullOrEmpty();
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("Ten workshops were held.");
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(copy))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("Ana Primer");
        }
    }

    @Test
    void aPdfLosesItsAuthorAndKeepsItsPages() throws Exception {
        var first = keep("report.pdf", pdf());
        var copy = content(slug, first.sha256());

        try (var document = Loader.loadPDF(copy)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Ten workshops were held.");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            var remark = document.getPage(0).getAnnotations().getFirst();
            assertThat(remark.getContents()).isEqualTo("Whose hall?");
            assertThat(remark.getCOSObject().containsKey("T")).isFalse();
        }
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("Ana Primer");
        assertThat(keep("again.pdf", pdf()).sha256()).isEqualTo(first.sha256());
    }

    @Test
    void aPdfThatOpensForFewOrUnpacksWithoutEndIsRefused() {
        refuses(Reason.DAMAGED, () -> keep("locked.pdf", locked(pdf())));
        refuses(Reason.DAMAGED, () -> keep("cut.pdf", java.util.Arrays.copyOf(pdf(), 300)));
        refusesAnyhow(() -> keep("bomb.pdf", bombPdf("/FlateDecode", zeros(200))));
        refusesAnyhow(() -> keep("bomb.pdf", bombPdf("[/FlateDecode /FlateDecode]", zeros(1))));
        refusesAnyhow(() -> keep("bomb.pdf", bombPdf("/Fl#61teDecode", zeros(1))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "ftp://example.org/",
                "https://",
                "https:///x",
                "https://user:secret@example.org/",
                "https://example.org/a b",
                "https://good.example\\@evil.example/",
                "//example.org",
                "vbscript:x",
                "file:///etc/passwd",
                "nonsense",
                "https://example.org:65536/",
                "https://example.org:0/",
                "https://example.org:99999",
                "https://example.org/\u202Egnp.exe",
                "https://exam\u200Bple.org/",
                "https://example.org/a\u2066b",
                ""
            })
    void onlyWebAddressesAreLinks(String typed) {
        refuses(Reason.LINK, () -> EvidenceLink.checked(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ex\u0430mple.org/",
                "\u0430\u0440\u0440\u04CF\u0435.com",
                "https://www.\u0441\u0440\u0431.rs/",
                "https://g\u03BFogle.example/",
                "https://example.org\uFF0E\u0435vil/"
            })
    void aNameThatLooksLikeAnotherIsNoLink(String typed) {
        refuses(Reason.LINK_LETTERS, () -> EvidenceLink.checked(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/minutes?id=4#top, https://example.org/minutes?id=4#top",
        "example.org/minutes, https://example.org/minutes",
        "https://пример.срб/записник, https://xn--e1afmkfd.xn--90a3ac/%D0%B7%D0%B0%D0%BF%D0%B8%D1%81%D0%BD%D0%B8%D0%BA",
        "http://example.org:8080/x, http://example.org:8080/x",
        "https://www.пример.срб:65535, https://www.xn--e1afmkfd.xn--90a3ac:65535",
        "https://čačak.rs/, https://xn--aak-eqab.rs/",
        "https://xn--80ak6aa92e.com/, https://xn--80ak6aa92e.com/"
    })
    void aWebAddressIsWrittenTheWayTheNetworkReadsIt(String typed, String kept) throws Exception {
        assertThat(EvidenceLink.checked(typed)).isEqualTo(kept);
    }

    private EvidenceFolder folder() {
        return new EvidenceFolder(data);
    }

    private EvidenceFile keep(String name, byte[] content) throws FileRefused {
        return Tenancy.in(
                slug,
                () -> new EvidenceFiles(folder(), storage, TestWorkers.INCOMING, TestWorkers.WORKERS, transaction)
                        .keep(name, content));
    }

    private byte[] content(String municipality, String sha256) {
        return Tenancy.in(municipality, () -> folder().get(sha256)).orElseThrow();
    }

    private void survives(byte[] content) {
        try {
            keep("mutant", content);
        } catch (FileRefused expected) {
            assertThat(expected.reason()).isNotNull();
        }
    }

    private static void refuses(Reason reason, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void refusesAnyhow(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(FileRefused.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] part(byte[] whole, int from, int to) {
        return java.util.Arrays.copyOfRange(whole, from, to);
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    private static int indexOf(byte[] content, byte[] sought) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .indexOf(new String(sought, StandardCharsets.ISO_8859_1));
    }

    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) image.setRGB(x, x % 30, 0xFF8800 + x);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content)).getRGB(0, 0, 40, 30, null, 0, 40);
    }

    private static byte[] word() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Ten workshops were held.");
            document.getProperties().getCoreProperties().setCreator("Ana Primer");
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(50, 700);
                text.showText("Ten workshops were held.");
                text.endText();
            }
            document.getDocumentInformation().setAuthor("Ana Primer");
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(
                            document, new ByteArrayInputStream(bytes("<x:xmpmeta>Ana Primer</x:xmpmeta>"))));
            page.getAnnotations().add(remark());
            return saved(document);
        }
    }

    private static PDAnnotationText remark() {
        var remark = new PDAnnotationText();
        remark.setTitlePopup("Ana Primer");
        remark.setContents("Whose hall?");
        return remark;
    }

    private static byte[] locked(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        document.setDocumentId(7L);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] bombPdf(String filter, byte[] packed) {
        return joined(
                bytes("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter " + filter + "/Length " + packed.length
                        + ">>\nstream\n"),
                packed,
                bytes("\nendstream\nendobj\n"));
    }

    private static byte[] zeros(int megabytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(out)) {
            for (int i = 0; i < megabytes; i++) packed.write(new byte[1 << 20]);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new HashMap<String, byte[]>();
        parts.forEach((name, text) -> bytes.put(name, bytes(text)));
        return zipped(bytes);
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes("wordprocessingml.document.main+xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) zip.write(zeros);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
