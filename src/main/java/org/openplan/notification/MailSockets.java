package org.openplan.notification;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Objects;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/// Makes the one plain socket of a connection, and knows it; the mail library encrypts over it and hides it.
final class MailSockets extends SocketFactory {

    private volatile @Nullable Socket latest;

    Socket latest() {
        return Objects.requireNonNull(latest);
    }

    @Override
    public Socket createSocket() {
        var socket = new Socket();
        latest = socket;
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw connected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        throw connected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw connected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        throw connected();
    }

    /// Such a socket would wait without a bound.
    private static IOException connected() {
        return new IOException("Only sockets that are not connected yet");
    }
}
