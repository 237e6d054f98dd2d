package org.openplan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/// The client of a request. Forwarding headers are trusted only if they come from one of our proxies; that others send
/// them means that a proxy is missing from the settings, which the log says once.
@Component
class ClientAddress {

    private static final Logger LOG = LoggerFactory.getLogger(ClientAddress.class);
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    /// Number of bytes of an IPv6 address that identify a network; one household or office has at least such a network.
    private static final int NETWORK = 8;
    private static final String REMEDY = "visitors behind it share one limit; name its address in OPENPLAN_PROXIES";

    private final List<IpAddressMatcher> proxies;
    private final AtomicBoolean warned = new AtomicBoolean();

    ClientAddress(LimitSettings settings, @Value("${openplan.url}") String site) {
        proxies = settings.proxies().stream().map(IpAddressMatcher::new).toList();
        if (proxies.isEmpty() && site.startsWith("https:"))
            LOG.warn("Somebody speaks https for us at {}, but no proxy is known: {}", site, REMEDY);
    }

    /// A client: the last address on the route to us that is not one of our proxies, for IPv6 its network. `claimed` is
    /// for whom an address that is no proxy of ours says it speaks, truly or not; empty if it says nothing.
    record Client(String address, String claimed) {

        boolean mayBeMany() {
            return !claimed.isEmpty();
        }
    }

    Client of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var way = forwarded(request);
        if (!isProxy(address)) return unlisted(address, way.getFirst());
        for (var before : way) {
            if (!isProxy(address) || !ADDRESS.matcher(before).matches()) break;
            address = before;
        }
        return new Client(network(address), "");
    }

    private Client unlisted(String address, String before) {
        if (!ADDRESS.matcher(before).matches()) return new Client(network(address), "");
        if (!warned.getAndSet(true))
            LOG.warn("{} sends X-Forwarded-For but is not one of our proxies: {}", address, REMEDY);
        return new Client(network(address), network(before));
    }

    /// The forwarded addresses from nearest to farthest; each proxy appends the address that called it.
    private static List<String> forwarded(HttpServletRequest request) {
        var way = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        var addresses = Arrays.stream(way.split(",")).map(String::strip).toList();
        return addresses.reversed();
    }

    private boolean isProxy(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static String network(String address) {
        try {
            // Never queries a name server: only digits, dots and colons reach this line.
            var known = InetAddress.ofLiteral(address);
            if (!(known instanceof Inet6Address)) return known.getHostAddress();
            return HexFormat.of().formatHex(known.getAddress(), 0, NETWORK);
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }
}
