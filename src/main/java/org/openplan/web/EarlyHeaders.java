package org.openplan.web;

import java.util.Map;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/// Sets headers before the server looks at a request: what it answers by itself, as to `OPTIONS *` or to a request that
/// cannot be read, passes no valve.
final class EarlyHeaders implements Adapter {

    private final Adapter server;
    private final Map<String, String> headers;

    EarlyHeaders(Adapter server, Map<String, String> headers) {
        this.server = server;
        this.headers = headers;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        headers.forEach(response::setHeader);
        server.service(request, response);
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return server.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        return server.asyncDispatch(request, response, event);
    }

    @Override
    public void log(Request request, Response response, long time) {
        server.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        server.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return server.getDomain();
    }
}
