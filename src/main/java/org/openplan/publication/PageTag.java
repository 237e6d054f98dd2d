package org.openplan.publication;

/// A stored page without its bytes: where it stands and the fingerprint of what it says.
record PageTag(String address, String etag) {}
