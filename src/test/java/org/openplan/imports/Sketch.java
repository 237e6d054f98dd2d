package org.openplan.imports;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A Word file drawn with a few signs, so that a layout can be read at a glance.
///
/// `# heading`, `! title`, `+ numbered`, `* bulleted`, `**bold**`; `| cell | cell |` is a row, `---` ends a table.
/// In a cell `¶` parts paragraphs, `↵` lines; `>2 text` spans two columns, `v text` begins and `^` continues a merged
/// one, `‹a¦b›` is a row of a table within. `~~gone~~` and `++new++` are tracked changes, `[[text]]` is a content
/// control, `{{text}}` a text box; `@header`, `@footer`, `@footnote`, `@comment` fill the other parts of the file.
final class Sketch {

    private static final Pattern INLINE = Pattern.compile(
            "~~(?<gone>.+?)~~|\\+\\+(?<added>.+?)\\+\\+|\\[\\[(?<control>.+?)]]|\\{\\{(?<box>.+?)}}|\\*\\*(?<bold>.+?)\\*\\*|(?<line>↵)");
    private static final Pattern SPAN = Pattern.compile("^>(\\d) ?(.*)$", Pattern.DOTALL);
    private static final String BOLD = "<w:rPr><w:b/></w:rPr>";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, StringBuilder> parts = new LinkedHashMap<>();
    private boolean inTable;

    private Sketch() {}

    static byte[] docx(String drawing) {
        var sketch = new Sketch();
        drawing.lines().forEach(sketch::line);
        sketch.endTable();
        return sketch.file();
    }

    private void line(String line) {
        if (line.startsWith("|")) {
            if (!inTable) body.append("<w:tbl>");
            inTable = true;
            body.append(row(line));
            return;
        }
        endTable();
        if (line.isBlank() || line.equals("---")) return;
        if (line.startsWith("@")) {
            String part = line.substring(1, line.indexOf(' '));
            parts.computeIfAbsent(part, _ -> new StringBuilder())
                    .append(other(part, line.substring(part.length() + 2)));
        } else body.append(paragraph(line));
    }

    private void endTable() {
        if (inTable) body.append("</w:tbl>");
        inTable = false;
    }

    private static String row(String line) {
        var cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
        return Stream.of(cells)
                .map(String::strip)
                .map(Sketch::cell)
                .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
    }

    private static String cell(String text) {
        String left = text;
        var shape = new StringBuilder();
        var span = SPAN.matcher(left);
        if (span.matches()) {
            shape.append("<w:gridSpan w:val=\"").append(span.group(1)).append("\"/>");
            left = span.group(2);
        }
        if (left.equals("^")) {
            shape.append("<w:vMerge/>");
            left = "";
        } else if (left.startsWith("v ")) {
            shape.append("<w:vMerge w:val=\"restart\"/>");
            left = left.substring(2);
        }
        String paragraphs = Stream.of(left.split("¶"))
                .map(String::strip)
                .map(part -> part.startsWith("‹") ? within(part) : paragraph(part))
                .collect(Collectors.joining());
        return "<w:tc><w:tcPr>" + shape + "</w:tcPr>" + paragraphs + "</w:tc>";
    }

    private static String within(String rows) {
        return Stream.of(rows.split("›"))
                .map(row -> Stream.of(row.strip().substring(1).split("¦", -1))
                        .map(String::strip)
                        .map(Sketch::cell)
                        .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>" + paragraph("")));
    }

    private static String paragraph(String text) {
        String style = text.startsWith("# ")
                ? "Heading1"
                : text.startsWith("## ") ? "Heading2" : text.startsWith("! ") ? "Title" : "";
        if (!style.isEmpty())
            return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>"
                    + runs(text.substring(text.indexOf(' ') + 1), "") + "</w:p>";
        if (text.startsWith("+ ") || text.startsWith("* "))
            return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + (text.startsWith("+") ? 2 : 1)
                    + "\"/></w:numPr></w:pPr>" + runs(text.substring(2), "") + "</w:p>";
        boolean bold = text.length() > 4 && text.startsWith("**") && text.endsWith("**");
        return "<w:p>" + (bold ? runs(text.substring(2, text.length() - 2), "<w:rPr><w:b/></w:rPr>") : runs(text, ""))
                + "</w:p>";
    }

    private static String runs(String text, String look) {
        var out = new StringBuilder();
        var inline = INLINE.matcher(text);
        int from = 0;
        while (inline.find()) {
            out.append(run(text.substring(from, inline.start()), look));
            if (inline.group("gone") != null)
                out.append("<w:del><w:r><w:delText>")
                        .append(escaped(inline.group("gone")))
                        .append("</w:delText></w:r></w:del>");
            else if (inline.group("added") != null)
                out.append("<w:ins>").append(run(inline.group("added"), look)).append("</w:ins>");
            else if (inline.group("control") != null)
                out.append("<w:sdt><w:sdtContent>")
                        .append(run(inline.group("control"), look))
                        .append("</w:sdtContent></w:sdt>");
            else if (inline.group("box") != null)
                out.append("<w:r><w:pict><w:txbxContent>")
                        .append(paragraph(inline.group("box")))
                        .append("</w:txbxContent></w:pict></w:r>");
            else if (inline.group("bold") != null) out.append(run(inline.group("bold"), BOLD));
            else out.append("<w:r><w:br/></w:r>");
            from = inline.end();
        }
        return out.append(run(text.substring(from), look)).toString();
    }

    private static String run(String text, String look) {
        return text.isEmpty() ? "" : "<w:r>" + look + "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String other(String part, String text) {
        return switch (part) {
            case "footnote", "comment" -> "<w:" + part + " w:id=\"2\">" + paragraph(text) + "</w:" + part + ">";
            default -> paragraph(text);
        };
    }

    private byte[] file() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/>");
        var relations = new StringBuilder(RELATIONS);
        put(files, "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        put(
                files,
                "word/styles.xml",
                "<w:styles " + W + ">" + style("Heading1", "heading 1") + style("Heading2", "heading 2")
                        + style("Title", "Title") + "</w:styles>");
        relations.append(relation(1, "styles", "styles"));
        int id = 2;
        for (var part : parts.entrySet()) {
            String name = part.getKey();
            String root = switch (name) {
                case "header" -> "hdr";
                case "footer" -> "ftr";
                default -> name + "s";
            };
            String file = name.length() == 6 ? name : name + "s";
            put(files, "word/" + file + ".xml", "<w:" + root + " " + W + ">" + part.getValue() + "</w:" + root + ">");
            relations.append(relation(id++, file, file));
        }
        put(files, "word/_rels/document.xml.rels", relations + "</Relationships>");
        put(
                files,
                "_rels/.rels",
                RELATIONS + "<Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        put(files, "[Content_Types].xml", types + "</Types>");
        return WordFiles.zip(files);
    }

    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private static String relation(int id, String type, String file) {
        return "<Relationship Id=\"r" + id + "\" Type=\"" + OFFICE + type + "\" Target=\"" + file + ".xml\"/>";
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }

    private static void put(Map<String, byte[]> files, String name, String xml) {
        files.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }
}
