package org.openplan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What names a person goes, everything else stays.
class AnonymousXmlTests {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "x-UTF-16LE-BOM"})
    void theEncodingHidesNobody(String encoding) throws Exception {
        var xml = "<?xml version=\"1.0\" encoding=\"%s\" standalone=\"yes\"?>"
                + "<w:document xmlns:w=\"" + WORD + "\"><w:ins w:author=\"Ана Пример\" w:id=\"1\">"
                + "<w:t xml:space=\"preserve\"> Одржано је 10 радионица 🎉 &amp; више </w:t></w:ins></w:document>";

        var copy = copy(xml.formatted(encoding.contains("16") ? "UTF-16" : encoding), Charset.forName(encoding));

        assertThat(copy)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"")
                .contains("<w:t xml:space=\"preserve\"> Одржано је 10 радионица 🎉 &amp; више </w:t>", "w:id=\"1\"")
                .doesNotContain("Ана");
    }

    @Test
    void aPrefixHidesNobody() throws Exception {
        assertThat(copy("<x:comment xmlns:x=\"" + WORD + "\" x:author='Ana Primer' x:initials='AP' x:id='7'/>"))
                .contains("x:author=\"\"", "x:initials=\"\"", "x:id=\"7\"")
                .doesNotContain("Ana", "AP");
        assertThat(copy("<s:authors xmlns:s=\"" + SHEET + "\"><s:author>Ana <![CDATA[Primer]]></s:author></s:authors>"))
                .contains("<s:author></s:author>");
        assertThat(
                        copy(
                                "<d><c xmlns=\"http://purl.org/dc/elements/1.1/\"/><creator xmlns="
                                        + "\"http://purl.org/dc/elements/1.1/\"><b>Ana</b> Primer</creator><creator>a role</creator></d>"))
                .doesNotContain("Ana", "Primer")
                .contains("<creator>a role</creator>");
    }

    @Test
    void aPrefixMayMeanSomethingElseFurtherIn() throws Exception {
        var xml = "<a:x xmlns:a=\"urn:one\" a:k=\"1\"><a:y xmlns:a=\"" + WORD + "\" a:author=\"Ana\" xmlns:b=\"" + WORD
                + "\" b:id=\"2\"/><a:z a:k=\"3\"/></a:x>";

        assertThat(copy(xml))
                .contains("a:k=\"1\"", "a:author=\"\"", "b:id=\"2\"", "<a:z a:k=\"3\">")
                .doesNotContain("Ana");
    }

    @Test
    void propertiesGoWhateverTheirPartIsCalled() throws Exception {
        assertThat(copy("<q:coreProperties xmlns:q=\"http://schemas.openxmlformats.org/package/2006/metadata/"
                        + "core-properties\"><creator>Ana</creator></q:coreProperties>"))
                .doesNotContain("Ana")
                .contains("q:coreProperties");
        assertThat(copy("<o:document-meta xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " o:version=\"1.3\"><o:meta><x>Ana</x></o:meta></o:document-meta>"))
                .doesNotContain("Ana")
                .contains("o:version=\"1.3\"");
    }

    @Test
    void whoTakesPartInAThreadIsNotNamed() throws Exception {
        assertThat(
                        copy(
                                "<personList xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
                                        + "<person displayName=\"Ana Primer\" id=\"{1}\" userId=\"S::ana@primer.example\"/></personList>"))
                .doesNotContain("Ana", "ana@")
                .contains("id=\"{1}\"");
    }

    @Test
    void namespacesStayAndWhatNobodyReadsGoes() throws Exception {
        var xml = "<?mso-application progid=\"Ana\"?><r xmlns=\"urn:a\" xmlns:mc=\"urn:mc\" xmlns:w14=\"urn:w14\""
                + " mc:Ignorable=\"w14\"><!-- Ana --><e>1 &lt; 2</e></r>";

        assertThat(copy(xml))
                .contains("xmlns:w14=\"urn:w14\"", "mc:Ignorable=\"w14\"", "<e>1 &lt; 2</e>")
                .doesNotContain("Ana");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\Users\\Ana\\photo.jpg",
                "file:///home/ana/photo.jpg",
                "\\\\server\\ana",
                "/Users/ana/photo.jpg",
                "see d:/ana"
            })
    void aPathInAnAttributeGoes(String path) throws Exception {
        assertThat(copy("<p descr='" + path + "' title='Ana'/>")).contains("descr=\"\"", "title=\"Ana\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/home/page", "12:30", "1/2", "width:3pt;height:4pt", "a: b"})
    void whatOnlyLooksLikeAPathStays(String text) throws Exception {
        assertThat(copy("<p descr='" + text + "'/>")).contains("descr=\"" + text + "\"");
    }

    @Test
    void aDocumentTypeIsLeftOutUnread() throws Exception {
        assertThat(copy(
                        "<!DOCTYPE m PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" \"http://127.0.0.1:9/Manifest.dtd\">"
                                + "<m>text</m>"))
                .endsWith("<m>text</m>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>",
                "<x><y></x>",
                "<x",
                "",
                "no XML at all",
                "<p:x/>",
                "<x>\u0000</x>"
            })
    void whatIsNotPlainXmlIsRefused(String xml) {
        assertThatThrownBy(() -> copy(xml)).isInstanceOf(XMLStreamException.class);
    }

    private static String copy(String xml) throws Exception {
        return copy(xml, StandardCharsets.UTF_8);
    }

    private static String copy(String xml, Charset charset) throws Exception {
        return new String(AnonymousXml.copy(new ByteArrayInputStream(xml.getBytes(charset))), StandardCharsets.UTF_8);
    }
}
