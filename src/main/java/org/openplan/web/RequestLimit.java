package org.openplan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Counts requests of one kind by the address they come from, and refuses with a page whoever sends too many.
abstract class RequestLimit extends HttpFilter {

    private final transient ClientAddress address;
    private final transient RefusalPage page;

    RequestLimit(ClientAddress address, RefusalPage page) {
        this.address = address;
        this.page = page;
    }

    abstract boolean isCounted(HttpServletRequest request);

    /// Throws [TooOften] if the client has to wait.
    abstract void count(ClientAddress.Client client);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (isCounted(request)) count(address.of(request));
        } catch (TooOften refused) {
            page.tooOften(request, response, refused);
            return;
        }
        chain.doFilter(request, response);
    }
}
