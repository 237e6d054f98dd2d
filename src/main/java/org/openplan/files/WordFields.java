package org.openplan.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The fields of a part of a Word file in the order in which they start; read before the part is copied, because the
/// code of a field may be spread over many runs.
final class WordFields {

    /// What happens to a field.
    enum Fate {
        STAYS,
        /// Its result becomes plain text.
        TEXT,
        /// Removed, because it contains the author or the location of the document.
        GONE
    }

    private static final Set<String> NAMING = Set.of(
            "AUTHOR LASTSAVEDBY USERNAME USERINITIALS USERADDRESS FILENAME TEMPLATE DOCPROPERTY DOCVARIABLE INFO COMMENTS"
                    .split(" "));
    private static final Set<String> PLAIN = Set.of(
            "PAGE NUMPAGES SECTION SECTIONPAGES TOC PAGEREF REF NOTEREF SEQ HYPERLINK DATE TIME CREATEDATE SAVEDATE"
                    .concat(" PRINTDATE STYLEREF = IF FORMTEXT FORMCHECKBOX FORMDROPDOWN SYMBOL EQ XE TC INDEX TITLE")
                    .concat(" SUBJECT LISTNUM AUTONUM AUTONUMLGL AUTONUMOUT QUOTE ADVANCE NUMWORDS NUMCHARS")
                    .split(" "));
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private final List<StringBuilder> codes = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private WordFields() {}

    static List<Fate> in(InputStream xml) throws IOException, XMLStreamException {
        var fields = new WordFields();
        var reader = SafeXml.reader(xml);
        while (reader.hasNext()) if (reader.next() == XMLStreamConstants.START_ELEMENT) fields.element(reader);
        reader.close();
        return fields.codes.stream().map(code -> fate(code.toString())).toList();
    }

    private void element(XMLStreamReader reader) throws XMLStreamException {
        if (!isWord(reader.getNamespaceURI())) return;
        switch (reader.getLocalName()) {
            case "fldSimple" -> codes.add(new StringBuilder(value(reader, "instr")));
            case "fldChar" -> mark(value(reader, "fldCharType"));
            case "instrText", "delInstrText" -> code(reader.getElementText());
            default -> {}
        }
    }

    private void mark(String kind) {
        if (kind.equals("begin")) {
            var code = new StringBuilder();
            codes.add(code);
            open.push(code);
        } else if (kind.equals("end") && !open.isEmpty()) open.pop();
    }

    private void code(String text) {
        if (!open.isEmpty()) open.element().append(text);
    }

    private static Fate fate(String code) {
        var kind = code.strip().split("[\\s\\\\\"]+", 2)[0].toUpperCase(Locale.ROOT);
        if (NAMING.contains(kind)) return Fate.GONE;
        return PLAIN.contains(kind) && !NameRule.isPath(code) ? Fate.STAYS : Fate.TEXT;
    }

    static boolean isWord(String namespace) {
        return WORD.equals(namespace) || STRICT_WORD.equals(namespace);
    }

    private static String value(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++)
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        return "";
    }
}
