package org.openplan.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// Files with a name and a path planted wherever programs are known to leave them. What is for reading says "Visible".
final class PlantedFiles {

    static final String NAME = "Plantanka";
    static final String PATH = "C:\\Users\\" + NAME + "\\Documents\\";
    static final String ADDRESS = "file:///C:/Users/" + NAME + "/b.xlsx";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD_NAMES = " xmlns:w='" + WORD + "' xmlns:r='" + OFFICE + "relationships'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private PlantedFiles() {}

    static byte[] word() throws IOException {
        var file = new PlantedFiles();
        file.put(
                "[Content_Types].xml",
                types(
                        "word/document.xml", TYPE + "wordprocessingml.document.main+xml",
                        "word/comments.xml", TYPE + "wordprocessingml.comments+xml",
                        "word/settings.xml", TYPE + "wordprocessingml.settings+xml"));
        file.put(
                "_rels/.rels",
                relations(
                        "d officeDocument word/document.xml",
                        "p " + PACKAGE + "relationships/metadata/core-properties strange/place.bin"));
        file.put("strange/place.bin", "<p><creator>" + NAME + "</creator></p>");
        file.put("docProps/core.xml", NAME);
        file.put("customXml/item1.xml", "<x>" + NAME + "</x>");
        file.put(
                "word/_rels/document.xml.rels",
                relations(
                        "c comments comments.xml",
                        "s settings settings.xml",
                        "i image media/" + NAME + ".jpg",
                        "e image media/image2.emf",
                        "o oleObject embeddings/o.bin",
                        "pe people people.xml",
                        "h hyperlink " + ADDRESS + " External",
                        "w hyperlink https://example.org/ External",
                        "l image " + ADDRESS + " External",
                        "x customXml ../customXml/item1.xml"));
        file.put("word/document.xml", wordText());
        file.putWide(
                "word/comments.xml",
                "<w:comments" + WORD_NAMES + "><w:comment w:id='0' w:author='" + NAME + "' w:initials='" + NAME
                        + "'><w:p><w:r><w:t>Visible remark</w:t></w:r></w:p></w:comment></w:comments>");
        file.put("word/people.xml", "<people author='" + NAME + "'/>");
        file.put(
                "word/settings.xml",
                "<w:settings" + WORD_NAMES + "><w:zoom w:percent='100'/><w:attachedTemplate r:id='t'/>"
                        + "<w:mailMerge><w:query w:val='" + NAME
                        + "'/></w:mailMerge><w:docVars><w:docVar w:name='u' w:val='" + NAME
                        + "'/></w:docVars></w:settings>");
        file.put("word/_rels/settings.xml.rels", relations("t attachedTemplate " + ADDRESS + " External"));
        file.put("word/embeddings/o.bin", NAME);
        file.put("word/media/image2.emf", NAME);
        file.parts.put("word/media/" + NAME + ".jpg", jpeg());
        return file.zipped();
    }

    private static String wordText() {
        return "<w:document" + WORD_NAMES + "><!-- " + NAME + " --><w:body><w:p>"
                + "<w:ins w:id='1' w:author='" + NAME + "'><w:r><w:t>Visible text</w:t></w:r></w:ins>"
                + complexField(" FILE", "NAME \\p ", PATH) + complexField(" AUT", "HOR ", NAME)
                + complexField(" HYPERLINK \"", ADDRESS + "\"", "Visible link")
                + complexField(" PAGE ", "", "Visible 7")
                + "<w:fldSimple w:instr=' USERNAME '><w:r><w:t>" + NAME + "</w:t></w:r></w:fldSimple>"
                + "<w:sdt><w:sdtPr><w:dataBinding w:xpath='/ns1:coreProperties/ns0:creator[1]'/></w:sdtPr><w:sdtContent>"
                + "<w:r><w:t>" + NAME + "</w:t></w:r></w:sdtContent></w:sdt>"
                + "<w:hyperlink r:id='h'><w:r><w:t>Visible local link</w:t></w:r></w:hyperlink>"
                + "<w:hyperlink r:id='w'><w:r><w:t>Visible web link</w:t></w:r></w:hyperlink>"
                + "<w:r><w:object><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:imagedata r:id='e'/></v:shape>"
                + "<o:OLEObject xmlns:o='urn:schemas-microsoft-com:office:office' r:id='o'/></w:object></w:r>"
                + "<w:r><w:drawing><a:docPr descr='" + PATH
                + "p.jpg'/><a:blip r:embed='i' r:link='l'/></w:drawing></w:r>"
                + "</w:p></w:body></w:document>";
    }

