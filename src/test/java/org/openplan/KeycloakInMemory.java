package org.openplan;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// As much of Keycloak's administration as we use: it knows everybody, and writes down who was put where.
final class KeycloakInMemory implements AutoCloseable {

    private static final String REALM = "/realms/openplan";
    private static final Pattern ALIAS = Pattern.compile("\"alias\"\\s*:\\s*\"([^\"]+)\"");

    final List<String> created = new CopyOnWriteArrayList<>();
    final List<String> joined = new CopyOnWriteArrayList<>();

    /// Called with the address of whoever is asked for, before the answer.
    volatile Consumer<String> beforeAnswer = email -> {};

    private final HttpServer server;

    KeycloakInMemory() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext(REALM + "/protocol/openid-connect/token", asked -> answer(asked, 200, """
                {"access_token": "token", "expires_in": 300, "token_type": "Bearer"}"""));
        server.createContext("/admin" + REALM + "/organizations", this::organizations);
        server.createContext("/admin" + REALM + "/users", this::users);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void organizations(HttpExchange asked) throws IOException {
        var path = asked.getRequestURI().getPath();
        var body = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.endsWith("/members")) {
            var organization = path.replaceAll(".*/organizations/id-([^/]+)/members", "$1");
            answer(asked, isNew(joined, organization + ": " + body.replace("\"", "")) ? 201 : 409, "");
        } else if (asked.getRequestMethod().equals("POST")) {
            var alias = ALIAS.matcher(body);
            if (alias.find()) answer(asked, isNew(created, alias.group(1)) ? 201 : 409, "");
            else answer(asked, 400, "");
        } else {
            var alias = query(asked, "search");
            answer(
                    asked,
                    200,
                    created.contains(alias) ? "[{\"id\": \"id-%1$s\", \"alias\": \"%1$s\"}]".formatted(alias) : "[]");
        }
    }

    private static synchronized boolean isNew(List<String> known, String name) {
        return !known.contains(name) && known.add(name);
    }

    private void users(HttpExchange asked) throws IOException {
        var email = query(asked, "email");
        beforeAnswer.accept(email);
        answer(asked, 200, "[{\"id\": \"%1$s\", \"email\": \"%1$s\", \"emailVerified\": true}]".formatted(email));
    }

    private static String query(HttpExchange asked, String name) {
        for (var pair : asked.getRequestURI().getRawQuery().split("&"))
            if (pair.startsWith(name + "="))
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
        return "";
    }

    private static void answer(HttpExchange asked, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().add("Content-Type", "application/json");
        asked.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var body = asked.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
