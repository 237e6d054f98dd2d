package org.openplan.membership;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.openplan.web.RefusalPage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// Answers requests for unknown sign-in addresses and invalid messages from Keycloak as client errors; Spring Security
/// would fail and log each as a server error.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OtherSignIns extends HttpFilter {

    private static final Pattern SIGN_IN =
            Pattern.compile("/(?:oauth2/authorization|login/oauth2/code|logout/connect/back-channel)/(.*)");
    private static final Pattern SIGN_IN_OR_OUT = Pattern.compile("/(?:oauth2|login|logout)/.*");
    private static final Pattern SIGN_OUT = Pattern.compile("/logout/connect/back-channel/.*");

    private final transient RefusalPage page;
    private final transient SignOutTokens tokens;

    OtherSignIns(RefusalPage page, SignOutTokens tokens) {
        this.page = page;
        this.tokens = tokens;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        var signIn = SIGN_IN.matcher(path);
        boolean isOther = signIn.matches() && !signIn.group(1).equals(KeycloakRealm.REGISTRATION) || isEncoded(path);
        boolean isError = path.equals("/error") && request.getDispatcherType() == DispatcherType.REQUEST;
        if (isOther || isError)
            page.write(
                    request,
                    response,
                    HttpStatus.NOT_FOUND,
                    "membership.OtherSignIns.title",
                    "membership.OtherSignIns.text");
        else if (SIGN_OUT.matcher(path).matches()) signOut(request, response, chain);
        else chain.doFilter(request, response);
    }

    /// Addresses are compared decoded further in; none of ours has anything to encode.
    private static boolean isEncoded(String path) {
        if (!path.contains("%")) return false;
        try {
            return SIGN_IN_OR_OUT
                    .matcher(UriUtils.decode(path, StandardCharsets.UTF_8))
                    .matches();
        } catch (IllegalArgumentException undecodable) {
            return false; // refused by whoever would answer
        }
    }

    /// A token whose signature cannot be checked, for whatever reason, signs nobody out.
    private void signOut(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!tokens.isFromKeycloak(request.getParameter("logout_token"))) {
            refuseSignOut(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationException refused) {
            if (!response.isCommitted()) refuseSignOut(request, response);
        }
    }

    private void refuseSignOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.write(
                request,
                response,
                HttpStatus.BAD_REQUEST,
                "membership.OtherSignIns.signOutTitle",
                "membership.OtherSignIns.signOutText");
    }
}
