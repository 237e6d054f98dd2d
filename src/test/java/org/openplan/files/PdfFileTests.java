package org.openplan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.MissingPart;

/// A public copy is built of the parts that make its pages, and looks as before.
class PdfFileTests {

    @Test
    void itsPagesLookAsBefore() throws Exception {
        try (var before = Loader.loadPDF(PlantedPdf.written());
                var after = copy(PlantedPdf.written())) {
            assertThat(new PDFTextStripper().getText(after)).contains("Visible text");
            assertThat(pixels(withoutRemarks(after))).isEqualTo(pixels(withoutRemarks(before)));
        }
    }

    @Test
    void remarksLinksFieldsAndHeadingsStay() throws Exception {
        try (var after = copy(PlantedPdf.written())) {
            var annotations = after.getPage(0).getAnnotations();
            assertThat(annotations).extracting(PDAnnotation::getContents).contains("Visible remark");
            assertThat(annotations)
                    .filteredOn(PDAnnotationLink.class::isInstance)
                    .extracting(link -> ((PDAnnotationLink) link).getAction())
                    .filteredOn(PDActionURI.class::isInstance)
                    .extracting(action -> ((PDActionURI) action).getURI())
                    .containsExactly("https://example.org/");
            var catalog = after.getDocumentCatalog();
            assertThat(catalog.getAcroForm().getFields())
                    .singleElement()
                    .satisfies(field -> assertThat(field.getValueAsString()).isEqualTo("Visible value"));
            var heading = catalog.getDocumentOutline().getFirstChild();
            assertThat(heading.getTitle()).isEqualTo("Visible heading");
            assertThat(heading.findDestinationPage(after).getCOSObject())
                    .isSameAs(after.getPage(0).getCOSObject());
        }
    }

    @Test
    void nothingButTheDocumentHangsOnTheFile() throws Exception {
        try (var after = copy(PlantedPdf.written())) {
            assertThat(after.getDocument().getTrailer().keySet())
                    .extracting(COSName::getName)
                    .doesNotContain("Info", "Writer", "Prev");
            assertThat(after.getDocumentCatalog().getCOSObject().keySet())
                    .extracting(COSName::getName)
                    .doesNotContain("Metadata", "OpenAction", "Perms")
                    .contains("Pages", "Outlines", "AcroForm");
            assertThat(after.getSignatureDictionaries()).isEmpty();
        }
    }

    @Test
    void theSameFileGivesTheSameCopyAndAnotherOneAnotherName() throws Exception {
        var pdf = PlantedPdf.written();
        var other = pdf.clone();
        other[other.length - 1] ^= 3;

        assertThat(PdfFile.withoutAuthors(pdf)).isEqualTo(PdfFile.withoutAuthors(pdf));
        try (var one = copy(pdf);
                var two = copy(other)) {
            assertThat(one.getDocument().getDocumentID().toString())
                    .isNotEqualTo(two.getDocument().getDocumentID().toString());
        }
    }

