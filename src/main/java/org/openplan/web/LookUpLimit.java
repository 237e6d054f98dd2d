package org.openplan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/// Limits how often one address may ask for what is not there, or search: each such answer is looked up or made for it
/// alone. Pages that exist are not counted, however many somebody reads.
@Component
public class LookUpLimit {

    private final AddressLimits limits;
    private final ClientAddress address;
    private final RefusalPage page;

    LookUpLimit(AddressLimits limits, ClientAddress address, RefusalPage page) {
        this.limits = limits;
        this.address = address;
        this.page = page;
    }

    /// Before something is looked up; throws [TooOften] if the client has to wait.
    public void check(HttpServletRequest request) {
        limits.check(LimitedAction.LOOK_UP, LimitedAction.SHARED_LOOK_UP, address.of(request));
    }

    /// Counts a search, or a page that was not there; throws [TooOften] if the client has to wait.
    public void count(HttpServletRequest request) {
        limits.count(LimitedAction.LOOK_UP, LimitedAction.SHARED_LOOK_UP, address.of(request));
    }

    public void refuse(HttpServletRequest request, HttpServletResponse response, TooOften refused) throws IOException {
        page.tooOften(request, response, refused);
    }
}
