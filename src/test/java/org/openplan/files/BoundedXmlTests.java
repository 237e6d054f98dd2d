package org.openplan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/// XML of more names, depth or attributes than any document has is not read to its end.
class BoundedXmlTests {

    @Test
    void anOrdinaryDocumentIsRead() throws Exception {
        assertThat(elements("<a><b c='1'/><b><d>text</d></b></a>")).isEqualTo(4);
    }

    @Test
    void manyElementsOfFewNamesAreRead() throws Exception {
        assertThat(elements("<a>" + "<b/>".repeat(20_000) + "</a>")).isEqualTo(20_001);
    }

    @Test
    void tooManyNamesAreRefused() {
        refuses(IntStream.range(0, 6_000)
                .mapToObj(i -> "<n" + i + "/>")
                .collect(Collectors.joining("", "<a>", "</a>")));
        refuses(IntStream.range(0, 6_000)
                .mapToObj(i -> "<b n" + i + "='1'/>")
                .collect(Collectors.joining("", "<a>", "</a>")));
    }

    @Test
    void tooDeepADocumentIsRefused() {
        refuses("<a>".repeat(1_200) + "</a>".repeat(1_200));
    }

    @Test
    void tooManyAttributesAreRefused() {
        refuses(IntStream.range(0, 1_200)
                .mapToObj(i -> "n" + i + "='1'")
                .collect(Collectors.joining(" ", "<a ", "/>")));
    }

    private static void refuses(String xml) {
        assertThatThrownBy(() -> elements(xml)).isInstanceOf(XMLStreamException.class);
    }

    private static int elements(String xml) throws Exception {
        var reader = SafeXml.reader(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        int elements = 0;
        while (reader.hasNext()) if (reader.next() == XMLStreamReader.START_ELEMENT) elements++;
        return elements;
    }
}
