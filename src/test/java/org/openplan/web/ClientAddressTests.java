package org.openplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;

/// Whose request it is: nobody gets a fresh allowance by claiming to come from elsewhere.
class ClientAddressTests {

    private final ClientAddress behindProxies =
            new ClientAddress(new LimitSettings(Map.of(), List.of("10.0.0.0/8", "192.168.1.7")), "http://localhost");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.5 | 198.51.100.1 | 203.0.113.5",
                "203.0.113.5 | | 203.0.113.5",
                "10.0.0.1 | 198.51.100.1 | 198.51.100.1",
                "10.0.0.1 | 1.2.3.4, 198.51.100.1 | 198.51.100.1",
                "10.0.0.1 | 1.2.3.4, 198.51.100.1, 192.168.1.7 | 198.51.100.1",
                "10.0.0.1 | 10.0.0.9 | 10.0.0.9",
                "10.0.0.1 | | 10.0.0.1",
                "10.0.0.1 | unknown | 10.0.0.1",
                "10.0.0.1 | evil.example | 10.0.0.1",
                "10.0.0.1 | 198.51.100.1, <script> | 10.0.0.1",
                "192.168.1.8 | 198.51.100.1 | 192.168.1.8",
                "10.0.0.1 | 2001:db8:1:2:aaaa::1 | 20010db800010002",
                "10.0.0.1 | 2001:db8:1:2:bbbb::2 | 20010db800010002",
                "10.0.0.1 | 2001:db8:1:3:bbbb::2 | 20010db800010003",
                "10.0.0.1 | 1.2.3.4.5.6.7 | 1.2.3.4.5.6.7"
            })
    void onlyAProxyOfOursSaysWhomItSpeaksFor(String from, String forwarded, String client) {
        assertThat(behindProxies.of(request(from, forwarded)).address()).isEqualTo(client);
    }

    @Test
    void withoutAProxyNobodyIsBelieved() {
        var open = new ClientAddress(new LimitSettings(Map.of(), null), "http://localhost");

        assertThat(open.of(request("127.0.0.1", "198.51.100.1")))
                .isEqualTo(new ClientAddress.Client("127.0.0.1", "198.51.100.1"));
    }

    @Test
    void aSecondHeaderCountsAsTheNearerEnd() {
        var request = request("10.0.0.1", "1.2.3.4");
        request.addHeader("X-Forwarded-For", "198.51.100.1");

        assertThat(behindProxies.of(request).address()).isEqualTo("198.51.100.1");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void anAddressThatSpeaksForOthersAndIsNoProxyOfOursIsNamedInTheLogOnce(CapturedOutput log) {
        behindProxies.of(request("10.0.0.1", "198.51.100.1"));
        assertThat(log).doesNotContain("OPENPLAN_PROXIES");

        for (int i = 0; i < 3; i++) behindProxies.of(request("203.0.113.5", "198.51.100.1"));

        assertThat(log).containsOnlyOnce("OPENPLAN_PROXIES").contains("203.0.113.5 sends X-Forwarded-For");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void anHttpsAddressWithoutAKnownProxyIsSaidAtTheStart(CapturedOutput log) {
        new ClientAddress(new LimitSettings(Map.of(), List.of("10.0.0.1")), "https://plans.example");
        assertThat(log).doesNotContain("OPENPLAN_PROXIES");

        new ClientAddress(new LimitSettings(Map.of(), null), "https://plans.example");

        assertThat(log).contains("https://plans.example, but no proxy is known", "OPENPLAN_PROXIES");
    }

    private static MockHttpServletRequest request(String from, String forwarded) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        if (forwarded != null) request.addHeader("X-Forwarded-For", forwarded);
        return request;
    }
}
