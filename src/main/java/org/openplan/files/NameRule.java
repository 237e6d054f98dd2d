package org.openplan.files;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.jspecify.annotations.Nullable;

/// Leaves out what identifies a person in any office document, and every attribute value that is a path on a computer.
final class NameRule implements XmlRule {

    static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String STRICT_SHEET = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /// A drive, a network share, a home folder or a file URL.
    private static final Pattern PATH = Pattern.compile(
            "(?i)\\bfile:|(?<![a-z])[a-z]:(?:\\\\|/(?!/))|(?<![\\w\\\\])\\\\{2,}\\w|(?:^|[\\s\"'=(])/(?:home|users)/");

    private static final String THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/metadata/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/";
    private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String LIBRE_OFFICE = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    /// Elements that stay but lose their content: creators, and properties as a whole.
    private static final Set<QName> EMPTIED = Set.of(
            new QName("http://purl.org/dc/elements/1.1/", "creator"),
            new QName(OPEN_DOCUMENT + "meta:1.0", "creator-initials"),
            new QName(LIBRE_OFFICE, "sender-initials"),
            new QName(PACKAGE + "core-properties", "coreProperties"),
            new QName(OFFICE + "extended-properties", "Properties"),
            new QName(STRICT_OFFICE + "extendedProperties", "Properties"),
            new QName(OFFICE + "custom-properties", "Properties"),
            new QName(STRICT_OFFICE + "customProperties", "Properties"),
            new QName(OPEN_DOCUMENT + "office:1.0", "document-meta"));

    private static final Set<QName> AUTHORS = Set.of(new QName(SHEET, "author"), new QName(STRICT_SHEET, "author"));

    /// Texts that readers do not see: the source of a chart and the origin of a picture.
    private static final Set<String> UNSEEN = Set.of("f", "desc");

    /// From Word's comments, revisions and permissions, from shared workbooks, and from refreshed tables.
    private static final Set<String> NAMING =
            Set.of("author", "initials", "userId", "userName", "ed", "lastModifiedBy", "refreshedBy");

    static boolean isPath(String text) {
        boolean canBe = text.indexOf('/') >= 0 || text.indexOf('\\') >= 0 || text.indexOf(':') >= 0;
        return canBe && PATH.matcher(text).find();
    }

    @Override
    public Verdict element(StartElement element, @Nullable QName parent) {
        return EMPTIED.contains(element.getName()) ? Verdict.EMPTIED : Verdict.KEPT;
    }

    @Override
    public String attribute(StartElement of, Attribute attribute) {
        var name = attribute.getName().getLocalPart();
        boolean names = NAMING.contains(name)
                || name.equals("displayName") && of.getName().getNamespaceURI().equals(THREADS);
        boolean isFormat = name.equals("formatCode"); // in which a backslash escapes the next letter
        return names || !isFormat && isPath(attribute.getValue()) ? "" : attribute.getValue();
    }

    @Override
    public String text(String text, QName in) {
        boolean hides = AUTHORS.contains(in) || UNSEEN.contains(in.getLocalPart()) && isPath(text);
        return hides ? "" : text;
    }
}
