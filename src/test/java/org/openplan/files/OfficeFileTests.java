package org.openplan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openplan.MissingPart;

/// A public copy is built of the parts that make the document, and what is for reading stays.
class OfficeFileTests {

    @Test
    void aWordFileKeepsWhatIsForReading() throws Exception {
        var copy = OfficeFile.withoutAuthors(PlantedFiles.word());
        var parts = parts(copy);

        assertThat(parts.get("word/document.xml"))
                .contains(
                        "Visible text", "Visible link", "Visible local link", "Visible web link", "Visible 7", " PAGE ")
                .doesNotContain("HYPERLINK", "USERNAME", "OLEObject");
        assertThat(parts.get("word/comments.xml")).contains("Visible remark");
        assertThat(parts.get("word/settings.xml")).contains("zoom").doesNotContain("docVars", "attachedTemplate");
        try (var document = new XWPFDocument(new ByteArrayInputStream(copy))) {
            assertThat(document.getAllPictures()).hasSize(2);
            assertThat(document.getComments()).hasSize(1);
        }
    }

    @Test
    void whatIsNoPartOfTheDocumentIsNotTakenOver() throws Exception {
        assertThat(parts(OfficeFile.withoutAuthors(PlantedFiles.word())).keySet())
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/_rels/document.xml.rels",
                        "word/comments.xml",
                        "word/settings.xml",
                        "media/image1.jpeg",
                        "media/left-out.png");
    }

    @Test
    void linksLeadToTheWebOrNowhere() throws Exception {
        assertThat(parts(OfficeFile.withoutAuthors(PlantedFiles.word())).get("word/_rels/document.xml.rels"))
                .contains("Target=\"https://example.org/\"", "Target=\"about:blank\"", "Target=\"/media/image1.jpeg\"");
    }

    @Test
    void picturesThatCannotBeCleanedAreReplacedByASpot() throws Exception {
        var parts = bytes(OfficeFile.withoutAuthors(PlantedFiles.word()));

        assertThat(ImageIO.read(new ByteArrayInputStream(parts.get("media/left-out.png")))
                        .getWidth())
                .isEqualTo(1);
        assertThat(ImageIO.read(new ByteArrayInputStream(parts.get("media/image1.jpeg")))
                        .getWidth())
                .isEqualTo(40);
    }

    @Test
    void aTableKeepsItsValuesAndLosesWhereTheyCameFrom() throws Exception {
        var copy = OfficeFile.withoutAuthors(PlantedFiles.sheet());

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            var row = workbook.getSheet("Visible").getRow(0);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(41);
            assertThat(row.getCell(1).getCellFormula()).isEqualTo("1+1");
            assertThat(row.getCell(2).getStringCellValue()).isEmpty();
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("Visible cell");
            assertThat(row.getCell(0).getCellComment().getString().getString()).isEqualTo("Visible remark");
        }
        assertThat(parts(copy).get("xl/worksheets/sheet1.xml")).contains("orientation=\"landscape\"");
        assertThat(parts(copy).get("xl/workbook.xml")).doesNotContain("definedName", "externalReference");
    }

    @Test
    void anOpenTextKeepsWhatIsForReading() throws Exception {
        var copy = OfficeFile.withoutAuthors(PlantedFiles.openText());
        var parts = parts(copy);

        assertThat(parts.keySet().iterator().next()).isEqualTo("mimetype");
        assertThat(KindOfContent.of("", copy)).isEqualTo(FileKind.ODT);
        assertThat(parts.get("content.xml"))
                .contains("Visible text", "Visible remark", "Visible link", "Pictures/image1.jpeg", "left-out.png")
                .doesNotContain("draw:object", "text:sender");
        assertThat(parts.get("settings.xml")).contains("Tabs").doesNotContain("PrinterName");
        assertThat(parts.get("META-INF/manifest.xml"))
                .contains("\"content.xml\"", "\"Pictures/image1.jpeg\"")
                .doesNotContain("Object", "Thumbnails");
    }

    @Test
    void theSameFileGivesTheSameCopy() throws Exception {
        for (var file : new byte[][] {PlantedFiles.word(), PlantedFiles.sheet(), PlantedFiles.openText()})
            assertThat(OfficeFile.withoutAuthors(file)).isEqualTo(OfficeFile.withoutAuthors(file));
    }

    @Test
    void aCopyCanBeCopiedAndLosesNothingMore() throws Exception {
        for (var file : new byte[][] {PlantedFiles.word(), PlantedFiles.sheet(), PlantedFiles.openText()}) {
            var copy = OfficeFile.withoutAuthors(file);
            assertThat(parts(OfficeFile.withoutAuthors(copy))).hasSameSizeAs(parts(copy));
        }
    }

    @Test
    void aRealPlanKeepsItsTables() throws Exception {
        var plan = java.nio.file.Files.readAllBytes(MissingPart.shared("novi-pazar-2022-2023.docx"));

        try (var before = new XWPFDocument(new ByteArrayInputStream(plan));
                var after = new XWPFDocument(new ByteArrayInputStream(OfficeFile.withoutAuthors(plan)))) {
            assertThat(after.getTables()).hasSameSizeAs(before.getTables()).isNotEmpty();
            for (int i = 0; i < before.getTables().size(); i++)
                assertThat(after.getTables().get(i).getText())
                        .isEqualTo(before.getTables().get(i).getText());
        }
    }

    @Test
    void aPackageWithoutADocumentIsRefused() throws Exception {
        var zip = new CleanArchive();
        zip.add("[Content_Types].xml", PlantedFiles.bytes("<Types/>"));
        zip.add("word/document.xml", PlantedFiles.bytes("<document/>"));
        var bytes = zip.bytes();

        assertThatThrownBy(() -> OfficeFile.withoutAuthors(bytes)).isInstanceOf(FileRefused.class);
    }

    private static Map<String, String> parts(byte[] zipped) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        bytes(zipped).forEach((name, content) -> parts.put(name, new String(content, StandardCharsets.UTF_8)));
        return parts;
    }

    private static Map<String, byte[]> bytes(byte[] zipped) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), zip.readAllBytes());
        }
        return parts;
    }
}
