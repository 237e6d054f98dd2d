package org.openplan.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ProtocolHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Adds the security headers to every response before any other code sees the request, so that the server's own answers
/// and error pages have them too. A handler may set its own content policy.
@Component
class SafeHeaders implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

    private static final String YEAR = "max-age=31536000; includeSubDomains";
    private static final String NO_DEVICES = "accelerometer=(), autoplay=(), camera=(), display-capture=(),"
            + " encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(),"
            + " midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(),"
            + " usb=(), xr-spatial-tracking=()";

    private final Map<String, String> headers = new LinkedHashMap<>();

    SafeHeaders(@Value("${openplan.url}") String site) {
        headers.put(ContentPolicy.HEADER, ContentPolicy.NOTHING);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", NO_DEVICES);
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        if (site.startsWith("https:")) headers.put("Strict-Transport-Security", YEAR);
    }

    Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    private void startWithHeaders(ProtocolHandler protocol) {
        protocol.setAdapter(new EarlyHeaders(protocol.getAdapter(), headers));
    }

    @Override
    public void customize(TomcatWebServerFactory server) {
        server.addConnectorCustomizers(connector -> connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) startWithHeaders(connector.getProtocolHandler());
        }));
        server.addEngineValves(new ValveBase(true) {
            @Override
            public void invoke(Request request, Response response) throws IOException, ServletException {
                headers.forEach(response::setHeader);
                getNext().invoke(request, response);
            }
        });
    }
}
