package org.openplan.web;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Lets the server answer with our page what it refuses by itself, as a request that cannot be read: its own page says
/// which program it is.
@Component
class ServerRefusals implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

    private final ObjectProvider<ErrorPages> pages;

    ServerRefusals(ObjectProvider<ErrorPages> pages) {
        this.pages = pages;
    }

    @Override
    public void customize(TomcatWebServerFactory server) {
        server.addContextCustomizers(context -> replace(context.getParent()));
    }

    private void replace(Container host) {
        Stream.of(host.getPipeline().getValves())
                .filter(ErrorReportValve.class::isInstance)
                .forEach(host.getPipeline()::removeValve);
        if (host instanceof StandardHost ours) ours.setErrorReportValveClass(Page.class.getName());
        host.getPipeline().addValve(new Page(pages));
    }

    /// Known to the server by its class, so that it adds none of its own.
    static final class Page extends ErrorReportValve {

        private static final int FIRST_ERROR = 400;

        private final ObjectProvider<ErrorPages> pages;

        Page(ObjectProvider<ErrorPages> pages) {
            this.pages = pages;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            boolean isAnswered = response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0;
            if (isAnswered || !response.setErrorReported()) return;
            var status = Optional.ofNullable(HttpStatus.resolve(response.getStatus()))
                    .orElse(HttpStatus.BAD_REQUEST);
            try {
                pages.getObject().write(request.getRequest(), response.getResponse(), status);
                response.finishResponse();
            } catch (IOException _) {
                // Whoever asked has left.
            }
        }
    }
}
