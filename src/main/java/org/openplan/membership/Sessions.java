package org.openplan.membership;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Comparator;
import org.apache.catalina.session.StandardManager;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How much of our memory visitors and members may hold, and the cookie they hold it by.
@Configuration(proxyBeanMethods = false)
class Sessions {

    /// A stranger on the way to the sign-in has about 2 kB, for five minutes; the public pages know no sessions.
    private static final int MOST_SESSIONS = 20_000;
    /// Of one session; the oldest screen of whoever opens more is closed.
    private static final int MOST_SCREENS = 30;

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

    @Bean
    VaadinServiceInitListener boundedScreens() {
        return service -> service.getSource().addUIInitListener(Sessions::closeTheOldest);
    }

    private static void closeTheOldest(UIInitEvent event) {
        var open = event.getUI().getSession().getUIs();
        open.stream()
                .filter(screen -> !screen.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId).reversed())
                .skip(MOST_SCREENS)
                .forEach(UI::close);
    }
}