    private static String complexField(String code, String more, String result) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" + code + "</w:instrText></w:r>"
                + "<w:r><w:instrText>" + more + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + "<w:r><w:t>" + result + "</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }

    static byte[] sheet() throws IOException {
        var file = new PlantedFiles();
        file.put(
                "[Content_Types].xml",
                types(
                        "xl/workbook.xml", TYPE + "spreadsheetml.sheet.main+xml",
                        "xl/worksheets/sheet1.xml", TYPE + "spreadsheetml.worksheet+xml",
                        "xl/comments1.xml", TYPE + "spreadsheetml.comments+xml"));
        file.put("_rels/.rels", relations("d officeDocument xl/workbook.xml"));
        file.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "s worksheet worksheets/sheet1.xml",
                        "c connections connections.xml",
                        "e externalLink externalLinks/e.xml",
                        "p person persons/person.xml",
                        "u usernames revisions/userNames.xml"));
        file.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + SHEET + "' xmlns:r='" + OFFICE + "relationships'>"
                        + "<fileSharing userName='" + NAME + "'/><x:absPath xmlns:x='x' url='" + PATH + "'/>"
                        + "<sheets><sheet name='Visible' sheetId='1' r:id='s'/></sheets>"
                        + "<externalReferences><externalReference r:id='e'/></externalReferences>"
                        + "<definedNames><definedName name='d'>'" + PATH + "[b.xlsx]S'!A1</definedName></definedNames>"
                        + "<customWorkbookViews><customWorkbookView name='" + NAME
                        + "'/></customWorkbookViews></workbook>");
        file.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                relations(
                        "c comments ../comments1.xml",
                        "p printerSettings ../printerSettings1.bin",
                        "h hyperlink " + ADDRESS + " External"));
        file.put("xl/worksheets/sheet1.xml", sheetText());
        file.put(
                "xl/comments1.xml",
                "<comments xmlns='" + SHEET + "'><authors><author>" + NAME + "</author></authors>"
                        + "<commentList><comment ref='A1' authorId='0'><text><r><t>" + NAME
                        + ":</t></r><r><t>Visible remark</t></r>"
                        + "</text></comment></commentList></comments>");
        for (var part : new String[] {
            "connections.xml",
            "externalLinks/e.xml",
            "persons/person.xml",
            "revisions/userNames.xml",
            "printerSettings1.bin"
        }) file.put("xl/" + part, NAME);
        return file.zipped();
    }

    private static String sheetText() {
        return "<worksheet xmlns='" + SHEET + "' xmlns:r='" + OFFICE + "relationships'><sheetData><row r='1'>"
                + "<c r='A1'><f>[1]S!A1</f><v>41</v></c><c r='B1'><f>1+1</f><v>2</v></c>"
                + "<c r='C1' t='str'><f>CELL(\"filename\")</f><v>" + PATH + "</v></c>"
                + "<c r='D1' t='inlineStr'><is><t>Visible cell</t></is></c></row></sheetData>"
                + "<scenarios><scenario name='s' user='" + NAME + "'/></scenarios>"
                + "<hyperlinks><hyperlink ref='D1' r:id='h'/></hyperlinks><pageSetup orientation='landscape' r:id='p'/>"
                + "</worksheet>";
    }

    static byte[] openText() throws IOException {
        var names = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
                + " xmlns:config='urn:oasis:names:tc:opendocument:xmlns:config:1.0'"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xlink='http://www.w3.org/1999/xlink'"
                + " office:version='1.3'";
        var file = new PlantedFiles();
        file.put("mimetype", FileKind.ODT.mediaType());
        file.put(
                "content.xml",
                "<office:document-content " + names + "><office:body><office:text>"
                        + "<text:tracked-changes><text:changed-region><text:insertion><office:change-info><dc:creator>"
                        + NAME
                        + "</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes>"
                        + "<text:p>Visible text<text:author-name>" + NAME + "</text:author-name><text:sender-email>"
                        + NAME
                        + "</text:sender-email><text:file-name>" + PATH + "</text:file-name>"
                        + "<office:annotation><dc:creator>" + NAME + "</dc:creator><meta:creator-initials>" + NAME
                        + "</meta:creator-initials><text:p>Visible remark</text:p></office:annotation>"
                        + "<text:a xlink:href='" + ADDRESS + "'>Visible link</text:a>"
                        + "<draw:frame><draw:image xlink:href='Pictures/p.jpg'/></draw:frame>"
                        + "<draw:frame><draw:image xlink:href='" + ADDRESS + "'/></draw:frame>"
                        + "<draw:frame><draw:object xlink:href='./Object 1'/></draw:frame></text:p>"
                        + "</office:text></office:body></office:document-content>");
        file.put(
                "settings.xml",
                "<office:document-settings " + names + "><office:settings><config:config-item"
                        + " config:name='PrinterName' config:type='string'>" + NAME
                        + "</config:config-item><config:config-item"
                        + " config:name='Tabs' config:type='boolean'>true</config:config-item></office:settings>"
                        + "</office:document-settings>");
        file.put(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                        + "<m:file-entry m:full-path='Object 1/' m:media-type='application/vnd.oasis.opendocument.text'/></m:manifest>");
        for (var part : new String[] {
            "meta.xml",
            "Object 1/content.xml",
            "Configurations2/a.xml",
            "Thumbnails/t.png",
            "META-INF/documentsignatures.xml",
            "layout-cache",
            "VersionList.xml"
        }) file.put(part, NAME);
        file.parts.put("Pictures/p.jpg", jpeg());
        return file.zipped();
    }

    static byte[] jpeg() throws IOException {
        var plain = picture("jpg");
        var planted = new ByteArrayOutputStream();
        planted.write(plain, 0, 2);
        segment(planted, 0xE0, "JFXX\0\20" + NAME);
        segment(
                planted,
                0xE1,
                "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf="
                        + "'http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:tiff='http://ns.adobe.com/tiff/1.0/'"
                        + " tiff:Artist='" + NAME + "'/></rdf:RDF></x:xmpmeta>");
        segment(planted, 0xE2, "MPF\0" + NAME);
        segment(planted, 0xED, "Photoshop 3.0\0" + NAME);
        segment(planted, 0xEE, "Other" + NAME);
        segment(planted, 0xFE, NAME);
        planted.writeBytes(Orientation.alone(6));
        planted.write(plain, 2, plain.length - 2);
        planted.writeBytes(bytes("trailer " + NAME));
        return planted.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, String text) {
        out.write(0xFF);
        out.write(marker);
        out.write((text.length() + 2) >> 8);
        out.write(text.length() + 2);
        out.writeBytes(bytes(text));
    }

    static byte[] png() throws IOException {
        var plain = picture("png");
        var planted = new ByteArrayOutputStream();
        planted.write(plain, 0, 33);
        for (var name : new String[] {"tEXt", "iTXt", "zTXt", "prVt"}) chunk(planted, name, bytes("Author\0" + NAME));
        chunk(planted, "eXIf", Orientation.block(6));
        planted.write(plain, 33, plain.length - 33);
        planted.writeBytes(bytes("trailer " + NAME));
        return planted.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        var named = new ByteArrayOutputStream();
        named.writeBytes(bytes(name));
        named.writeBytes(data);
        var sum = new CRC32();
        sum.update(named.toByteArray());
        out.writeBytes(number(data.length));
        out.writeBytes(named.toByteArray());
        out.writeBytes(number((int) sum.getValue()));
    }

    private static byte[] number(int value) {
        return java.nio.ByteBuffer.allocate(4).putInt(value).array();
    }

    static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) image.setRGB(x, x % 30, 0xFF8800 + x);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String types(String... namesAndTypes) {
        var list =
                new StringBuilder("<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' ContentType="
                        + "'application/vnd.openxmlformats-package.relationships+xml'/>");
        for (int i = 0; i < namesAndTypes.length; i += 2)
            list.append(
                    "<Override PartName='/%s' ContentType='%s'/>".formatted(namesAndTypes[i], namesAndTypes[i + 1]));
        return list + "</Types>";
    }

    /// Each "id type target" and, where it lies elsewhere, "External".
    private static String relations(String... relations) {
        var list = new StringBuilder("<Relationships xmlns='" + PACKAGE + "relationships'>");
        for (var relation : relations) {
            var words = relation.split(" ");
            var type = words[1].startsWith("http") ? words[1] : OFFICE + "relationships/" + words[1];
            list.append("<Relationship Id='%s' Type='%s' Target='%s'".formatted(words[0], type, words[2]))
                    .append(words.length > 3 ? " TargetMode='External'/>" : "/>");
        }
        return list + "</Relationships>";
    }

    private void put(String part, String text) {
        parts.put(part, bytes(text));
    }

    private void putWide(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_16));
    }

    private byte[] zipped() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setComment(NAME);
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setComment(NAME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
