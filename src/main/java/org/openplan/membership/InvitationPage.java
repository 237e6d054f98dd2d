package org.openplan.membership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.openplan.tenancy.ServiceActor;
import org.openplan.web.ContentPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the link of an invitation leads. Looking changes nothing, because mail scanners follow links; only the button
/// makes an account.
@RestController
class InvitationPage {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationPage.class);
    private static final ServiceActor INVITATION = ServiceActor.named("invitation");

    private final Invitations invitations;
    private final AccountCreation accounts;
    private final InvitationWords words;
    private final WantedScreen wanted;

    InvitationPage(Invitations invitations, @Lazy AccountCreation accounts, InvitationWords words, Site site) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.words = words;
        this.wanted = new WantedScreen(site);
    }

    @GetMapping(InvitationLinks.PATH + "{token}")
    ResponseEntity<byte[]> look(@PathVariable String token, HttpServletRequest request) {
        var found = invitations.follow(token);
        if (found.isEmpty()) return page(HttpStatus.NOT_FOUND, words.unknown(request.getLocale()));
        return shown(found.get(), token);
    }

    @PostMapping(InvitationLinks.PATH + "{token}")
    ResponseEntity<byte[]> accept(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var found = invitations.follow(token);
        if (found.isEmpty()) return page(HttpStatus.NOT_FOUND, words.unknown(request.getLocale()));
        var invitation = found.get();
        if (invitation.state() != FollowedInvitation.State.OPEN) return shown(invitation, token);
        try {
            var password = password(invitation);
            wanted.want(invitation.municipality(), response);
            return page(HttpStatus.OK, words.accepted(invitation, password));
        } catch (ClientErrorException refused) {
            LOG.error(
                    "An invitation could not be accepted, since Keycloak refuses the account: {}", refused.toString());
            return page(HttpStatus.SERVICE_UNAVAILABLE, words.later(invitation));
        } catch (ProcessingException | WebApplicationException silent) {
            LOG.warn("An invitation could not be accepted, since Keycloak gives no answer: {}", silent.toString());
            return page(HttpStatus.SERVICE_UNAVAILABLE, words.later(invitation));
        }
    }

    private Optional<String> password(FollowedInvitation invitation) {
        var password = accounts.create(invitation.person(), invitation.language());
        if (password.isPresent())
            INVITATION.run(invitation.municipality(), () -> invitations.accepted(invitation.id()));
        return password;
    }

    private ResponseEntity<byte[]> shown(FollowedInvitation invitation, String token) {
        return switch (invitation.state()) {
            case OPEN -> page(HttpStatus.OK, words.open(invitation, InvitationLinks.PATH + token));
            case USED -> page(HttpStatus.OK, words.used(invitation));
            case EXPIRED -> page(HttpStatus.GONE, words.expired(invitation));
            case WITHDRAWN -> page(HttpStatus.GONE, words.withdrawn(invitation));
        };
    }

    private static ResponseEntity<byte[]> page(HttpStatus status, byte[] bytes) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(MediaType.TEXT_HTML_VALUE + ";charset=utf-8"))
                .cacheControl(CacheControl.noStore())
                .header(ContentPolicy.HEADER, ContentPolicy.PUBLIC_PAGE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(bytes);
    }
}
