package org.openplan.membership;

import org.apache.catalina.session.StandardManager;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Configures the maximum number of sessions and the session cookie.
@Configuration(proxyBeanMethods = false)
class Sessions {

    /// Only signed-in people have a session; public pages and the steps before sign-in need none.
    private static final int MOST_SESSIONS = 20_000;

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookie(Site site) {
        return server -> {
            var cookie = server.getSettings().getSession().getCookie();
            cookie.setName(site.cookie());
            cookie.setSecure(site.isSecure());
        };
    }

    @Bean
    TomcatContextCustomizer boundedSessions() {
        return context -> {
            var manager = new StandardManager();
            manager.setMaxActiveSessions(MOST_SESSIONS);
            context.setManager(manager);
        };
    }
}
