package org.openplan.publication;

/// The address and entity tag of a stored page.
record PageTag(String address, String etag) {}
