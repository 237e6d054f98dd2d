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

/// Where a request comes from. What a proxy of ours says of it is believed, what anybody else says is not.
@Component
class ClientAddress {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    /// One household or office has at least so many bytes of an IPv6 address to itself.
    private static final int NETWORK = 8;

    private final List<IpAddressMatcher> proxies;

    ClientAddress(LimitSettings settings) {
        proxies = settings.proxies().stream().map(IpAddressMatcher::new).toList();
    }

    /// The last address on the way to us that is not a proxy of ours; of IPv6 the network.
    String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        for (var before : forwarded(request)) {
            if (!isProxy(address) || !ADDRESS.matcher(before).matches()) break;
            address = before;
        }
        return network(address);
    }

    /// From the nearest to the farthest; every proxy adds at the end the address that called it.
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
            // Never asks a name server: only digits, dots and colons come this far.
            var known = InetAddress.ofLiteral(address);
            if (!(known instanceof Inet6Address)) return known.getHostAddress();
            return HexFormat.of().formatHex(known.getAddress(), 0, NETWORK);
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }
}