    @Test
    void aPageThatIsInNoBookIsNotTakenOverByALinkToIt() throws Exception {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var removed = new PDPage();
            removed.setContents(new PDStream(pdf, new ByteArrayInputStream(PlantedFiles.bytes(PlantedFiles.NAME))));
            var link = new PDAnnotationLink();
            var action = new org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo();
            var place = new org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination();
            place.setPage(removed);
            action.setDestination(place);
            link.setAction(action);
            pdf.getPage(0).setAnnotations(List.of(link));

            assertThat(UnpackedBytes.of(PdfFile.withoutAuthors(written(pdf))))
                    .extracting(String::new)
                    .noneMatch(text -> text.contains(PlantedFiles.NAME));
        }
    }

    @Test
    void aPhotographInsideTheDrawingInstructionsIsCleanedAndLooksAsBefore() throws Exception {
        var drawn = drawing("/F /DCT", PlantedFiles.jpeg());

        var copy = PdfFile.withoutAuthors(drawn);

        assertThat(UnpackedBytes.of(drawn)).extracting(PdfFileTests::text).anyMatch(PdfFileTests::namesThePhotographer);
        assertThat(UnpackedBytes.of(copy)).extracting(PdfFileTests::text).noneMatch(PdfFileTests::namesThePhotographer);
        try (var before = Loader.loadPDF(drawn);
                var after = Loader.loadPDF(copy)) {
            assertThat(pixels(after)).isEqualTo(pixels(before)).contains(0xFF00FF00);
            assertThat(Arrays.stream(pixels(before))).anyMatch(pixel -> pixel != 0xFFFFFFFF && pixel != 0xFF00FF00);
        }
    }

    @Test
    void oneThatIsPackedOnceMoreIsLeftOutAndTheRestStays() throws Exception {
        var packed = HexFormat.of().formatHex(PlantedFiles.jpeg()) + ">";

        var copy = PdfFile.withoutAuthors(drawing("/F [/AHx /DCT]", PlantedFiles.bytes(packed)));

        assertThat(UnpackedBytes.of(copy)).extracting(PdfFileTests::text).noneMatch(text -> text.contains("/DCT"));
        try (var after = Loader.loadPDF(copy)) {
            assertThat(pixels(after)).containsOnly(0xFFFFFFFF, 0xFF00FF00);
        }
    }

    /// A page with a green square and a picture that is written inside its instructions.
    private static byte[] drawing(String filter, byte[] picture) throws IOException {
        var size = ImageIO.read(new ByteArrayInputStream(PlantedFiles.jpeg()));
        var instructions = new ByteArrayOutputStream();
        instructions.writeBytes(PlantedFiles.bytes(
                "0 1 0 rg 0 0 50 50 re f q 100 0 0 100 100 100 cm\nBI /W %d /H %d /CS /RGB /BPC 8 %s ID "
                        .formatted(size.getWidth(), size.getHeight(), filter)));
        instructions.writeBytes(picture);
        instructions.writeBytes(PlantedFiles.bytes("\nEI\nQ\n"));
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            page.setContents(
                    new PDStream(pdf, new ByteArrayInputStream(instructions.toByteArray()), COSName.FLATE_DECODE));
            pdf.addPage(page);
            return written(pdf);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean namesThePhotographer(String text) {
        return text.contains(PlantedFiles.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p1_meta.pdf", "p2_fakesig.pdf", "p3_incremental.pdf"})
    void aCopyHasAsManyPages(String name) throws Exception {
        try (var copy = copy(java.nio.file.Files.readAllBytes(MissingPart.shared("../cases/hostile/" + name)))) {
            assertThat(copy.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aChainOfManyHeadingsIsCopied() throws Exception {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var outline = new org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline();
            for (int i = 0; i < 1_000; i++) {
                var item = new org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem();
                item.setTitle("Heading " + i);
                outline.addLast(item);
            }
            pdf.getDocumentCatalog().setDocumentOutline(outline);
            try (var after = copy(written(pdf))) {
                assertThat(after.getDocumentCatalog().getDocumentOutline().children())
                        .hasSize(1_000);
            }
        }
    }

    @Test
    void aPdfWithoutPagesIsRefused() throws Exception {
        try (var pdf = new PDDocument()) {
            var written = written(pdf);
            assertThatThrownBy(() -> PdfFile.withoutAuthors(written)).isInstanceOf(FileRefused.class);
        }
    }

    private static PDDocument copy(byte[] pdf) throws Exception {
        return Loader.loadPDF(PdfFile.withoutAuthors(pdf));
    }

    private static PDDocument withoutRemarks(PDDocument pdf) throws IOException {
        pdf.getPage(0).setAnnotations(List.of());
        return pdf;
    }

    private static int[] pixels(PDDocument pdf) throws IOException {
        var image = new PDFRenderer(pdf).renderImage(0);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] written(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
