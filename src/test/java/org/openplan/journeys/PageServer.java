package org.openplan.journeys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.openplan.design.Encoded;

/// Written pages packed as the site packs them, with no service behind: for plans that no town has.
final class PageServer implements AutoCloseable {

    private final Map<String, byte[]> pages;
    private final HttpServer server;

    PageServer(Map<String, byte[]> pages) {
        this.pages = pages;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + page;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var page = pages.get(path);
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var packed = Encoded.of(page).gzip();
            exchange.getResponseHeaders()
                    .set("Content-Type", path.endsWith(".css") ? "text/css" : "text/html;charset=utf-8");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.length);
            exchange.getResponseBody().write(packed);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
