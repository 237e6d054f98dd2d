package org.openplan.membership;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// A request whose body may be slow but not endless: whoever sends a byte now and then would keep the place of others.
class TimedRequest extends HttpServletRequestWrapper {

    private final LongSupplier nanoTime;
    private @Nullable ServletInputStream body;

    TimedRequest(HttpServletRequest request, LongSupplier nanoTime) {
        super(request);
        this.nanoTime = nanoTime;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) body = new TimedBody(super.getInputStream(), nanoTime);
        return body;
    }
}
