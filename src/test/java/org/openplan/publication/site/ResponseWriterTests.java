package org.openplan.publication.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.publication.PublicFiles.Download;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// The headers of an answer, where a whole service is not needed to see them.
class ResponseWriterTests {

    @TempDir
    Path folder;

    private static final String SHA256 = "0123456789abcdef".repeat(4);

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/primer/evidence/" + SHA256);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minutes.pdf",
                "Извештај о раду 2024.pdf",
                "zapisnik \"nacrt\" \\ 100%.pdf",
                "a;b=c.pdf",
                "naïve – récit.pdf"
            })
    void aDownloadIsOfferedUnderItsName(String name) throws IOException {
        download(name);

        var offered = response.getHeader("Content-Disposition");
        assertThat(offered).startsWith("attachment; ").matches("\\p{ASCII}+");
        assertThat(ContentDisposition.parse(offered).getFilename()).isEqualTo(name);
    }

    @Test
    void noNameBreaksOutOfItsHeader() throws IOException {
        download("evil\r\nSet-Cookie: a=b\".pdf");

        assertThat(response.getHeader("Content-Disposition")).doesNotContain("\r", "\n");
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"%s\" | 304", "W/\"%s\" | 304", "\"x\", W/\"%s\" | 304", "* | 304", "\"x%s\" | 200", "%s | 200"})
    void aDownloadThatIsKnownIsNotSentAgain(String known, int status) throws IOException {
        request.addHeader("If-None-Match", known.formatted(SHA256));

        download("minutes.pdf");

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getHeader("ETag")).isEqualTo("\"" + SHA256 + "\"");
        assertThat(response.getContentAsByteArray()).hasSize(status == 304 ? 0 : 7);
    }

    @Test
    void tagsMayStandOverSeveralLines() throws IOException {
        request.addHeader("If-None-Match", "\"x\"");
        request.addHeader("If-None-Match", "W/\"y\", \"" + SHA256 + "\"");

        download("minutes.pdf");

        assertThat(response.getStatus()).isEqualTo(304);
    }

    @Test
    void aHeadOfADownloadSendsNothing() throws IOException {
        request.setMethod("HEAD");

        download("minutes.pdf");

        assertThat(response.getHeader("Content-Length")).isEqualTo("7");
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, application/pdf",
        "text/html, application/octet-stream",
        "image/svg+xml, application/octet-stream",
        "'text/plain\r\nX: y', application/octet-stream"
    })
    void whatABrowserWouldRunIsOnlyBytes(String mediaType, String sent) throws IOException {
        new ResponseWriter(request, response).download(new Download("file", mediaType, file("content")), SHA256);

        assertThat(response.getContentType()).isEqualTo(sent);
        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    }

    private void download(String name) throws IOException {
        var file = new Download(name, "application/pdf", file("content"));
        new ResponseWriter(request, response).download(file, SHA256);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("kept"), content);
    }
}
