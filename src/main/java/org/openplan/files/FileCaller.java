package org.openplan.files;

/// Who wants a file opened: the subject of a person and the municipality served; each is empty if there is none.
public record FileCaller(String person, String municipality) {}
