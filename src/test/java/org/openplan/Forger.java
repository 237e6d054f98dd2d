package org.openplan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.jspecify.annotations.Nullable;
import org.openplan.membership.Person;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import tools.jackson.databind.json.JsonMapper;

/// Somebody signed in who has no browser, but speaks to the workspace by hand and may say whatever they like.
final class Forger {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Everything a browser tells about a click.
    private static final Map<String, Object> CLICK = Map.of(
            "event.screenX", 1,
            "event.screenY", 1,
            "event.clientX", 1,
            "event.clientY", 1,
            "event.detail", 1,
            "event.button", 0,
            "event.ctrlKey", false,
            "event.shiftKey", false,
            "event.altKey", false,
            "event.metaKey", false);

    private final String address;
    private final String cookie;
    private final jakarta.servlet.http.HttpSession session;
    private String token = "";
    private int screen;
    private int sent;
    private HttpRequest.@Nullable Builder last;

    private Forger(String address, String cookie, jakarta.servlet.http.HttpSession session) {
        this.address = address;
        this.cookie = cookie;
        this.session = session;
    }

    /// Signed in as Keycloak's answer would have done it; everything after that is plain HTTP.
    static Forger signedIn(ServletWebServerApplicationContext service, Person person) {
        var server = (TomcatWebServer) service.getWebServer();
        var context = (Context) server.getTomcat().getHost().findChildren()[0];
        var session = context.getManager().createSession(null).getSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(Cast.authentication(person)));
        var name = service.getEnvironment().getRequiredProperty("server.servlet.session.cookie.name");
        return new Forger("http://localhost:" + server.getPort() + "/app/", name + "=" + session.getId(), session);
    }

    /// Opens a screen as a browser would.
    Forger open(String route) {
        var answer = JSON.readTree(
                send(HttpRequest.newBuilder(URI.create(address + "?v-r=init&location=" + route + "&query="))
                                .GET())
                        .body());
        var settings = answer.path("appConfig");
        screen = settings.path("v-uiId").asInt();
        token = settings.path("uidl").path("Vaadin-Security-Key").asString();
        sent = 0;
        navigate(route);
        return this;
    }

    /// The route may carry a query behind a `?`.
    HttpResponse<String> navigate(String address) {
        var route = address.replaceAll("\\?.*", "");
        var query = address.substring(route.length()).replace("?", "");
        var data = Map.of("route", route, "query", query, "appShellTitle", "", "historyState", Map.of(), "trigger", "");
        return say(Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", data));
    }

    HttpResponse<String> click(Component component) {
        return say(clickOn(component));
    }

    /// Sets a property of an element, as a field does when somebody typed, and says that it changed.
    HttpResponse<String> set(Component component, String property, Object value) {
        int node = node(component);
        return say(
                Map.of("type", "mSync", "node", node, "feature", 1, "property", property, "value", value),
                Map.of("type", "event", "node", node, "event", property + "-changed", "data", Map.of()),
                Map.of("type", "event", "node", node, "event", "change", "data", Map.of()));
    }

    @SafeVarargs
    final HttpResponse<String> say(Map<String, Object>... calls) {
        return say(screen, token, calls);
    }

    @SafeVarargs
    final HttpResponse<String> say(int screen, String token, Map<String, Object>... calls) {
        var message = Map.of("csrfToken", token, "rpc", List.of(calls), "syncId", sent, "clientId", sent++);
        last = HttpRequest.newBuilder(URI.create(address + "?v-r=uidl&v-uiId=" + screen))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(message)));
        return send(last);
    }

    /// The last message once more, as a network that lost the answer would deliver it.
    HttpResponse<String> again() {
        return send(Objects.requireNonNull(last));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address).resolve(path)).GET());
    }

    HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(address).resolve(path))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.setHeader("Cookie", cookie).build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    int screen() {
        return screen;
    }

    boolean isSignedIn() {
        try {
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
        } catch (IllegalStateException ended) {
            return false;
        }
    }

    /// The numbers of all screens still open.
    List<Integer> screens() {
        return inside(here -> vaadin().getUIs().stream().map(UI::getUIId).toList());
    }

    String token() {
        return token;
    }

    String cookie() {
        return cookie;
    }

    /// The path at which the screen takes a file.
    String uploadPath() {
        var upload = all(Upload.class).getFirst();
        return "/app/" + inside(screen -> upload.getElement().getAttribute("target"));
    }

    /// What stands on the screen, seen from inside the service.
    <T extends Component> T find(Class<T> type, Predicate<T> which) {
        return all(type).stream().filter(which).findFirst().orElseThrow();
    }

    <T extends Component> List<T> all(Class<T> type) {
        return inside(screen ->
                under(screen).stream().filter(type::isInstance).map(type::cast).toList());
    }

    /// Does something to the screen from inside the service.
    <T> T inside(Function<UI, T> work) {
        var vaadin = vaadin();
        vaadin.lock();
        try {
            return work.apply(vaadin.getUIById(screen));
        } finally {
            vaadin.unlock();
        }
    }

    /// The next answer tells the page of the change, as the answer to the request that made it would.
    void change(Runnable work) {
        inside(screen -> {
            work.run();
            return screen;
        });
        say();
    }

    private static List<Component> under(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(child -> under(child).stream()))
                .toList();
    }

    /// What a browser says when the component is clicked.
    Map<String, Object> clickOn(Component component) {
        return Map.of("type", "event", "node", node(component), "event", "click", "data", CLICK);
    }

    private int node(Component component) {
        return component.getElement().getNode().getId();
    }

    private VaadinSession vaadin() {
        return Collections.list(session.getAttributeNames()).stream()
                .map(session::getAttribute)
                .filter(VaadinSession.class::isInstance)
                .map(VaadinSession.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
