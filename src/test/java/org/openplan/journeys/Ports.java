package org.openplan.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// The ports of a run: OpenPlan's and Keycloak's have to be known to each other before either starts.
final class Ports {

    static final int OPENPLAN = free();
    static final int KEYCLOAK = free();

    private Ports() {}

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
