package org.openplan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/// The client address of a request. Forwarding headers are trusted only if they come from one of our proxies.
@Component
class ClientAddress {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    /// Number of bytes of an IPv6 address that identify a network; one household or office has at least such a network.
    private static final int NETWORK = 8;

    private final List<IpAddressMatcher> proxies;

    ClientAddress(LimitSettings settings) {
        proxies = settings.proxies().stream().map(IpAddressMatcher::new).toList();
    }

    /// The last address on the route to us that is not one of our proxies; for IPv6 its network.
    String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        for (var before : forwarded(request)) {
            if (!isProxy(address) || !ADDRESS.matcher(before).matches()) break;
            address = before;
        }
        return network(address);
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
