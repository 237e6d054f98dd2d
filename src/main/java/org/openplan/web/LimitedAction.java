package org.openplan.web;

/// Actions with a rate limit per caller; the limits are set in `openplan.limits`.
public enum LimitedAction {
    SIGN_IN,
    /// Sign-ins from one address that passes on the requests of others.
    SHARED_SIGN_IN,
    INVITATION,
    UPLOAD,
    PREVIEW,
    /// Pages of drafts read by a link, from one address.
    PREVIEW_LINK,
    /// The same from one address that passes on the requests of others.
    SHARED_PREVIEW_LINK,
    LARGE_MESSAGE,
    /// Requests for public pages that do not exist, and searches.
    LOOK_UP,
    /// The same from one address that passes on the requests of others.
    SHARED_LOOK_UP
}
