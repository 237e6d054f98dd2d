package org.openplan.membership;

import org.apache.catalina.session.StandardManager;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How many may be signed in at once, and the cookie they are known by.
@Configuration(proxyBeanMethods = false)
class Sessions {

    /// Only who has signed in has one; the public pages and the way to the sign-in know no sessions.
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
